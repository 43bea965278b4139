package gekiban.web.things;

import gekiban.desk.pages.use.HeatLine;
import java.util.Locale;

/**
 * How often each second is heard, as an outline to be filled: the taller, the oftener; as long as
 * the track is beside the longest.
 */
public final class HeatPath {
    /** The drawing is so many units wide for the longest track. */
    public static final int WIDTH = 560;

    /** Its foot, and how tall it gets above it. */
    private static final double FOOT = 19;

    private static final double TALL = 16;

    /** Thinner than half a unit nobody sees; steps so small are drawn with their neighbours. */
    private static final double LEAST = 0.5;

    private HeatPath() {}

    /** Where the track ends. */
    public static String end(HeatLine line, double longest) {
        return number(x(line.seconds(), longest));
    }

    /**
     * @param longest length of the longest track of the page, seconds
     * @param most how often its most heard second is heard
     */
    public static String of(HeatLine line, double longest, int most) {
        var path = new StringBuilder("M0 19");
        double drawn = 0;
        for (HeatLine.Step step : line.steps()) {
            double to = x(step.to(), longest);
            if (to - drawn < LEAST) {
                continue;
            }
            double height = most == 0 ? 0 : TALL * step.count() / most;
            path.append('V').append(number(FOOT - height)).append('H').append(number(to));
            drawn = to;
        }
        return path.append("V19Z").toString();
    }

    private static double x(double seconds, double longest) {
        return longest > 0 ? WIDTH * seconds / longest : 0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
