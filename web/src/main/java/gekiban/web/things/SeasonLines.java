package gekiban.web.things;

import gekiban.catalogue.model.Id;
import gekiban.desk.pages.ShowPage;
import gekiban.desk.pages.StripCue;
import gekiban.web.http.Times;
import gg.jte.Content;
import java.util.List;

/** How the lines of a season are drawn. */
public final class SeasonLines {
    /** A cue so long has room for its code: this part of the ruler. */
    private static final double ROOM_FOR_CODE = 0.019;

    /** How far apart the ticks of the ruler may be, seconds. */
    private static final int[] TICKS_S = {10, 30, 60, 300, 600, 1800};

    /** There are no more ticks than this. */
    private static final int MOST_TICKS = 6;

    /** Bars of a track by episode are so wide together, and one no wider than this. */
    private static final double BARS = 312;

    private static final double BAR = 26;
    private static final double BAR_TALL = 18;
    private static final double BAR_FOOT = 19;

    /** So much of its width a bar has; the rest is the gap. */
    private static final double BAR_PART = 0.88;

    private SeasonLines() {}

    /** Of each cue, whether nothing else sounds with it, so that it may take the whole height. */
    public static boolean[] tall(List<StripCue> cues) {
        var tall = new boolean[cues.size()];
        int longest = -1;
        for (int i = 0; i < cues.size(); i++) {
            tall[i] = true;
            if (longest >= 0 && cues.get(longest).cue().endMs() > cues.get(i).cue().startMs()) {
                tall[i] = false;
                tall[longest] = false;
            }
            if (longest < 0 || cues.get(i).cue().endMs() > cues.get(longest).cue().endMs()) {
                longest = i;
            }
        }
        return tall;
    }

    public static boolean hasCode(StripCue cue, double longest) {
        return cue.length() / longest > ROOM_FOR_CODE;
    }

    /**
     * Where the ends and the cues of all lines lie, as rules of a style sheet: numbers alone, so
     * that there is nothing to escape.
     */
    public static Content places(List<ShowPage.Line> lines) {
        return output -> {
            var text = new StringBuilder();
            for (ShowPage.Line line : lines) {
                rule(text, 'e', line.episode().id())
                        .append(Times.css(line.seconds()))
                        .append("}\n");
                for (StripCue cue : line.cues()) {
                    rule(text, 'c', cue.id()).append(Times.css(cue.start()));
                    text.append(";--d:").append(Times.css(cue.length()));
                    text.append(";--row:").append(row(cue));
                    text.append(";--lv:").append(Times.css(cue.presence())).append("}\n");
                }
            }
            output.writeContent(text.toString());
        };
    }

    private static StringBuilder rule(StringBuilder text, char what, Id id) {
        return text.append('#').append(what).append(id.number()).append("{--s:");
    }

    /** A line has two rows; a third cue at once lies over the second. */
    public static int row(StripCue cue) {
        return Math.min(1, cue.row());
    }

    /** Seconds from one tick of the ruler to the next. */
    public static int tick(double longest) {
        for (int tick : TICKS_S) {
            if (longest / tick < MOST_TICKS) {
                return tick;
            }
        }
        return 3600;
    }

    /** How many ticks there are, with that at the start. */
    public static int ticks(double longest) {
        return (int) Math.min(100, longest / tick(longest)) + 1;
    }

    /** How wide the bar of one of so many episodes is, with the gap after it. */
    public static double bar(int episodes) {
        return Math.min(BAR, BARS / Math.max(1, episodes));
    }

    /** Outline of the bars of a track; the tallest is the longest heard in an episode. */
    public static String bars(ShowPage.Used used, double most) {
        double width = bar(used.byEpisode().size());
        String bar = Times.tenth(width * BAR_PART);
        var path = new StringBuilder();
        for (int i = 0; i < used.byEpisode().size(); i++) {
            double seconds = used.byEpisode().get(i);
            if (seconds > 0) {
                double tall = Math.max(1, BAR_TALL * seconds / most);
                path.append('M').append(Times.tenth(i * width)).append(' ');
                path.append(Times.tenth(BAR_FOOT - tall)).append('h').append(bar);
                path.append("V19h-").append(bar).append('z');
            }
        }
        return path.toString();
    }

    /** The foot of the bars, also where there is none. */
    public static String foot(int episodes) {
        double width = bar(episodes);
        String bar = Times.tenth(width * BAR_PART);
        var path = new StringBuilder();
        for (int i = 0; i < episodes; i++) {
            path.append('M').append(Times.tenth(i * width)).append(" 18.5h").append(bar);
        }
        return path.toString();
    }

    /** The longest that a track is heard in one episode, seconds; at least one. */
    public static double most(List<ShowPage.Used> used) {
        return used.stream()
                .flatMap(each -> each.byEpisode().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    /** "118, 0, 77": what the bars say, for screen readers. */
    public static String seconds(ShowPage.Used used) {
        var text = new StringBuilder();
        for (double seconds : used.byEpisode()) {
            text.append(text.isEmpty() ? "" : ", ").append(Math.round(seconds));
        }
        return text.toString();
    }

    /** "62.5": a part of the whole in hundredths. */
    public static String hundredths(double part, double whole) {
        return Times.tenth(whole > 0 ? 100 * part / whole : 0);
    }
}
