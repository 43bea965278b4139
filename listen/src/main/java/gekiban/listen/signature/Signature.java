package gekiban.listen.signature;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import gekiban.sound.dsp.Whitening;
import java.lang.foreign.MemorySegment;

/**
 * The sound of one media file as the desk compares it: whitened sum and side at 4 kHz in signed
 * bytes, and the power per band before whitening.
 *
 * <p>Frames of {@link #FRAME_BYTES}: 256 bytes of the sum, 256 of the side, then 8 bands of the
 * sum's power and 8 of the side's, an unsigned byte each in half decibels above -120 dB of full
 * scale (0 is silence). Most often the memory is a mapped file, so an album of two hours costs no
 * heap. Immutable.
 */
public final class Signature {
    public static final int RATE_HZ = Whitening.RATE_HZ;
    public static final int HOP = Whitening.HOP;
    public static final int BANDS = Whitening.BANDS;
    public static final int FRAME_BYTES = 2 * HOP + 2 * BANDS;

    private static final double FLOOR_DB = -120;
    private static final double STEPS_PER_DB = 2;

    private final MemorySegment memory;
    private final int frames;

    /**
     * @param memory whole frames
     */
    public Signature(MemorySegment memory) {
        if (memory.byteSize() % FRAME_BYTES != 0) {
            throw new IllegalArgumentException(
                    "a signature of "
                            + memory.byteSize()
                            + " bytes, not a multiple of "
                            + FRAME_BYTES);
        }
        this.memory = memory;
        this.frames = Math.toIntExact(memory.byteSize() / FRAME_BYTES);
    }

    public int frames() {
        return frames;
    }

    public int samples() {
        return Math.multiplyExact(frames, HOP);
    }

    public double seconds() {
        return (double) samples() / RATE_HZ;
    }

    /** Which of the two signals. */
    public enum Plane {
        SUM,
        SIDE
    }

    /**
     * Adds samples to an array: {@code out[i] += sample[from + i]}; outside the sound nothing is
     * added.
     *
     * @param plane sum or side
     * @param from first sample, may be negative
     * @param out where to, from index 0
     * @param count how many
     */
    public void addTo(Plane plane, int from, float[] out, int count) {
        int planeOffset = plane == Plane.SUM ? 0 : HOP;
        int begin = Math.max(0, -from);
        int end = (int) Math.min(count, (long) samples() - from);
        int i = begin;
        while (i < end) {
            int at = from + i;
            int frame = at / HOP;
            int inFrame = at - frame * HOP;
            int run = Math.min(HOP - inFrame, end - i);
            long offset = (long) frame * FRAME_BYTES + planeOffset + inFrame;
            for (int j = 0; j < run; j++) {
                out[i + j] += memory.get(JAVA_BYTE, offset + j);
            }
            i += run;
        }
    }

    /**
     * Mean square of the original sound in one band of one frame.
     *
     * @return power, full scale squared is 1; 0 for silence
     */
    public double power(Plane plane, int frame, int band) {
        long offset =
                (long) frame * FRAME_BYTES + 2 * HOP + (plane == Plane.SUM ? 0 : BANDS) + band;
        int steps = memory.get(JAVA_BYTE, offset) & 0xff;
        return steps == 0 ? 0 : Math.pow(10, (FLOOR_DB + steps / STEPS_PER_DB) / 10);
    }

    /** Power as the byte that is kept of it. */
    static byte powerSteps(float power) {
        if (power <= 1e-12f) {
            return 0;
        }
        return (byte)
                Math.clamp(Math.round((10 * Math.log10(power) - FLOOR_DB) * STEPS_PER_DB), 1, 255);
    }
}
