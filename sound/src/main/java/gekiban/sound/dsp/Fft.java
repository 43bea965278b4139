package gekiban.sound.dsp;

/**
 * The discrete Fourier transform of one fixed size: {@code out[k] = sum over t of in[t] exp(-2 pi i
 * t k / n)}, and its inverse with the other sign. Neither direction is scaled: there and back gives
 * n times what was put in. Bins come in natural order, 0 first. Single precision.
 *
 * <p>One instance serves one thread at a time: it owns scratch memory. {@link Ffts} makes them.
 */
public sealed interface Fft permits NativeFft, PlainFft {

    /** Numbers per transform, n. */
    int size();

    /**
     * Transforms into another array.
     *
     * @param in n numbers, whose values are undefined afterwards
     * @param out n numbers, another array than {@code in}
     */
    void forward(ComplexArray in, ComplexArray out);

    /**
     * Transforms back, unscaled; parameters as in {@link #forward}.
     *
     * @param in n numbers, whose values are undefined afterwards
     * @param out n numbers, another array than {@code in}
     */
    void inverse(ComplexArray in, ComplexArray out);
}
