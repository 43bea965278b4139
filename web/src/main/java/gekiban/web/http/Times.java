package gekiban.web.http;

import java.util.Locale;

/** Times and levels as the pages write them. */
public final class Times {
    private Times() {}

    /** 14:02.3, as in lists. */
    public static String tenths(double seconds) {
        long tenths = Math.round(seconds * 10);
        return String.format(
                Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
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
}
