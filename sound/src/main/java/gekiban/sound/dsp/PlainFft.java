package gekiban.sound.dsp;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jtransforms.fft.FloatFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/** The transform in Java, by JTransforms: for machines on which the native one does not load. */
public final class PlainFft implements Fft {
    private final int size;
    private final FloatFFT_1D transform;
    private final float[] scratch;

    public PlainFft(int size) {
        ConcurrencyUtils.setNumberOfThreads(1); // the callers divide the work themselves
        this.size = size;
        this.transform = new FloatFFT_1D(size);
        this.scratch = new float[2 * size];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forward(ComplexArray in, ComplexArray out) {
        ComplexArray.requireFit(size, in, out);
        load(in);
        transform.complexForward(scratch);
        store(out);
    }

    @Override
    public void inverse(ComplexArray in, ComplexArray out) {
        ComplexArray.requireFit(size, in, out);
        load(in);
        transform.complexInverse(scratch, false);
        store(out);
    }

    private void load(ComplexArray in) {
        MemorySegment.copy(in.memory(), JAVA_FLOAT, 0, scratch, 0, scratch.length);
        Reference.reachabilityFence(in);
    }

    private void store(ComplexArray out) {
        MemorySegment.copy(scratch, 0, out.memory(), JAVA_FLOAT, 0, scratch.length);
        Reference.reachabilityFence(out);
    }
}
