package gekiban.studio.notation;

import java.util.List;

/**
 * What one player or section has to play, and where it sits.
 *
 * @param voice short name, as in the score
 * @param name for people
 * @param instrument name of its instrument
 * @param pan -1 left to 1 right
 * @param gainDb level against the other parts
 * @param room how much of it goes into the room, 0 to 1
 * @param humanMs standard deviation of its timing
 * @param pedal quarter notes after which the pedal is changed, counted anew in every bar; 0 for no
 *     pedal
 * @param notes in the order of their beginnings
 */
public record Part(
        String voice,
        String name,
        String instrument,
        double pan,
        double gainDb,
        double room,
        double humanMs,
        double pedal,
        List<Note> notes) {
    public Part {
        notes = List.copyOf(notes);
    }
}
