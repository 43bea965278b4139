package gekiban.sound.dsp;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Complex numbers in memory outside the Java heap: float pairs, real then imaginary, aligned to 64
 * bytes, because the native transform reads them in place.
 *
 * <p>The memory is freed when the garbage collector finds the array unreachable.
 */
public final class ComplexArray {
    private static final int ALIGNMENT_BYTES = 64;
    private static final int CHUNK = 1024; // numbers packed at a time

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

    /** The pairs themselves. Valid while this array is reachable: the segment does not keep it. */
    MemorySegment memory() {
        return memory;
    }

    /**
     * Copies numbers out: loops over plain arrays are fast from the first call on, those over
     * memory outside the heap only once they are compiled to the full.
     *
     * @param from first number
     * @param pairs gets real and imaginary parts in turn, from index 0 on
     * @param count numbers
     */
    public void get(int from, float[] pairs, int count) {
        MemorySegment.copy(memory, JAVA_FLOAT, 8L * from, pairs, 0, 2 * count);
        Reference.reachabilityFence(this);
    }

    /** The same, each part as the bits of its float. */
    public void getBits(int from, int[] pairs, int count) {
        MemorySegment.copy(memory, JAVA_INT, 8L * from, pairs, 0, 2 * count);
        Reference.reachabilityFence(this);
    }

    /**
     * Copies numbers in.
     *
     * @param pairs real and imaginary parts in turn, from index 0 on
     * @param to first number that is overwritten
     * @param count numbers
     */
    public void put(float[] pairs, int to, int count) {
        MemorySegment.copy(pairs, 0, memory, JAVA_FLOAT, 8L * to, 2 * count);
        Reference.reachabilityFence(this);
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
        var pairs = new float[2 * Math.min(CHUNK, end - begin)];
        for (int at = begin; at < end; at += CHUNK) {
            int count = Math.min(CHUNK, end - at);
            for (int i = 0; i < count; i++) {
                pairs[2 * i] = re[from + at + i];
                pairs[2 * i + 1] = im[from + at + i];
            }
            put(pairs, at, count);
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
