package gekiban.listen.search;

import gekiban.listen.signature.Signature;
import gekiban.listen.signature.Signature.Plane;
import gekiban.sound.dsp.SincResampler;

/**
 * What is searched: whitened sum and side of an episode (or a part of it) as floats, in the clock
 * of the album: a sample here is a sample of the recording that plays. What has been explained is
 * zero.
 *
 * @param sum whitened sum of left and right at 4 kHz of the album's clock
 * @param side whitened difference, as long
 * @param sumPower mean square of the sum where it is not zero
 * @param sidePower mean square of the side where it is not zero; 0 for mono sound
 */
public record Scene(float[] sum, float[] side, double sumPower, double sidePower) {

    /** Takes an episode as it is, or sped up or slowed down to the album's clock. */
    public static Scene of(
            Signature episode, int from, int count, double speed, SincResampler resampler) {
        var sum = new float[count];
        var side = new float[count];
        episode.addTo(Plane.SUM, from, sum, count);
        episode.addTo(Plane.SIDE, from, side, count);
        if (speed != 1) {
            // an episode that plays the music faster holds more of it in a second
            sum = resampler.resample(sum, 1 / speed);
            side = resampler.resample(side, 1 / speed);
        }
        return of(sum, side);
    }

    /** Measures the powers. */
    public static Scene of(float[] sum, float[] side) {
        return new Scene(sum, side, powerWhereItSounds(sum), powerWhereItSounds(side));
    }

    public int samples() {
        return sum.length;
    }

    /**
     * The same with zeros where {@code open} is false; one flag for {@code samplesPerFlag} samples.
     */
    public Scene only(boolean[] open, int samplesPerFlag) {
        var openSum = sum.clone();
        var openSide = side.clone();
        for (int flag = 0; flag < open.length; flag++) {
            if (!open[flag]) {
                int from = Math.min(flag * samplesPerFlag, sum.length);
                int to = Math.min(from + samplesPerFlag, sum.length);
                java.util.Arrays.fill(openSum, from, to, 0);
                java.util.Arrays.fill(openSide, from, to, 0);
            }
        }
        // the noise level stays that of the whole scene: what is left is often its quietest part
        return new Scene(openSum, openSide, sumPower, sidePower);
    }

    private static double powerWhereItSounds(float[] x) {
        double power = 0;
        long sounding = 0;
        for (float v : x) {
            power += (double) v * v;
            sounding += v == 0 ? 0 : 1;
        }
        return sounding == 0 ? 0 : power / sounding;
    }
}
