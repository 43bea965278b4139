package gekiban.formats.files;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A folder or an album's title that says which disc it is: "Disc 2", "CD1", "ディスク2", "Show OST
 * (Disc 2)".
 *
 * @param number from 1, if it says
 * @param rest what is left without it; empty for "Disc 2"
 */
public record DiscFolder(OptionalInt number, String rest) {
    private static final Pattern DISC =
            Pattern.compile(
                    "[\\[(]?(?<![A-Za-z0-9])(?:(?:Disc|Disk|CD|DVD)[ ._#-]{0,2}([1-9]|0[1-9]|[1-3][0-9])"
                            + "|ディスク ?([0-9]{1,2})|([0-9]{1,2}) ?枚目)(?![0-9A-Za-z])[\\])]?",
                    Pattern.CASE_INSENSITIVE);

    /** The number of a disc in a name; none where the name has no such words. */
    public static DiscFolder of(String name) {
        String even = Plain.even(Plain.last(name));
        var matcher = DISC.matcher(even);
        if (!matcher.find()) {
            return new DiscFolder(OptionalInt.empty(), name);
        }
        int number = 0;
        for (int i = 1; i <= 3; i++) {
            String digits = matcher.group(i);
            number = digits == null ? number : Integer.parseInt(digits);
        }
        String rest = even.substring(0, matcher.start()) + " " + even.substring(matcher.end());
        return number == 0
                ? new DiscFolder(OptionalInt.empty(), name)
                : new DiscFolder(OptionalInt.of(number), Plain.title(rest));
    }

    /**
     * The disc that the folders of a path speak of, the innermost first.
     *
     * @param path relative, {@code /} between folders
     */
    public static OptionalInt ofPath(String path) {
        int end = path.lastIndexOf('/');
        while (end > 0) {
            int start = path.lastIndexOf('/', end - 1);
            var disc = of(path.substring(start + 1, end));
            if (disc.number.isPresent()) {
                return disc.number;
            }
            end = start;
        }
        return OptionalInt.empty();
    }
}
