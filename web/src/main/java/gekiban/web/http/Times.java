package gekiban.web.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and levels as the pages write them. */
public final class Times {
    private Times() {}

    /** 14:02.3, as in lists. */
    public static String tenths(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(
                Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** 49.3 */
    public static String tenth(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    /** 4:10, as in sentences. */
    public static String whole(double seconds) {
        long all = Math.round(seconds);
        return all < 3600
                ? String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
    }

    /** −18, with a true minus; empty where the music is alone. */
    public static String level(double db) {
        long whole = Math.round(db);
        return whole >= 60 ? "" : (whole < 0 ? "−" : whole > 0 ? "+" : "") + Math.abs(whole);
    }

    /** A number in a style sheet. */
    public static String css(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** Hours and minutes before the seconds; only the first of the parts may be above 59. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,5}):)?(\\d{1,7}(?:\\.\\d{1,9})?)");

    /**
     * Reads {@code 14:02.3}, {@code 0:14:02} or {@code 842.3} as seconds.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static double parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (parts.matches()) {
            double minutes = parts.group(2) == null ? 0 : Double.parseDouble(parts.group(2));
            double seconds = Double.parseDouble(parts.group(3));
            boolean fits =
                    (parts.group(1) == null || minutes < 60)
                            && (parts.group(2) == null || seconds < 60);
            if (fits) {
                double hours = parts.group(1) == null ? 0 : Double.parseDouble(parts.group(1));
                return hours * 3600 + minutes * 60 + seconds;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no time such as 14:02.3 or 842.3");
    }
}
