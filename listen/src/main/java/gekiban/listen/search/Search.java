package gekiban.listen.search;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import gekiban.listen.Recording;
import gekiban.listen.Workers;
import gekiban.listen.signature.Signature.Plane;
import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Dot;
import gekiban.sound.dsp.Fft;
import gekiban.sound.dsp.Ffts;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Names the pieces of an album that seem to sound in an episode: a matched filter for every group of
 * pieces (Turin 1960, "An introduction to matched filters"), by overlap-save transforms.
 */
public final class Search {
    /*
     * What sounds in an episode is most often the album's own waveform, so correlation is the right
     * detector, and its only enemy is work. Four things keep that small:
     *
     *  - K pieces are added up and searched as one. A peak loses the square root of K in height, the
     *    work a factor of K. Which piece it was, K inner products tell; a chance peak has no piece
     *    that stands out, so groups are looked into from far below the height that chance reaches.
     *  - Sum and side are multiplied apart and transformed back together.
     *  - Two groups share a transform as its real and imaginary part.
     *  - A tile of episode blocks stays in the cache while all groups pass over it.
     */
    private static final int TILE_BLOCKS = 6;
    private static final int PEAKS_A_BLOCK = 12;
    private static final int PEAK_WIDTH = 24; // samples; nearer peaks are one
    // neighbouring samples are not independent: 120 Hz to 1.8 kHz of 2 kHz are in use
    private static final double BAND_FACTOR = 1.19;
    // spectra of groups held at a time
    private static final long BATCH_BYTES = 256L << 20;

    private final Ffts ffts;
    private final Workers workers;
    private final Work work;

    public Search(Ffts ffts, Workers workers, Work work) {
        this.ffts = ffts;
        this.workers = workers;
        this.work = work;
    }

    private record Peak(int group, int position, float sigma) {}

    /**
     * Searches a scene for the pieces of some recordings.
     *
     * @return hits, strongest first
     */
    public List<Hit> hits(Scene scene, List<Recording> recordings, SearchSettings settings)
            throws InterruptedException {
        var pieces = new Pieces(recordings, settings.pieceSamples(), settings.piecesAGroup());
        var peaks = new Peaks(scene, pieces, settings).find();
        return resolve(scene, pieces, peaks, settings);
    }

    /** Two groups' sums as one complex spectrum for the sum signal and one for the side. */
    private record Pair(int group, ComplexArray sum, ComplexArray side, float norm0, float norm1) {}

    /** Spectra of one block of the scene, bins 0 to n/2: two real signals. */
    private record Block(int start, float[] sum, float[] side) {}

    private final class Peaks {
        private final Scene scene;
        private final Pieces pieces;
        private final SearchSettings settings;
        private final int n;
        private final int hop;
        private final List<Integer> starts = new ArrayList<>();
        private final List<Peak> found = Collections.synchronizedList(new ArrayList<>());

        Peaks(Scene scene, Pieces pieces, SearchSettings settings) {
            this.scene = scene;
            this.pieces = pieces;
            this.settings = settings;
            n = 1 << settings.blockLog();
            hop = n - pieces.length();
            int lead = pieces.length() * 3 / 4; // how much of a piece may lie before what is open
            int end = -lead;
            for (int at = nextSound(0); at < scene.samples(); at = nextSound(end)) {
                int start = Math.max(at - lead, end);
                starts.add(start);
                end = start + hop;
            }
        }

        private int nextSound(int from) {
            int i = Math.max(0, from);
            while (i < scene.samples() && scene.sum()[i] == 0 && scene.side()[i] == 0) {
                i++;
            }
            return i;
        }

        List<Peak> find() throws InterruptedException {
            int pairs = (pieces.groups() + 1) / 2;
            int batch = (int) Math.max(2, BATCH_BYTES / (16L * n));
            for (int from = 0; from < pairs; from += batch) {
                search(from, Math.min(pairs, from + batch));
            }
            return found;
        }

        private void search(int fromPair, int toPair) throws InterruptedException {
            var pairs = new Pair[toPair - fromPair];
            workers.each(
                    pairs.length,
                    () -> {
                        var fft = ffts.create(n);
                        return i -> pairs[i] = pair(2 * (fromPair + i), fft);
                    });
            for (int tile = 0; tile < starts.size(); tile += TILE_BLOCKS) {
                var blocks = new Block[Math.min(TILE_BLOCKS, starts.size() - tile)];
                int firstBlock = tile;
                workers.each(
                        blocks.length,
                        () -> {
                            var fft = ffts.create(n);
                            return i -> blocks[i] = block(starts.get(firstBlock + i), fft);
                        });
                workers.each(
                        pairs.length,
                        () -> {
                            var correlator = new Correlator();
                            return i -> {
                                for (var block : blocks) {
                                    correlator.correlate(block, pairs[i]);
                                }
                            };
                        });
            }
        }

