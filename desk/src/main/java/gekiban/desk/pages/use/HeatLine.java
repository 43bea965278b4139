package gekiban.desk.pages.use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How often each moment of a recording is heard.
 *
 * @param seconds how long it is; where nobody says, up to the last moment that is heard
 * @param steps spans without gaps from 0 on, the last up to {@code seconds}
 * @param most of all counts
 * @param heard seconds that are heard at least once
 */
public record HeatLine(double seconds, List<Step> steps, int most, double heard) {

    /** A span in which the count is the same. */
    public record Step(double from, double to, int count) {}

    public HeatLine {
        steps = List.copyOf(steps);
    }

    /**
     * @param seconds length of the recording; 0 where nobody says
     */
    public static HeatLine of(double seconds, Collection<RecordingUse> uses) {
        double length =
                seconds > 0 ? seconds : uses.stream().mapToDouble(RecordingUse::to).max().orElse(0);
        var changes = new TreeMap<Double, Integer>();
        for (RecordingUse use : uses) {
            double from = Math.clamp(use.from(), 0, length);
            double to = Math.clamp(use.to(), 0, length);
            if (to > from) {
                changes.merge(from, 1, Integer::sum);
                changes.merge(to, -1, Integer::sum);
            }
        }
        var steps = new ArrayList<Step>();
        double at = 0;
        int count = 0;
        int most = 0;
        double heard = 0;
        for (var change : changes.entrySet()) {
            if (change.getKey() > at) {
                steps.add(new Step(at, change.getKey(), count));
                heard += count > 0 ? change.getKey() - at : 0;
                at = change.getKey();
            }
            count += change.getValue();
            most = Math.max(most, count);
        }
        if (length > at) {
            steps.add(new Step(at, length, 0));
        }
        return new HeatLine(length, steps, most, heard);
    }
}
