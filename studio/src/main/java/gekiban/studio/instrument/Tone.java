package gekiban.studio.instrument;

/**
 * One note as a player is told to sound it: the score's note after the performance has decided on
 * its time, length and level.
 *
 * @param start second of the track at which it begins
 * @param seconds until it is let go; a staccato note is short already
 * @param pitch in semitones, 69 is the a of 440 Hz; drums pass over it
 * @param levelFrom level at its beginning, 0 to 1: mf is 0.62
 * @param levelTo level at its end: a hairpin runs evenly from one to the other
 * @param slidesFrom pitch of the note it is slurred to; NaN when it is begun anew
 * @param staccato whether it is to be short
 * @param accent whether it is to be begun hard
 * @param tremolo whether the bow repeats it
 * @param last whether nothing follows in its part, so that it may take its time to end
 * @param stroke how a drum is hit: C open, D rim, E high ring, F slap, G low bend; of other
 *     instruments C
 * @param vowel a, e, i, o or u of the syllable that is sung; of other instruments a
 */
public record Tone(
        double start,
        double seconds,
        double pitch,
        double levelFrom,
        double levelTo,
        double slidesFrom,
        boolean staccato,
        boolean accent,
        boolean tremolo,
        boolean last,
        char stroke,
        char vowel) {
    public Tone {
        if (!(start >= 0 && seconds > 0)) {
            throw new IllegalArgumentException("a note of " + seconds + " s at " + start + " s");
        }
    }

    /** A plain note: begun anew, one level, nothing special about it. */
    public static Tone plain(double start, double seconds, double pitch, double level) {
        return new Tone(
                start,
                seconds,
                pitch,
                level,
                level,
                Double.NaN,
                false,
                false,
                false,
                false,
                'C',
                'a');
    }

    public boolean isSlurred() {
        return !Double.isNaN(slidesFrom);
    }

    public double hz() {
        return 440 * StrictMath.pow(2, (pitch - 69) / 12);
    }
}
