package gekiban.listen.search;

import gekiban.listen.signature.Signature.Plane;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.Dot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Tells which pieces of a group made its peaks, by their own products with the scene. */
final class Attribution {
    private static final double EXPLAINS = 0.8; // share of a peak
    // One sample in sixteen, in runs, then one in four, tell most pieces of a group from the one
    // that
    // made its peak: that one is expected a quarter, then half as high as in full, give or take its
    // own chance and the group's. It need not stand out by more than chance: two places of a
    // recording that repeats itself share a peak.
    private static final int GLANCE_RUN = 512;
    private static final int[] GLANCES = {16, 4};
    private static final double GLANCE_DOUBT = 4;
    private static final double GLANCE_ENOUGH = 3;
    // neighbouring samples are not independent: 120 Hz to 1.8 kHz of 2 kHz are in use
    private static final double BAND_FACTOR = 1.19;

    private final Scene scene;
    private final Pieces pieces;
    private final SearchSettings settings;
    private final Workers workers;

    Attribution(Scene scene, Pieces pieces, SearchSettings settings, Workers workers) {
        this.scene = scene;
        this.pieces = pieces;
        this.settings = settings;
        this.workers = workers;
    }

    /** Which pieces of a group made its peaks. */
    List<Hit> hits(List<Peak> peaks) throws InterruptedException {
        var byGroup = new ArrayList<List<Peak>>();
        for (int g = 0; g < pieces.groups(); g++) {
            byGroup.add(new ArrayList<>());
        }
        peaks.forEach(peak -> byGroup.get(peak.group()).add(peak));
        byGroup.removeIf(List::isEmpty);
        List<Hit> hits = Collections.synchronizedList(new ArrayList<>());
        int length = pieces.length();
        workers.each(
                byGroup.size(),
                () -> {
                    var sum = new float[length];
                    var side = new float[length];
                    return i -> {
                        var unexplained = byGroup.get(i);
                        double members = pieces.group(unexplained.getFirst().group()).size();
                        for (var piece : pieces.group(unexplained.getFirst().group())) {
                            Arrays.fill(sum, 0);
                            Arrays.fill(side, 0);
                            pieces.addTo(piece, Plane.SUM, sum);
                            pieces.addTo(piece, Plane.SIDE, side);
                            float norm = norm(scene, sum, side);
                            unexplained.removeIf(peak -> {
                                double alone = peak.sigma() * Math.sqrt(members);
                                if (!promises(peak.position(), sum, side, norm, alone, members)) {
                                    return false;
                                }
                                float sigma = product(peak.position(), sum, side) / norm;
                                if (sigma >= settings.pieceSigma()) {
                                    int lag = peak.position() - piece.from();
                                    hits.add(
                                            new Hit(
                                                    piece.recording(),
                                                    lag,
                                                    piece.from(),
                                                    length,
                                                    sigma));
                                }
                                // alone as high as the whole group's peak: no other piece made it
                                return sigma > EXPLAINS * alone;
                            });
                        }
                    };
                });
        hits.sort((a, b) -> Float.compare(b.sigma(), a.sigma()));
        return hits;
    }

    private boolean promises(
            int position, float[] sum, float[] side, float norm, double alone, double members) {
        for (int share : GLANCES) {
            double root = Math.sqrt(share);
            double least = alone / root - GLANCE_DOUBT - Math.sqrt(members);
            if (root * glance(position, sum, side, share * GLANCE_RUN) / norm
                    < Math.min(GLANCE_ENOUGH, least)) {
                return false;
            }
        }
        return true;
    }

    /** The product of the first samples of every step. */
    private float glance(int position, float[] sum, float[] side, int step) {
        float product = 0;
        for (int at = 0; at + GLANCE_RUN <= sum.length; at += step) {
            int to = position + at;
            if (to >= 0 && to + GLANCE_RUN <= scene.samples()) {
                product +=
                        Dot.of(scene.sum(), to, sum, at, GLANCE_RUN)
                                + Dot.of(scene.side(), to, side, at, GLANCE_RUN);
            }
        }
        return product;
    }

    private float product(int position, float[] sum, float[] side) {
        int skip = Math.max(0, -position);
        int count = Math.min(sum.length, scene.samples() - position) - skip;
        if (count <= 0) {
            return 0;
        }
        return Dot.of(scene.sum(), position + skip, sum, skip, count)
                + Dot.of(scene.side(), position + skip, side, skip, count);
    }

    /**
     * Standard deviation of the product of these samples with the scene, if it held none of them.
     */
    static float norm(Scene scene, float[] sum, float[] side) {
        return (float)
                Math.sqrt(
                        BAND_FACTOR
                                * (Dot.of(sum, 0, sum, 0, sum.length) * scene.sumPower()
                                        + Dot.of(side, 0, side, 0, side.length)
                                                * scene.sidePower()));
    }
}
