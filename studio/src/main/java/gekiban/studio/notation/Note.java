package gekiban.studio.notation;

import java.util.List;

/**
 * A written note or chord. Tied notes are one.
 *
 * @param beat where it begins, in quarter notes from the beginning of the score
 * @param beats how long it is, in quarter notes
 * @param heads its pitches from the lowest to the highest, at least one
 * @param graces the short notes before it, in their order
 * @param levelFrom level at its beginning, 0 to 1, as dynamics and hairpins say
 * @param levelTo level at its end
 * @param slurred whether it goes on from the note before without a new beginning
 * @param staccato whether a dot stands at it
 * @param accent whether it is to be begun hard
 * @param tremolo whether it is to be repeated quickly
 * @param firstOfBar whether it begins where a bar begins
 * @param syllable that is sung to it; empty for none, of a slurred note that of the note before
 */
public record Note(
        double beat,
        double beats,
        List<Head> heads,
        List<Head> graces,
        double levelFrom,
        double levelTo,
        boolean slurred,
        boolean staccato,
        boolean accent,
        boolean tremolo,
        boolean firstOfBar,
        String syllable) {
    public Note {
        heads = List.copyOf(heads);
        graces = List.copyOf(graces);
    }

    public double endBeat() {
        return beat + beats;
    }
}
