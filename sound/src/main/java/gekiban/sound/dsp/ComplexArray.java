package gekiban.sound.dsp;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Complex numbers in memory outside the Java heap: float pairs, real then imaginary, aligned to 64
 * bytes, because the native transform reads them in place.
 *
 * <p>The memory is freed when the garbage collector finds the array unreachable.
 */
public final class ComplexArray {
    private static final int ALIGNMENT_BYTES = 64;

    private final int size;
    private final MemorySegment owned;
    private final MemorySegment memory;

    /**
     * @param size complex numbers, at least 1; all zero at first
     */
    public ComplexArray(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a complex array of " + size + " numbers");
        }
        this.size = size;
        this.owned = Arena.ofAuto().allocate(8L * size, ALIGNMENT_BYTES);
        // The same memory without the check, at every access, that it has not been freed: that
        // check
        // cost a fifth of a search. It stays as long as this object does.
        this.memory = MemorySegment.ofAddress(owned.address()).reinterpret(owned.byteSize());
    }

    public int size() {
        return size;
    }

    /**
     * The pairs themselves: float 2 i is the real part of number i, float 2 i + 1 the imaginary.
     * Valid while this array is reachable: whoever keeps the segment keeps the array.
     */
    public MemorySegment memory() {
        return memory;
    }

    public float re(int index) {
        return memory.getAtIndex(JAVA_FLOAT, 2L * index);
    }

    public float im(int index) {
        return memory.getAtIndex(JAVA_FLOAT, 2L * index + 1);
    }

    public void set(int index, float re, float im) {
        memory.setAtIndex(JAVA_FLOAT, 2L * index, re);
        memory.setAtIndex(JAVA_FLOAT, 2L * index + 1, im);
    }

    /** Sets all numbers to zero. */
    public void clear() {
        memory.fill((byte) 0);
    }

    /**
     * Writes two real signals as the real and the imaginary part, zero behind their end.
     *
     * @param re first signal
     * @param im second signal, as long as the first
     * @param from first sample taken of both; samples outside the arrays count as zero
     */
    public void pack(float[] re, float[] im, int from) {
        int begin = Math.clamp(-(long) from, 0, size);
        int end = Math.clamp((long) re.length - from, begin, size);
        memory.asSlice(0, 8L * begin).fill((byte) 0);
        for (int i = begin; i < end; i++) {
            memory.setAtIndex(JAVA_FLOAT, 2L * i, re[from + i]);
            memory.setAtIndex(JAVA_FLOAT, 2L * i + 1, im[from + i]);
        }
        memory.asSlice(8L * end).fill((byte) 0);
    }

    /** Refuses what a transform of {@code size} numbers cannot take. */
    static void requireFit(int size, ComplexArray in, ComplexArray out) {
        if (in.size != size || out.size != size) {
            throw new IllegalArgumentException(
                    "a transform of "
                            + size
                            + " was given arrays of "
                            + in.size
                            + " and "
                            + out.size);
        }
        if (in == out) {
            throw new IllegalArgumentException(
                    "a transform of " + size + " was given one array for both ends");
        }
    }
}
