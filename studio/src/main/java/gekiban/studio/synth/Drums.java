package gekiban.studio.synth;

import gekiban.studio.audio.Biquad;
import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/** A bass drum (pitch 0), a snare (1) and a cymbal (2). */
public final class Drums implements Instrument {
    @Override
    public float[] play(Note note, SplittableRandom random) {
        return switch ((int) note.pitch()) {
            case 0 -> skin(note, random, random.nextDouble(46, 54), 0.16, 0.05);
            case 1 -> skin(note, random, random.nextDouble(170, 195), 0.09, 0.5);
            default -> cymbal(note, random);
        };
    }

    /** A skin whose pitch falls as it is let go, and what rattles with it. */
    private static float[] skin(
            Note note, SplittableRandom random, double hz, double decaySeconds, double rattle) {
        var sound = new float[Stereo.frames(decaySeconds * 6)];
        var band = Biquad.bandPass(2200, 0.6);
        double phase = random.nextDouble(0.5);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / Stereo.RATE_HZ;
            double fall = Math.exp(-t / decaySeconds);
            phase += 2 * Math.PI * hz * (1 + 1.5 * Math.exp(-t / 0.02)) / Stereo.RATE_HZ;
            double noise = band.next((float) random.nextGaussian()) * rattle;
            sound[i] = (float) (note.loudness() * fall * (0.6 * Math.sin(phase) + noise));
        }
        return sound;
    }

    private static float[] cymbal(Note note, SplittableRandom random) {
        var sound = new float[Stereo.frames(0.25)];
        var high = Biquad.highPass(6000, Biquad.BUTTERWORTH);
        double decay = random.nextDouble(0.03, 0.06);
        for (int i = 0; i < sound.length; i++) {
            double fall = Math.exp(-i / (decay * Stereo.RATE_HZ));
            sound[i] =
                    (float)
                            (note.loudness()
                                    * 0.3
                                    * fall
                                    * high.next((float) random.nextGaussian()));
        }
        return sound;
    }
}
