package gekiban.sound.dsp;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;

/**
 * The transform of FFmpeg's libavutil (av_tx, hand-written for the processor's vector units),
 * called in place through {@code java.lang.foreign}. Made by {@link Ffts}.
 */
public final class NativeFft implements Fft {
    private final int size;
    private final MemorySegment forwardContext;
    private final MemorySegment inverseContext;
    private final MethodHandle forward;
    private final MethodHandle inverse;

    NativeFft(
            int size,
            MemorySegment forwardContext,
            MethodHandle forward,
            MemorySegment inverseContext,
            MethodHandle inverse) {
        this.size = size;
        this.forwardContext = forwardContext;
        this.forward = forward;
        this.inverseContext = inverseContext;
        this.inverse = inverse;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forward(ComplexArray in, ComplexArray out) {
        call(forward, forwardContext, in, out);
    }

    @Override
    public void inverse(ComplexArray in, ComplexArray out) {
        call(inverse, inverseContext, in, out);
    }

    private void call(
            MethodHandle handle, MemorySegment context, ComplexArray in, ComplexArray out) {
        ComplexArray.requireFit(size, in, out);
        try {
            handle.invokeExact(context, out.memory(), in.memory(), 8L);
        } catch (Throwable cause) {
            throw new IllegalStateException("the native transform of " + size + " failed", cause);
        } finally {
            // The library sees only addresses: an array that nobody reads afterwards would be freed
            // under its hands.
            Reference.reachabilityFence(in);
            Reference.reachabilityFence(out);
        }
    }
}