        private Pair pair(int group, Fft fft) {
            int length = pieces.length();
            var sums = new float[2][length];
            var sides = new float[2][length];
            var norms = new float[2];
            for (int j = 0; j < 2 && group + j < pieces.groups(); j++) {
                for (var piece : pieces.group(group + j)) {
                    pieces.addTo(piece, Plane.SUM, sums[j]);
                    pieces.addTo(piece, Plane.SIDE, sides[j]);
                }
                norms[j] = norm(scene, sums[j], sides[j]);
            }
            var in = new ComplexArray(n);
            var sum = new ComplexArray(n);
            var side = new ComplexArray(n);
            in.pack(sums[0], sums[1], 0);
            fft.forward(in, sum);
            in.pack(sides[0], sides[1], 0);
            fft.forward(in, side);
            work.transformed(n);
            work.transformed(n);
            return new Pair(group, sum, side, norms[0], norms[1]);
        }

        private Block block(int start, Fft fft) {
            var in = new ComplexArray(n);
            var out = new ComplexArray(n);
            in.pack(scene.sum(), scene.side(), start);
            fft.forward(in, out);
            work.transformed(n);
            int half = n / 2;
            var sum = new float[n + 2];
            var side = new float[n + 2];
            for (int k = 0; k <= half; k++) {
                int mirror = (n - k) & (n - 1);
                sum[2 * k] = (out.re(k) + out.re(mirror)) * 0.5f;
                sum[2 * k + 1] = (out.im(k) - out.im(mirror)) * 0.5f;
                side[2 * k] = (out.im(k) + out.im(mirror)) * 0.5f;
                side[2 * k + 1] = (out.re(mirror) - out.re(k)) * 0.5f;
            }
            return new Block(start, sum, side);
        }

        private final class Correlator {
            private final Fft fft = ffts.create(n);
            private final ComplexArray product = new ComplexArray(n);
            private final ComplexArray correlation = new ComplexArray(n);
            private final float[] peakSigma = new float[PEAKS_A_BLOCK];
            private final int[] peakAt = new int[PEAKS_A_BLOCK];

            void correlate(Block block, Pair pair) {
                multiply(block.sum, block.side, pair.sum.memory(), pair.side.memory(), product.memory(), n);
                fft.inverse(product, correlation);
                work.transformed(n);
                // conj(A + iB) turned the second group's sign; the transform is unscaled
                scan(block, pair.group, 0, 1 / (pair.norm0 * n));
                scan(block, pair.group + 1, 1, -1 / (pair.norm1 * n));
            }

            private void scan(Block block, int group, int offset, float toSigma) {
                if (group >= pieces.groups() || !Float.isFinite(toSigma)) {
                    return;
                }
                var memory = correlation.memory();
                float threshold = (float) settings.groupSigma();
                int count = 0;
                for (int i = 0; i < hop; i++) {
                    float sigma = memory.getAtIndex(JAVA_FLOAT, 2L * i + offset) * toSigma;
                    if (sigma > threshold) {
                        count = keep(count, i, sigma);
                    }
                }
                for (int p = 0; p < count; p++) {
                    found.add(new Peak(group, block.start + peakAt[p], peakSigma[p]));
                }
            }

            private int keep(int count, int at, float sigma) {
                if (count > 0 && at - peakAt[count - 1] < PEAK_WIDTH) {
                    if (sigma > peakSigma[count - 1]) {
                        peakAt[count - 1] = at;
                        peakSigma[count - 1] = sigma;
                    }
                    return count;
                }
                if (count == PEAKS_A_BLOCK) {
                    int weakest = 0;
                    for (int p = 1; p < count; p++) {
                        weakest = peakSigma[p] < peakSigma[weakest] ? p : weakest;
                    }
                    if (peakSigma[weakest] >= sigma) {
                        return count;
                    }
                    System.arraycopy(peakAt, weakest + 1, peakAt, weakest, count - 1 - weakest);
                    System.arraycopy(peakSigma, weakest + 1, peakSigma, weakest, count - 1 - weakest);
                    count--;
                }
                peakAt[count] = at;
                peakSigma[count] = sigma;
                return count + 1;
            }
        }
    }

