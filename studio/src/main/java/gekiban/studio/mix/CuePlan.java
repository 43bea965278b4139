package gekiban.studio.mix;

import java.util.Comparator;
import java.util.List;

/**
 * What is to sound in an episode.
 *
 * @param seconds length of the episode
 * @param pieces by their beginnings
 * @param hushes spans in which people talk less loudly
 */
public record CuePlan(double seconds, List<PlannedPiece> pieces, List<Hush> hushes) {

    /**
     * A span in which the dialogue steps back.
     *
     * @param start second of the episode
     * @param end second of the episode
     * @param gain of the dialogue's amplitude there
     */
    public record Hush(double start, double end, double gain) {}

    public CuePlan {
        pieces = pieces.stream().sorted(Comparator.comparingDouble(PlannedPiece::start)).toList();
        hushes = List.copyOf(hushes);
    }
}
