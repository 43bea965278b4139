package gekiban.web.things;

import gekiban.desk.pages.use.RecordingUse;
import gekiban.web.http.Times;

/** What is said of a use in few letters. */
public final class UseWords {
    /** From here on the rest is not heard beside the music, decibels. */
    private static final double ALONE_DB = 12;

    private UseWords() {}

    /** Class of its sign: open, dotted, full, half, a square. */
    public static String mark(RecordingUse use) {
        return switch (use.sign()) {
            case "unsure" -> "d";
            case "confirmed" -> "c";
            case "corrected" -> "e";
            case "entered" -> "n";
            default -> "h";
        };
    }

    /** −18, with a true minus; empty where nothing measured it, or where the music is alone. */
    public static String level(RecordingUse use) {
        double level = use.level().orElse(ALONE_DB);
        return level >= ALONE_DB ? "" : Times.level(level);
    }
}
