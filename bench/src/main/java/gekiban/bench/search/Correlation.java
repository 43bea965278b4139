package gekiban.bench.search;

import gekiban.listen.search.Scene;
import gekiban.listen.search.Search;
import gekiban.listen.search.SearchSettings;
import gekiban.listen.search.Transforms;
import gekiban.listen.search.Work;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.Ffts;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The program's own search, of an episode of noise for an album of noise: packing, transforming,
 * multiplying, and looking at every lag for a peak. Pieces fill nearly half a block, as they do
 * there.
 */
final class Correlation implements Variant {
    private static final double EPISODE_SECONDS = 24 * 60;
    private static final double TRACK_SECONDS = 180;
    private static final int TRACKS = 20;
    // of 16 s; of shorter pieces as many more as are shorter, so that the work is the same
    private static final int PIECES_A_GROUP = 16;
    private static final int USUAL_BLOCK_LOG = 17;
    private static final double PIECE_OF_BLOCK = 0.488; // 16 s in 2^17 samples at 4 kHz
    private static final double NEVER = 1e9; // nothing is looked into

    /** Noise to be searched, and noise to search for. */
    record Noise(Scene scene, List<Recording> album) {
        static Noise make() {
            var episode = signature(1, EPISODE_SECONDS);
            var sum = new float[episode.samples()];
            var side = new float[episode.samples()];
            episode.addTo(Signature.Plane.SUM, 0, sum, sum.length);
            episode.addTo(Signature.Plane.SIDE, 0, side, side.length);
            var album = new ArrayList<Recording>();
            for (int i = 0; i < TRACKS; i++) {
                album.add(new Recording("album/" + i, signature(2 + i, TRACK_SECONDS)));
            }
            return new Noise(Scene.of(sum, side), album);
        }

        private static Signature signature(int seed, double seconds) {
            int frames = (int) (seconds * Signature.RATE_HZ / Signature.HOP);
            var bytes = new byte[frames * Signature.FRAME_BYTES];
            new Random(seed).nextBytes(bytes);
            return new Signature(MemorySegment.ofArray(bytes));
        }
    }

    private final Noise noise;
    private final Ffts ffts;
    private final Workers workers;
    private final int blockLog;

    Correlation(Noise noise, Ffts ffts, Workers workers, int blockLog) {
        this.noise = noise;
        this.ffts = ffts;
        this.workers = workers;
        this.blockLog = blockLog;
    }

    @Override
    public String name() {
        return "correlation";
    }

    @Override
    public double gigaflops() throws InterruptedException {
        int piece = (int) (PIECE_OF_BLOCK * (1 << blockLog));
        int group = (int) Math.max(1, PIECES_A_GROUP * Math.pow(2, USUAL_BLOCK_LOG - blockLog));
        var settings = new SearchSettings(piece, group, blockLog, NEVER, NEVER);
        var work = new Work();
        long begin = System.nanoTime();
        new Search(new Transforms(ffts), workers, work)
                .hits(noise.scene(), noise.album(), settings);
        return Speed.gigaflops(work.transforms(), blockLog, System.nanoTime() - begin);
    }
}
