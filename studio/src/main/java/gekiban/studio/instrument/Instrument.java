package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.SplittableRandom;

/**
 * A player or a section of players. No two notes sound alike: phase, detuning and noise are drawn
 * from the random of each note, so that no track hides in another. The same random gives the same
 * samples on every machine: StrictMath, no fused operations, sums in fixed order. Stateless.
 */
public interface Instrument {
    /**
     * Sounds one note without a room.
     *
     * @param random of this note alone
     * @return its sound from {@link Tone#start} on until it has died away, around the middle; a
     *     section is spread over both sides
     */
    Stereo play(Tone tone, SplittableRandom random);
}
