package gekiban.studio.synth;

import java.util.SplittableRandom;

/**
 * A player. Each note sounds a little different from every other: that is what the random is for.
 */
public sealed interface Instrument permits Plucked, Bowed, Blown, Bells, Drums {
    /**
     * Sounds one note.
     *
     * @param random of this note alone
     * @return samples at 48 kHz from its beginning on, until it is silent
     */
    float[] play(Note note, SplittableRandom random);
}
