package gekiban.desk.listening;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What sounds at one moment of an episode.
 *
 * @param cues the whole cue list
 * @param seconds the moment
 * @param pieces what sounds there, most often one or none
 * @param before the piece that ended last before it
 * @param after the piece that begins next
 * @param uses where else the same recordings sound, in this episode and in all others that were
 *     heard
 */
public record Moment(
        EpisodeCues cues,
        double seconds,
        List<CuePiece> pieces,
        Optional<CuePiece> before,
        Optional<CuePiece> after,
        List<Use> uses) {

    /**
     * A span in which a recording is used.
     *
     * @param episode name of the episode
     * @param piece the span
     */
    public record Use(String episode, CuePiece piece) {}

    public Moment {
        pieces = List.copyOf(pieces);
        uses = List.copyOf(uses);
    }

    /** The moment without any other use. */
    public static Moment of(EpisodeCues cues, double seconds) {
        var all = cues.pieces();
        return new Moment(
                cues,
                seconds,
                all.stream().filter(piece -> piece.soundsAt(seconds)).toList(),
                all.stream()
                        .filter(piece -> piece.endSeconds() <= seconds)
                        .max(Comparator.comparingDouble(CuePiece::endSeconds)),
                all.stream()
                        .filter(piece -> piece.startSeconds() > seconds)
                        .min(Comparator.comparingDouble(CuePiece::startSeconds)),
                List.of());
    }

    public Moment withUses(List<Use> others) {
        return new Moment(cues, seconds, pieces, before, after, others);
    }
}
