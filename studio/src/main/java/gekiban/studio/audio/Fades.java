package gekiban.studio.audio;

/** Fades in and out as raised cosines, in place. */
public final class Fades {
    private Fades() {}

    /**
     * Fades both ends.
     *
     * @param in frames of the fade at the beginning, at most all
     * @param out frames of the fade at the end, at most all
     */
    public static void apply(Stereo sound, int in, int out) {
        int n = sound.frames();
        if (in < 0 || out < 0 || in > n || out > n) {
            throw new IllegalArgumentException(
                    "fades of " + in + " and " + out + " of " + n + " frames");
        }
        for (int i = 0; i < in; i++) {
            gain(sound, i, rise(i, in));
        }
        for (int i = 0; i < out; i++) {
            gain(sound, n - 1 - i, rise(i, out));
        }
    }

    private static float rise(int i, int length) {
        return (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * i / length));
    }

    private static void gain(Stereo sound, int frame, float gain) {
        sound.left()[frame] *= gain;
        sound.right()[frame] *= gain;
    }
}
