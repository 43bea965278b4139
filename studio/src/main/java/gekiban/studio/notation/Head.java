package gekiban.studio.notation;

/**
 * The head of a note: one key that is pressed.
 *
 * @param semitones its pitch, 69 is the a of 440 Hz
 * @param letter as written, A to G, whatever key signature and octave; drums are told their stroke
 *     by it
 */
public record Head(int semitones, char letter) {}
