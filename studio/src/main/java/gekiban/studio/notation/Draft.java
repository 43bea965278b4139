package gekiban.studio.notation;

import java.util.List;

/**
 * A note as far as it is known before its voice has ended: its level may depend on a hairpin's end,
 * its syllable on the words below. Place and length in whole notes.
 */
record Draft(
        Fraction at,
        Fraction length,
        List<Head> heads,
        List<Head> graces,
        boolean slurred,
        boolean staccato,
        boolean accent,
        boolean tremolo,
        boolean firstOfBar) {

    /** With another note tied to it. */
    Draft longer(Fraction more) {
        return new Draft(
                at,
                length.plus(more),
                heads,
                graces,
                slurred,
                staccato,
                accent,
                tremolo,
                firstOfBar);
    }

    Note note(LevelCurve levels, String syllable) {
        double beat = at.value() * 4;
        double end = at.plus(length).value() * 4;
        return new Note(
                beat,
                end - beat,
                heads,
                graces,
                levels.from(beat),
                levels.to(end),
                slurred,
                staccato,
                accent,
                tremolo,
                firstOfBar,
                syllable);
    }
}
