package gekiban.web.site;

import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.StripCue;
import gekiban.web.http.Reader;
import gekiban.web.http.Times;
import gekiban.web.things.SeasonLines;

/** Where the cues of an episode lie in a drawing 100 % wide and 28 high. */
public final class StripSvg {
    private static final double WIDE = 100;

    /** A row; a cue that is alone is as high as its presence says, of two rows. */
    private static final double ROW = 14;

    private static final double LEAST = 0.1;

    /** Of a row; a cue that is lower has no room for its code. */
    private static final double LOWEST = 0.8;

    private StripSvg() {}

    public static String x(double seconds, double longest) {
        return Times.css(WIDE * seconds / longest) + "%";
    }

    public static String width(StripCue cue, double longest) {
        return Times.css(Math.max(LEAST, WIDE * cue.length() / longest)) + "%";
    }

    public static int y(StripCue cue) {
        return (int) Math.round(2 * ROW - SeasonLines.row(cue) * ROW) - height(cue);
    }

    public static int height(StripCue cue) {
        return (int) Math.round(ROW * (LOWEST + (1 - LOWEST) * (2 * cue.presence() - 1)));
    }

    public static boolean hasCode(StripCue cue, double longest) {
        return SeasonLines.hasCode(cue, longest);
    }

    /** Open for what was heard, closed for what a person said. */
    public static String form(StripCue cue) {
        return switch (cue.sign()) {
            case "heard" -> "heard";
            case "unsure" -> "unsure";
            default -> "said";
        };
    }

    /** What is heard in a show, in a sentence. */
    public static String total(Reader reader, ShowPage page) {
        String which =
                page.cues() == 0
                        ? "show.total.none"
                        : "show.total"
                                + (page.unused().isEmpty() ? "" : ".never")
                                + (page.open() > 0 ? ".open" : "");
        return reader.say(
                which,
                "episodes",
                page.episodes().size(),
                "cues",
                page.cues(),
                "used",
                page.used().size(),
                "unused",
                page.unused().size(),
                "music",
                Times.whole(page.musicSeconds()),
                "all",
                Times.whole(page.seconds()),
                "open",
                page.open());
    }
}
