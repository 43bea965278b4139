package gekiban.studio.score;

import gekiban.studio.score.Score.Sure;
import java.util.ArrayList;
import java.util.List;

/** Sorts rows by the confidence they claim, into ten bins of 0.1, and counts the right ones. */
final class Calibration {
    private static final int BINS = 10;

    private final int[] rows = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.clamp((int) Math.floor(confidence * BINS), 0, BINS - 1);
        rows[bin]++;
        right[bin] += isRight ? 1 : 0;
        said[bin] += confidence;
    }

    List<Sure> bins() {
        var bins = new ArrayList<Sure>();
        for (int i = 0; i < BINS; i++) {
            bins.add(
                    new Sure(
                            (double) i / BINS,
                            (i + 1.0) / BINS,
                            rows[i],
                            said[i] / rows[i],
                            (double) right[i] / rows[i]));
        }
        return bins;
    }
}
