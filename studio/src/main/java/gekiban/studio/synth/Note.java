package gekiban.studio.synth;

/**
 * One note.
 *
 * @param start second of the piece
 * @param seconds until it is let go
 * @param pitch in semitones, 69 is the a of 440 Hz; drums take 0 bass drum, 1 snare, 2 cymbal
 * @param loudness 0 to 1
 */
public record Note(double start, double seconds, double pitch, double loudness) {
    public double hz() {
        return 440 * Math.pow(2, (pitch - 69) / 12);
    }
}
