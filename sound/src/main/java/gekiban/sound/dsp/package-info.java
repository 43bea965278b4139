/**
 * Signal processing on plain numbers, knowing nothing of files or albums.
 *
 * <p>{@link gekiban.sound.dsp.Ffts} hands out the fastest {@link gekiban.sound.dsp.Fft} there is on
 * this machine; its data lie in {@link gekiban.sound.dsp.ComplexArray}s. {@link
 * gekiban.sound.dsp.Whitening} makes every frequency of a sound equally loud, {@link
 * gekiban.sound.dsp.SincResampler} plays a sound at another speed.
 *
 * <p>Threads: an {@code Fft}, a {@code Whitening} and the arrays given to them belong to one thread
 * at a time; the rest is immutable.
 */
@NullMarked
package gekiban.sound.dsp;

import org.jspecify.annotations.NullMarked;
