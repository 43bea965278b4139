package gekiban.bench.search;

import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Ffts;
import java.util.SplittableRandom;

/**
 * Transforms of one length, back and back again on every thread, each in memory of its own: what
 * the search could reach if multiplying and looking for peaks cost nothing.
 */
final class BareTransforms implements Variant {
    private static final double POINTS = 1 << 25; // of a run: some tenths of a second

    private final String name;
    private final Ffts ffts;
    private final Workers workers;
    private final int blockLog;

    BareTransforms(String name, Ffts ffts, Workers workers, int blockLog) {
        this.name = name;
        this.ffts = ffts;
        this.workers = workers;
        this.blockLog = blockLog;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double gigaflops() throws InterruptedException {
        int n = 1 << blockLog;
        int transforms = (int) Math.ceil(POINTS / n);
        long begin = System.nanoTime();
        workers.each(
                transforms,
                () -> {
                    var fft = ffts.create(n);
                    var in = new ComplexArray(n);
                    var out = new ComplexArray(n);
                    var random = new SplittableRandom(1);
                    for (int i = 0; i < n; i++) {
                        in.set(
                                i,
                                (float) random.nextDouble(-1, 1),
                                (float) random.nextDouble(-1, 1));
                    }
                    // the values of "in" are undefined afterwards, and nobody looks at them
                    return i -> fft.inverse(in, out);
                });
        return Speed.gigaflops(transforms, blockLog, System.nanoTime() - begin);
    }
}
