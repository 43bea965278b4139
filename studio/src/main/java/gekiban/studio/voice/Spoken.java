package gekiban.studio.voice;

import java.util.List;

/**
 * A line as spoken.
 *
 * @param samples one channel at 48 kHz; root mean square of the phrases together {@link
 *     Speech#RMS}, silence in the pauses
 * @param syllables how many were spoken
 * @param phrases where somebody speaks, in order
 */
public record Spoken(float[] samples, int syllables, List<Stretch> phrases) {
    /** From one second of the samples to another. */
    public record Stretch(double start, double end) {}

    public Spoken {
        phrases = List.copyOf(phrases);
    }

    /** Seconds without the pauses. */
    public double speakingSeconds() {
        double sum = 0;
        for (var phrase : phrases) {
            sum += phrase.end() - phrase.start();
        }
        return sum;
    }

    public double syllablesPerSecond() {
        return syllables / speakingSeconds();
    }
}
