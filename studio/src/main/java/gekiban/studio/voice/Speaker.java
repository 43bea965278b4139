package gekiban.studio.voice;

/**
 * A voice.
 *
 * @param name of who speaks
 * @param pitchHz of the middle of a line
 * @param rangeSemitones from the highest to the lowest pitch of a plain line
 * @param syllablesPerSecond before the last of a phrase is drawn out, which leaves a tenth fewer
 * @param tract factor of the formants: a small head has higher ones
 * @param breath noise in the vowels against their tone, 0 to 1
 */
public record Speaker(
        String name,
        double pitchHz,
        double rangeSemitones,
        double syllablesPerSecond,
        double tract,
        double breath) {
    public static final Speaker MIO = new Speaker("Mio", 265, 7, 5.6, 1.18, .04);
    public static final Speaker TATSUMI = new Speaker("Tatsumi", 112, 4, 4.3, .86, .04);
    public static final Speaker OLD_WOMAN = new Speaker("old woman", 210, 5, 3.9, 1, .10);
    public static final Speaker SAYO = new Speaker("Sayo", 235, 4, 4.3, 1, .12);
    public static final Speaker BARBER = new Speaker("barber", 126, 5, 5, .92, .03);
    public static final Speaker FISHMONGER = new Speaker("fishmonger", 222, 7, 5.4, 1, .04);

    public Speaker {
        if (!(pitchHz >= 60 && pitchHz <= 500 && rangeSemitones >= 0 && rangeSemitones <= 24)) {
            throw new IllegalArgumentException(
                    "a voice of " + pitchHz + " Hz, " + rangeSemitones + " semitones wide");
        }
        if (!(syllablesPerSecond >= 1 && syllablesPerSecond <= 10 && tract > .5 && tract < 2)) {
            throw new IllegalArgumentException(
                    syllablesPerSecond + " syllables a second, formants times " + tract);
        }
    }
}
