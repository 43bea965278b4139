package gekiban.studio.synth;

import java.util.SplittableRandom;

/** A string that is bowed: a sawtooth through the resonances of a body, with rosin. */
public final class Bowed implements Instrument {
    private static final double[] BODY_HZ = {290, 470, 1100, 2600};
    private static final int HARMONICS = 22;

    @Override
    public float[] play(Note note, SplittableRandom random) {
        var weights = new double[HARMONICS];
        for (int k = 0; k < HARMONICS; k++) {
            double hz = note.hz() * (k + 1);
            double body = 0.25;
            for (double peak : BODY_HZ) {
                double octaves = Math.log(hz / peak) / Math.log(2);
                body += Math.exp(-octaves * octaves * 9);
            }
            weights[k] = 0.12 * body / ((k + 1) * (k + 1));
        }
        double attack = Math.min(0.14, note.seconds() / 3) * random.nextDouble(0.7, 1.2);
        var sound = Harmonics.tone(note, weights, attack, 0.18, 14, random);
        double rosin = 0;
        for (int i = 0; i < sound.length; i++) {
            rosin += 0.3 * (random.nextDouble(-1.7, 1.7) - rosin);
            sound[i] *= (float) (1 + 0.12 * rosin);
        }
        return sound;
    }
}
