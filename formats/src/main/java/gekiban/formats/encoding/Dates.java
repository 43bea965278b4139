package gekiban.formats.encoding;

import gekiban.catalogue.model.PartialDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them into tags and sheets. */
public final class Dates {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([12][0-9]{3})(?:[-/.年] ?([0-9]{1,2})(?:[-/.月] ?([0-9]{1,2}))?)?[日月年]?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");

    private Dates() {}

    /** "2006/1/12", "2006.01.12", "20060112", "2006-01-12T00:00:00Z" and the like. */
    public static Optional<PartialDate> of(String text) {
        String plain = text.strip();
        for (Pattern pattern : new Pattern[] {COMPACT, WRITTEN}) {
            var m = pattern.matcher(plain);
            if (m.matches()) {
                var date = new StringBuilder(m.group(1));
                for (int i = 2; i <= 3 && m.group(i) != null; i++) {
                    date.append(m.group(i).length() == 1 ? "-0" : "-").append(m.group(i));
                }
                return PartialDate.of(date.toString());
            }
        }
        return Optional.empty();
    }
}
