package gekiban.studio.hall;

import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.List;

/**
 * The room a track is played in: early reflections, then a dense tail that differs left and right.
 * Early and late together are about as loud as what is sent in, when the hall rings for two
 * seconds. Immutable; one hall may serve many sounds.
 */
public final class Hall {
    // What is sent to the tail: no rumble, no hiss.
    private static final double SEND_FROM_HZ = 120;
    private static final double SEND_TO_HZ = 9000;
    // 142, 379, 277 and 107 samples at 44.1 kHz, as primes at 48 kHz.
    private static final int[] ALL_PASS_SAMPLES = {157, 409, 307, 113};
    private static final double[] ALL_PASS_GAINS = {0.62, 0.60, 0.55, 0.60};
    private static final int RIGHT_LONGER_SAMPLES = 14;
    private static final double WET_FROM_HZ = 90;
    private static final double WET_LEVEL = 1.6;

    private final double seconds;
    private final double wet;
    private final long seed;

    /**
     * @param seconds until the tail is 60 dB down, at middle frequencies
     * @param wet factor of everything that comes out; 1 is the usual
     * @param seed of the wandering of the tail, one for each track
     */
    public Hall(double seconds, double wet, long seed) {
        if (!(seconds > 0) || !(wet >= 0)) {
            throw new IllegalArgumentException("a hall of " + seconds + " s, wet " + wet);
        }
        this.seconds = seconds;
        this.wet = wet;
        this.seed = seed;
    }

    /**
     * What the hall answers, without the sound itself.
     *
     * @param send what goes into the hall; untouched
     * @return as many frames as {@code send}: what rings on after its end is cut, so a send bus has
     *     the length of the track with its tail
     */
    public Stereo answer(Stereo send) {
        var answer = EarlyReflections.of(send);
        double[] left = diffused(send.left(), 0);
        double[] right = diffused(send.right(), RIGHT_LONGER_SAMPLES);
        new DelayNetwork(seconds, seed).run(left, right);
        add(left, answer.left());
        add(right, answer.right());
        return answer;
    }

    private static double[] diffused(float[] channel, int longer) {
        var passes = new ArrayList<AllPass>();
        for (int k = 0; k < ALL_PASS_SAMPLES.length; k++) {
            passes.add(new AllPass(ALL_PASS_SAMPLES[k] + longer, ALL_PASS_GAINS[k]));
        }
        var band =
                List.of(
                        SecondOrder.highPass(SEND_FROM_HZ, SecondOrder.BUTTERWORTH),
                        SecondOrder.lowPass(SEND_TO_HZ, SecondOrder.BUTTERWORTH));
        var filtered = channel.clone();
        for (var filter : band) {
            filter.filter(filtered);
        }
        var diffused = new double[channel.length];
        for (int i = 0; i < diffused.length; i++) {
            diffused[i] = filtered[i];
        }
        for (var pass : passes) {
            for (int i = 0; i < diffused.length; i++) {
                diffused[i] = pass.next(diffused[i]);
            }
        }
        return diffused;
    }

    private void add(double[] late, float[] answer) {
        var rumble = SecondOrder.highPass(WET_FROM_HZ, SecondOrder.BUTTERWORTH);
        double gain = WET_LEVEL * wet;
        for (int i = 0; i < answer.length; i++) {
            answer[i] = (float) (gain * rumble.next(answer[i] + late[i]));
        }
    }
}
