package gekiban.studio.voice;

import java.util.SplittableRandom;

/**
 * The pitch of a phrase: it begins high, steps up on the second syllable, falls from there on, and
 * rises at the end of a question.
 */
final class Melody {
    static final double QUESTION_RISE = 4; // semitones
    static final double CALL_RISE = 2; // of a phrase that ends with !
    static final double STEP_MOST = 2; // up on the second syllable

    private static final double MIDDLING_RANGE =
            7; // semitones for which the figures below are meant
    private static final double BEGIN = 3;
    private static final double FALL = 1.2; // a syllable
    private static final double FALL_INSIDE = .6; // from the beginning of a syllable to its end

    private final double[] semitones;
    private final Speaker speaker;
    private final boolean asks;

    Melody(Speaker speaker, Phrase phrase, SplittableRandom random) {
        this.speaker = speaker;
        asks = phrase.end() == '?';
        double scale = speaker.rangeSemitones() / MIDDLING_RANGE;
        double floor = BEGIN * scale - speaker.rangeSemitones();
        double now = BEGIN * scale + (phrase.end() == '!' ? CALL_RISE : 0);
        semitones = new double[phrase.syllables().size()];
        for (int i = 0; i < semitones.length; i++) {
            double step = i == 1 ? 1 + random.nextDouble() * (STEP_MOST - 1) : 0;
            semitones[i] = now + step * scale;
            now = Math.max(floor, now - FALL * scale * (.7 + .6 * random.nextDouble()));
        }
    }

    /**
     * The pitch inside a syllable.
     *
     * @param part of the syllable that is over, 0 to 1
     */
    double hz(int syllable, double part) {
        double now = semitones[syllable] - FALL_INSIDE * part;
        if (asks && syllable == semitones.length - 1) {
            now += QUESTION_RISE * Math.max(0, Math.min(1, (part - .2) / .6));
        }
        return speaker.pitchHz() * StrictMath.pow(2, now / 12);
    }

    /** No phrase of this speaker goes above. */
    static double highestHz(Speaker speaker) {
        double scale = speaker.rangeSemitones() / MIDDLING_RANGE;
        double most = (BEGIN + STEP_MOST) * scale + QUESTION_RISE + CALL_RISE;
        return speaker.pitchHz() * StrictMath.pow(2, most / 12);
    }
}
