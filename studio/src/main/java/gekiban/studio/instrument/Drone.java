package gekiban.studio.instrument;

import gekiban.studio.audio.Draws;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A drone like the tambura: a string on a broad bridge that touches it again and again, so that its
 * high partials bloom first and the height of the spectrum travels down.
 */
final class Drone implements Instrument {
    private static final double HIGHEST_HZ = 5500;
    private static final double BRIGHT_HZ = 2600;
    private static final double STIFFNESS = 2e-5;
    private static final double T60_SECONDS = 7;
    private static final double RELEASE_SECONDS = 0.6;
    private static final double ATTACK_SECONDS = 0.003;
    private static final double MEASURED_SECONDS = 1; // of which the loudness is taken
    private static final double FAINTEST = 2e-4; // of the strongest partial: left out from there

    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        int steps = Grid.steps(tone.seconds() + RELEASE_SECONDS);
        var sound = new double[steps * Grid.STEP];
        double hz = tone.hz() * Cents.factor(1.5 * Draws.normal(random));
        var gains = new double[steps + 1];
        for (int k = 1; ; k++) {
            double f = k * hz * (1 + STIFFNESS * k * k);
            if (f > HIGHEST_HZ) {
                break;
            }
            double strength =
                    StrictMath.pow(k, -0.55)
                            * StrictMath.exp(-k * hz / BRIGHT_HZ)
                            * random.nextDouble(0.6, 1.3);
            double bloom = (0.03 + 0.9 * StrictMath.exp(-k / 9.0)) * random.nextDouble(0.9, 1.1);
            int heard = course(gains, strength, bloom, k);
            Partials.add(sound, gains, heard, f, random.nextDouble());
        }
        Envelope.fadeIn(sound, Stereo.frames(ATTACK_SECONDS));
        double rms = Grid.rms(sound, Stereo.frames(Math.min(MEASURED_SECONDS, tone.seconds())));
        Grid.scale(sound, Loudness.struck(tone.levelFrom()) / rms);
        int let = Stereo.frames(tone.seconds());
        Envelope.fadeOut(sound, let, sound.length - let);
        return Grid.middle(sound);
    }

    /**
     * How a partial comes and goes: (t/p) exp(1 - t/p), which is 1 at p, and a weaker part that was
     * there from the beginning.
     *
     * @param gains of every step, filled
     * @return steps after which it is no longer heard
     */
    private static int course(double[] gains, double strength, double bloom, int k) {
        double fading = StrictMath.exp(-Grid.SECONDS / bloom);
        double dying = StrictMath.exp(-6.9 * Grid.SECONDS * (1 + 0.09 * k) / T60_SECONDS);
        double bloomed = Math.E;
        double rest = 0.25;
        int bloomSteps = (int) (bloom / Grid.SECONDS);
        for (int i = 0; i < gains.length; i++) {
            gains[i] = strength * (0.75 * i * Grid.SECONDS / bloom * bloomed + rest);
            if (i > bloomSteps && gains[i] < FAINTEST) {
                gains[i] = 0;
                return i;
            }
            bloomed *= fading;
            rest *= dying;
        }
        return gains.length - 1;
    }
}
