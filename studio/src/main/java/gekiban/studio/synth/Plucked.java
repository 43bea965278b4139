package gekiban.studio.synth;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A string that is plucked: a burst of noise runs round a delay line and loses its heights (Karplus
 * and Strong 1983, "Digital synthesis of plucked-string and drum timbres"; place of the pick, decay
 * and tuning after Jaffe and Smith 1983).
 */
public final class Plucked implements Instrument {
    private static final double RELEASE_SECONDS = 0.25;

    private final double decaySeconds;
    private final double brightness;

    /**
     * @param decaySeconds until a note at 220 Hz is 60 dB down
     * @param brightness 0 to 1, how much height stays in a period
     */
    public Plucked(double decaySeconds, double brightness) {
        this.decaySeconds = decaySeconds;
        this.brightness = brightness;
    }

    @Override
    public float[] play(Note note, SplittableRandom random) {
        double hz = note.hz() * Math.pow(2, random.nextGaussian() * 0.03 / 12);
        double period = Stereo.RATE_HZ / hz;
        double damping = 0.5 * (1 - brightness); // two-point mean; delays by as much
        int whole = (int) (period - damping - 0.5);
        double rest = period - damping - whole;
        double allpass = (1 - rest) / (1 + rest); // the part of a sample that tunes it
        double loss = Math.pow(10, -3 / (hz * decaySeconds * Math.sqrt(220 / hz)));
        var string = excitation(whole, note.loudness(), random);

        var sound = new float[Stereo.frames(note.seconds() + RELEASE_SECONDS)];
        int let = Stereo.frames(note.seconds());
        double before = 0;
        double tunedIn = 0;
        double tunedOut = 0;
        int at = 0;
        for (int i = 0; i < sound.length; i++) {
            double y = string[at];
            double damped = (1 - damping) * y + damping * before;
            before = y;
            double tuned = allpass * (damped - tunedOut) + tunedIn;
            tunedIn = damped;
            tunedOut = tuned;
            string[at] = (float) (tuned * loss);
            at = at + 1 == string.length ? 0 : at + 1;
            double released = i < let ? 1 : 1 - (i - let) / (RELEASE_SECONDS * Stereo.RATE_HZ);
            sound[i] = (float) (y * released * note.loudness());
        }
        return sound;
    }

    /** Noise, softer when it is plucked softly, with a gap where the pick stood. */
    private float[] excitation(int length, double loudness, SplittableRandom random) {
        var burst = new float[length];
        double soft = 0.25 + 0.65 * loudness;
        double y = 0;
        for (int i = 0; i < length; i++) {
            y += soft * (random.nextGaussian() * 0.5 - y);
            burst[i] = (float) y;
        }
        int pick = Math.max(1, (int) (length * random.nextDouble(0.1, 0.22)));
        var combed = new float[length];
        double mean = 0;
        for (int i = 0; i < length; i++) {
            combed[i] = burst[i] - 0.8f * burst[(i + length - pick) % length];
            mean += combed[i] / length;
        }
        for (int i = 0; i < length; i++) {
            combed[i] -= (float) mean; // a constant would never leave the loop
        }
        return combed;
    }
}
