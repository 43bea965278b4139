package gekiban.listen.search;

import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature.Plane;
import gekiban.listen.threads.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Names the pieces of an album that seem to sound in an episode: a matched filter for every group
 * of pieces (Turin 1960, "An introduction to matched filters"), by overlap-save transforms.
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
    private static final int SCAN = 512; // numbers looked through at a time
    // spectra of groups held at a time
    private static final long BATCH_BYTES = 128L << 20;

    private final Transforms transforms;
    private final Workers workers;
    private final Work work;

    public Search(Transforms transforms, Workers workers, Work work) {
        this.transforms = transforms;
        this.workers = workers;
        this.work = work;
    }

    /**
     * Searches a scene for the pieces of some recordings.
     *
     * @return hits, strongest first
     */
    public List<Hit> hits(Scene scene, List<Recording> recordings, SearchSettings settings)
            throws InterruptedException {
        var pieces = new Pieces(recordings, settings.pieceSamples(), settings.piecesAGroup());
        var peaks = new Peaks(scene, pieces, settings).find();
        return new Attribution(scene, pieces, settings, workers).hits(peaks);
    }

    /** Two groups' sums as one complex spectrum for the sum signal and one for the side. */
    private record Pair(int group, Spectra spectra, float norm0, float norm1) {}

    /** Spectra of one block of the scene. */
    private record Block(int start, Spectra spectra) {}

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
            var blocks = new Block[starts.size()];
            workers.each(
                    blocks.length,
                    () -> {
                        var transformer = new Transformer();
                        return i -> blocks[i] = transformer.block(starts.get(i));
                    });
            int pairs = (pieces.groups() + 1) / 2;
            int batch = (int) Math.max(2, BATCH_BYTES / (16L * n));
            for (int from = 0; from < pairs; from += batch) {
                search(blocks, from, Math.min(pairs, from + batch));
            }
            return found;
        }

        private void search(Block[] blocks, int fromPair, int toPair) throws InterruptedException {
            var pairs = new Pair[toPair - fromPair];
            workers.each(
                    pairs.length,
                    () -> {
                        var transformer = new Transformer();
                        return i -> pairs[i] = transformer.pair(2 * (fromPair + i));
                    });
            workers.each(
                    pairs.length * Math.ceilDiv(blocks.length, TILE_BLOCKS),
                    () -> {
                        var correlator = new Correlator();
                        return i -> {
                            int tile = i / pairs.length * TILE_BLOCKS;
                            for (int b = tile;
                                    b < Math.min(tile + TILE_BLOCKS, blocks.length);
                                    b++) {
                                correlator.correlate(blocks[b], pairs[i % pairs.length]);
                            }
                        };
                    });
        }

        /** Makes spectra; one thread, since it owns scratch memory. */
        private final class Transformer {
            private final Transforms.Transform own = transforms.of(n);
            private final float[][] sums = new float[2][pieces.length()];
            private final float[][] sides = new float[2][pieces.length()];

            Pair pair(int group) {
                var norms = new float[2];
                for (int j = 0; j < 2; j++) {
                    Arrays.fill(sums[j], 0);
                    Arrays.fill(sides[j], 0);
                    if (group + j < pieces.groups()) {
                        for (var piece : pieces.group(group + j)) {
                            pieces.addTo(piece, Plane.SUM, sums[j]);
                            pieces.addTo(piece, Plane.SIDE, sides[j]);
                        }
                        norms[j] = Attribution.norm(scene, sums[j], sides[j]);
                    }
                }
                var spectra = new Spectra(n);
                forward(sums[0], sums[1], 0);
                Spectra.unzip(own.out(), spectra.sumRe(), spectra.sumIm());
                forward(sides[0], sides[1], 0);
                Spectra.unzip(own.out(), spectra.sideRe(), spectra.sideIm());
                return new Pair(group, spectra, norms[0], norms[1]);
            }

            Block block(int start) {
                forward(scene.sum(), scene.side(), start);
                return new Block(start, Spectra.ofReals(own.out()));
            }

            private void forward(float[] re, float[] im, int from) {
                own.in().pack(re, im, from);
                own.fft().forward(own.in(), own.out());
                work.transformed(n);
            }
        }

        private final class Correlator {
            private final Transforms.Transform own = transforms.of(n);
            private final Spectra.Scratch scratch = new Spectra.Scratch();
            private final int[] bits = new int[2 * SCAN];
            private final float[] pairs = new float[2 * SCAN];
            private final Highest even = new Highest();
            private final Highest odd = new Highest();

            void correlate(Block block, Pair pair) {
                block.spectra.timesConjugate(pair.spectra, scratch, own.in());
                own.fft().inverse(own.in(), own.out());
                work.transformed(n);
                // conj(A + iB) turned the second group's sign; the transform is unscaled
                float toSigma0 = pair.norm0 == 0 ? 0 : 1 / (pair.norm0 * n);
                float toSigma1 = pair.norm1 == 0 ? 0 : -1 / (pair.norm1 * n);
                float threshold = (float) settings.groupSigma();
                even.clear();
                odd.clear();
                // an upper bound for both groups: heights without their signs, in the larger scale
                float bound = threshold / Math.max(Math.abs(toSigma0), Math.abs(toSigma1));
                for (int from = 0; from < hop; from += SCAN) {
                    int count = Math.min(SCAN, hop - from);
                    own.out().getBits(from, bits, count);
                    if (highest(bits, count) > bound) {
                        own.out().get(from, pairs, count);
                        scan(from, count, toSigma0, toSigma1, threshold);
                    }
                }
                even.peaks(block.start, pair.group, found);
                odd.peaks(block.start, pair.group + 1, found);
            }

            private void scan(
                    int from, int count, float toSigma0, float toSigma1, float threshold) {
                for (int i = 0; i < count; i++) {
                    float sigma0 = pairs[2 * i] * toSigma0;
                    float sigma1 = pairs[2 * i + 1] * toSigma1;
                    if (sigma0 > threshold) {
                        even.offer(from + i, sigma0);
                    }
                    if (sigma1 > threshold) {
                        odd.offer(from + i, sigma1);
                    }
                }
            }
        }
    }

    /**
     * The largest magnitude among complex numbers' parts. Positive floats are ordered as their bits
     * are, and of integers the compiler finds the largest with vector instructions.
     */
    private static float highest(int[] bits, int count) {
        int most = 0;
        for (int i = 0; i < 2 * count; i++) {
            most = Math.max(most, bits[i] & Integer.MAX_VALUE);
        }
        return Float.intBitsToFloat(most);
    }
}