    /**
     * {@code out = X conj(P) + Y conj(Q)}: X and Y spectra of real signals, bins 0 to n/2, their
     * mirror images implied; P and Q full spectra.
     */
    private static void multiply(
            float[] x, float[] y, MemorySegment p, MemorySegment q, MemorySegment out, int n) {
        int half = n / 2;
        for (int k = 0; k <= half; k++) {
            float xr = x[2 * k];
            float xi = x[2 * k + 1];
            float yr = y[2 * k];
            float yi = y[2 * k + 1];
            float pr = p.getAtIndex(JAVA_FLOAT, 2L * k);
            float pi = p.getAtIndex(JAVA_FLOAT, 2L * k + 1);
            float qr = q.getAtIndex(JAVA_FLOAT, 2L * k);
            float qi = q.getAtIndex(JAVA_FLOAT, 2L * k + 1);
            out.setAtIndex(JAVA_FLOAT, 2L * k, xr * pr + xi * pi + yr * qr + yi * qi);
            out.setAtIndex(JAVA_FLOAT, 2L * k + 1, xi * pr - xr * pi + yi * qr - yr * qi);
        }
        for (int k = 1; k < half; k++) {
            int m = n - k;
            float xr = x[2 * k];
            float xi = -x[2 * k + 1];
            float yr = y[2 * k];
            float yi = -y[2 * k + 1];
            float pr = p.getAtIndex(JAVA_FLOAT, 2L * m);
            float pi = p.getAtIndex(JAVA_FLOAT, 2L * m + 1);
            float qr = q.getAtIndex(JAVA_FLOAT, 2L * m);
            float qi = q.getAtIndex(JAVA_FLOAT, 2L * m + 1);
            out.setAtIndex(JAVA_FLOAT, 2L * m, xr * pr + xi * pi + yr * qr + yi * qi);
            out.setAtIndex(JAVA_FLOAT, 2L * m + 1, xi * pr - xr * pi + yi * qr - yr * qi);
        }
    }

    /** Which pieces of a group made its peaks. */
    private List<Hit> resolve(Scene scene, Pieces pieces, List<Peak> peaks, SearchSettings settings)
            throws InterruptedException {
        var byGroup = new ArrayList<List<Peak>>();
        for (int g = 0; g < pieces.groups(); g++) {
            byGroup.add(new ArrayList<>());
        }
        peaks.forEach(peak -> byGroup.get(peak.group).add(peak));
        byGroup.removeIf(List::isEmpty);
        List<Hit> hits = Collections.synchronizedList(new ArrayList<>());
        int length = pieces.length();
        workers.each(
                byGroup.size(),
                () -> {
                    var sum = new float[length];
                    var side = new float[length];
                    return i -> {
                        var group = byGroup.get(i);
                        for (var piece : pieces.group(group.getFirst().group)) {
                            Arrays.fill(sum, 0);
                            Arrays.fill(side, 0);
                            pieces.addTo(piece, Plane.SUM, sum);
                            pieces.addTo(piece, Plane.SIDE, side);
                            float norm = norm(scene, sum, side);
                            for (var peak : group) {
                                float sigma = product(scene, peak.position, sum, side) / norm;
                                if (sigma >= settings.pieceSigma()) {
                                    hits.add(
                                            new Hit(
                                                    piece.recording(),
                                                    peak.position - piece.from(),
                                                    piece.from(),
                                                    length,
                                                    sigma));
                                }
                            }
                        }
                    };
                });
        hits.sort((a, b) -> Float.compare(b.sigma(), a.sigma()));
        return hits;
    }

    private static float product(Scene scene, int position, float[] sum, float[] side) {
        int skip = Math.max(0, -position);
        int count = Math.min(sum.length, scene.samples() - position) - skip;
        if (count <= 0) {
            return 0;
        }
        return Dot.of(scene.sum(), position + skip, sum, skip, count)
                + Dot.of(scene.side(), position + skip, side, skip, count);
    }

    /** Standard deviation of the product of these samples with the scene, if it held none of them. */
    private static float norm(Scene scene, float[] sum, float[] side) {
        return (float)
                Math.sqrt(
                        BAND_FACTOR
                                * (Dot.of(sum, 0, sum, 0, sum.length) * scene.sumPower()
                                        + Dot.of(side, 0, side, 0, side.length) * scene.sidePower()));
    }
}
