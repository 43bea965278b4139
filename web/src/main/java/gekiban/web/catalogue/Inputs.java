package gekiban.web.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.formats.encoding.Seconds;
import gekiban.formats.lengths.Lengths;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How values stand in inputs, and back. */
final class Inputs {
    private static final Pattern ID_AT_END = Pattern.compile("\\(?([a-z]+/[0-9]{1,18})\\)?$");
    private static final Pattern CLOCK =
            Pattern.compile("((?:[0-9]{1,2}:)?[0-9]{1,4}:[0-5][0-9])(\\.[0-9]{1,3})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    private Inputs() {}

    /** A thing in an input: {@code Title (show/5)}. */
    static String thing(Label label) {
        return label.title().equals(label.id().toString())
                ? label.title()
                : label.title() + " (" + label.id() + ")";
    }

    /** The thing that an input names by its id, at the end of whatever else is in it. */
    static Optional<Id> id(String typed) {
        var matcher = ID_AT_END.matcher(typed.strip());
        return matcher.find() ? Id.of(matcher.group(1)) : Optional.empty();
    }

    /** 5:02.4 of 302.4; the text itself where it is no number of seconds. */
    static String clock(String seconds) {
        if (!PLAIN.matcher(seconds).matches()) {
            return seconds;
        }
        var all = new BigDecimal(seconds);
        long whole = all.longValue();
        String part = all.subtract(BigDecimal.valueOf(whole)).stripTrailingZeros().toPlainString();
        String clock =
                whole < 3600
                        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                        : String.format(
                                Locale.ROOT,
                                "%d:%02d:%02d",
                                whole / 3600,
                                whole / 60 % 60,
                                whole % 60);
        return part.startsWith("0.") ? clock + part.substring(1) : clock;
    }

    /** 302.4 of 5:02.4; the text itself where it is no time of a clock. */
    static String seconds(String typed) {
        var clock = CLOCK.matcher(typed.strip());
        if (!clock.matches()) {
            return typed.strip();
        }
        var whole = Lengths.clockSeconds(clock.group(1));
        if (whole.isEmpty()) {
            return typed.strip();
        }
        String part = clock.group(2);
        return Seconds.text(
                whole.getAsLong() + (part == null ? 0 : Double.parseDouble("0" + part)));
    }
}
