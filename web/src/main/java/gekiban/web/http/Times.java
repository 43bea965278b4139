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
        if (tenths < 0) {
            return "-" + tenths(-seconds);
        }
        // Written by hand, as all here: a page has thousands, and a format is read anew each time.
        var text = new StringBuilder(10).append(tenths / 600);
        two(text, tenths / 10 % 60);
        return text.append('.').append(tenths % 10).toString();
    }

    /** ":07" */
    private static void two(StringBuilder text, long number) {
        text.append(number < 10 ? ":0" : ":").append(number);
    }

    /** 49.3 */
    public static String tenth(double seconds) {
        return decimal(seconds, 10);
    }

    /** 4:10, as in sentences. */
    public static String whole(double seconds) {
        long all = Math.round(seconds);
        if (all < 0) {
            return "-" + whole(-seconds);
        }
        var text = new StringBuilder(10);
        if (all < 3600) {
            text.append(all / 60);
        } else {
            two(text.append(all / 3600), all / 60 % 60);
        }
        two(text, all % 60);
        return text.toString();
    }

    /** −18, with a true minus; empty where the music is alone. */
    public static String level(double db) {
        long whole = Math.round(db);
        return whole >= 60 ? "" : (whole < 0 ? "−" : whole > 0 ? "+" : "") + Math.abs(whole);
    }

    /** A number in a style sheet. */
    public static String css(double number) {
        return decimal(number, 1000);
    }

    /** Beyond, thousandths of a double are no longer told apart. */
    private static final double MOST = 1e12;

    /**
     * @param parts of one that are written: 10, 1000
     */
    private static String decimal(double number, int parts) {
        if (!(Math.abs(number) < MOST)) {
            return String.format(Locale.ROOT, parts == 10 ? "%.1f" : "%.3f", number);
        }
        long all = Math.round(Math.abs(number) * parts);
        var text = new StringBuilder(12).append(number < 0 && all > 0 ? "-" : "");
        text.append(all / parts).append('.');
        long rest = all % parts;
        for (int place = parts / 10; place > 1 && rest < place; place /= 10) {
            text.append('0');
        }
        return text.append(rest).toString();
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
