package gekiban.sound.dsp;

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
        in.get(0, scratch, size);
        transform.complexForward(scratch);
        out.put(scratch, 0, size);
    }

    @Override
    public void inverse(ComplexArray in, ComplexArray out) {
        ComplexArray.requireFit(size, in, out);
        in.get(0, scratch, size);
        transform.complexInverse(scratch, false);
        out.put(scratch, 0, size);
    }
}
