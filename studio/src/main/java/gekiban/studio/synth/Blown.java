package gekiban.studio.synth;

import gekiban.studio.audio.Biquad;
import java.util.SplittableRandom;

/** A flute: few harmonics, and breath around the pitch. */
public final class Blown implements Instrument {
    private static final double[] WEIGHTS = {0.12, 0.03, 0.008, 0.002, 0.001};

    @Override
    public float[] play(Note note, SplittableRandom random) {
        double attack = Math.min(0.07, note.seconds() / 3) * random.nextDouble(0.7, 1.3);
        var sound = Harmonics.tone(note, WEIGHTS, attack, 0.1, 9, random);
        var breath = Biquad.bandPass(Math.min(note.hz() * 2, 8000), 1.5);
        double held = 0;
        for (int i = 0; i < sound.length; i++) {
            held += 0.002 * (Math.abs(sound[i]) - held); // there is breath where there is tone
            sound[i] += breath.next((float) random.nextDouble(-1.7, 1.7)) * (float) held * 0.35f;
        }
        return sound;
    }
}
