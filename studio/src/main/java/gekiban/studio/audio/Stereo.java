package gekiban.studio.audio;

/**
 * Two channels of sound at {@value #RATE_HZ} Hz. The arrays are the sound itself, not copies:
 * whoever holds a Stereo may write into it, one thread at a time.
 *
 * @param left samples
 * @param right samples, as many as {@code left}
 */
public record Stereo(float[] left, float[] right) {
    public static final int RATE_HZ = 48_000;

    public Stereo {
        if (left.length != right.length) {
            throw new IllegalArgumentException(
                    "left has " + left.length + " samples, right " + right.length);
        }
    }

    /** Silence of so many frames. */
    public static Stereo silence(int frames) {
        return new Stereo(new float[frames], new float[frames]);
    }

    /** The same samples on both sides; the array is shared. */
    public static Stereo middle(float[] samples) {
        return new Stereo(samples, samples);
    }

    /** Frames in so many seconds, rounded. */
    public static int frames(double seconds) {
        return Math.toIntExact(Math.round(seconds * RATE_HZ));
    }

    public int frames() {
        return left.length;
    }

    public double seconds() {
        return (double) left.length / RATE_HZ;
    }

    /** A copy of the frames from {@code from}, silent where this sound has none. */
    public Stereo slice(int from, int frames) {
        var slice = silence(frames);
        int begin = Math.max(0, from);
        int count = Math.min(frames() - begin, from + frames - begin);
        if (count > 0) {
            System.arraycopy(left, begin, slice.left, begin - from, count);
            System.arraycopy(right, begin, slice.right, begin - from, count);
        }
        return slice;
    }

    /** Adds {@code other} from frame {@code at} on; what lies outside this sound is dropped. */
    public void add(Stereo other, int at) {
        add(other, at, 1, 1);
    }

    /** Adds {@code other} from frame {@code at} on, each side with a gain of its own. */
    public void add(Stereo other, int at, double leftGain, double rightGain) {
        int from = Math.max(0, -at);
        int to = Math.min(other.frames(), frames() - at);
        for (int i = from; i < to; i++) {
            left[at + i] += (float) (other.left[i] * leftGain);
            right[at + i] += (float) (other.right[i] * rightGain);
        }
    }

    /** Multiplies every sample. */
    public void scale(double gain) {
        for (int i = 0; i < left.length; i++) {
            left[i] *= (float) gain;
            right[i] *= (float) gain;
        }
    }

    /** The largest absolute sample. */
    public float peak() {
        float peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** Root mean square over both channels; 0 for no frames. */
    public double rms() {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * left[i] + (double) right[i] * right[i];
        }
        return left.length == 0 ? 0 : Math.sqrt(sum / (2.0 * left.length));
    }
}
