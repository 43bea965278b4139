package gekiban.listen.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans of a scene set one behind the other with silence between, so that a search of some seconds
 * here and there does not walk through the whole.
 *
 * @param scene the spans
 * @param spans where each went, in order
 */
public record Excerpt(Scene scene, List<Span> spans) {

    /**
     * One span.
     *
     * @param from first sample in the excerpt
     * @param shift samples to add for the place in the whole scene
     * @param length samples
     */
    public record Span(int from, int shift, int length) {}

    /**
     * Takes the open parts of a scene.
     *
     * @param open one flag for {@code samplesPerFlag} samples
     * @param silence samples between spans, at least as long as what will be searched for
     */
    public static Excerpt of(Scene scene, boolean[] open, int samplesPerFlag, int silence) {
        var spans = new ArrayList<Span>();
        int length = silence;
        for (int flag = 0; flag < open.length; flag++) {
            if (!open[flag]) {
                continue;
            }
            int from = flag * samplesPerFlag;
            while (flag < open.length && open[flag]) {
                flag++;
            }
            int count = Math.min(flag * samplesPerFlag, scene.samples()) - from;
            if (count > 0) {
                spans.add(new Span(length, from - length, count));
                length += count + silence;
            }
        }
        var sum = new float[length];
        var side = new float[length];
        for (var span : spans) {
            System.arraycopy(scene.sum(), span.from + span.shift, sum, span.from, span.length);
            System.arraycopy(scene.side(), span.from + span.shift, side, span.from, span.length);
        }
        return new Excerpt(new Scene(sum, side, scene.sumPower(), scene.sidePower()), spans);
    }

    /**
     * What to add to a sample of the excerpt, or of the silence around a span, for the whole scene.
     */
    public int shiftAt(int sample) {
        var nearest = spans.getFirst();
        for (var span : spans) {
            if (distance(span, sample) < distance(nearest, sample)) {
                nearest = span;
            }
        }
        return nearest.shift;
    }

    private static int distance(Span span, int sample) {
        return Math.max(0, Math.max(span.from - sample, sample - span.from - span.length));
    }
}
