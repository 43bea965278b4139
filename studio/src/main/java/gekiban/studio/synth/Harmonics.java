package gekiban.studio.synth;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A sustained tone of harmonics whose pitch shakes and wanders; bows and pipes are made of it. Each
 * note has a period of its own, read at the pace of its pitch.
 */
final class Harmonics {
    private static final double HIGHEST_HZ = 9000;
    private static final int PERIOD = 2048; // samples of the table: 90 for the highest harmonic
    private static final int STEP =
            32; // samples after which pitch and envelope are looked at again

    private Harmonics() {}

    /**
     * @param weights power of each harmonic, 1 first; those above 9 kHz are left out
     * @param attack seconds
     * @param release seconds after the note is let go
     * @param vibratoCents depth of the vibrato, which sets in after the attack
     */
    static float[] tone(
            Note note,
            double[] weights,
            double attack,
            double release,
            double vibratoCents,
            SplittableRandom random) {
        var period = period(weights, note.hz(), random);
        double vibratoHz = random.nextDouble(4.8, 6.2);
        double vibratoPhase = random.nextDouble(2 * Math.PI);
        double tuning = Math.pow(2, random.nextGaussian() * 0.05 / 12);
        double wanderCents = 0;
        double phase = random.nextDouble(PERIOD);
        double gain = 0;
        var sound = new float[Stereo.frames(note.seconds() + release)];
        for (int from = 0; from < sound.length; from += STEP) {
            double t = (double) from / Stereo.RATE_HZ;
            double set = Math.min(1, t / (attack + 0.3));
            double vibrato =
                    vibratoCents * set * Math.sin(2 * Math.PI * vibratoHz * t + vibratoPhase);
            wanderCents += 0.2 * random.nextGaussian() - 0.005 * wanderCents;
            double hz = note.hz() * tuning * Math.pow(2, (vibrato + wanderCents) / 1200);
            double pace = PERIOD * hz / Stereo.RATE_HZ;
            double next =
                    note.loudness()
                            * envelope(
                                    t + (double) STEP / Stereo.RATE_HZ,
                                    note.seconds(),
                                    attack,
                                    release);
            double slope = (next - gain) / STEP;
            for (int i = from; i < Math.min(from + STEP, sound.length); i++) {
                int at = (int) phase;
                double between = phase - at;
                double value = period[at] + between * (period[at + 1] - period[at]);
                sound[i] = (float) (value * gain);
                gain += slope;
                phase += pace;
                phase -= phase >= PERIOD ? PERIOD : 0;
            }
        }
        return sound;
    }

    /** One period, and its first sample again. */
    private static double[] period(double[] weights, double hz, SplittableRandom random) {
        var period = new double[PERIOD + 1];
        int count = Math.clamp((int) (HIGHEST_HZ / hz), 1, weights.length);
        for (int k = 1; k <= count; k++) {
            double level = Math.sqrt(weights[k - 1]) * Math.exp(random.nextGaussian() * 0.15);
            double begin = random.nextDouble(2 * Math.PI);
            for (int i = 0; i <= PERIOD; i++) {
                period[i] += level * Math.sin(2 * Math.PI * k * i / PERIOD + begin);
            }
        }
        return period;
    }

    private static double envelope(double t, double held, double attack, double release) {
        double rise = t < attack ? 0.5 - 0.5 * Math.cos(Math.PI * t / attack) : 1;
        double fall =
                t > held ? 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, (t - held) / release)) : 1;
        return rise * fall;
    }
}
