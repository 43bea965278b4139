package gekiban.listen.search;

import gekiban.sound.dsp.ComplexArray;
import gekiban.sound.dsp.Fft;
import gekiban.sound.dsp.Ffts;
import java.util.HashMap;
import java.util.Map;

/**
 * Each thread's own transforms, one of a size, with memory for what goes in and what comes out: to
 * set one up takes as long as to use it twice, so they are kept from search to search. Thread-safe.
 */
public final class Transforms {
    private final Ffts ffts;
    private final ThreadLocal<Map<Integer, Transform>> own = ThreadLocal.withInitial(HashMap::new);

    public Transforms(Ffts ffts) {
        this.ffts = ffts;
    }

    /**
     * A transform of one thread.
     *
     * @param in what is transformed
     * @param out what comes of it
     */
    record Transform(Fft fft, ComplexArray in, ComplexArray out) {}

    /**
     * The calling thread's own.
     *
     * @param size a power of two
     */
    Transform of(int size) {
        return own.get()
                .computeIfAbsent(
                        size,
                        n ->
                                new Transform(
                                        ffts.create(n), new ComplexArray(n), new ComplexArray(n)));
    }
}
