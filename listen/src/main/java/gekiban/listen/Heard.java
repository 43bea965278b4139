package gekiban.listen;

import gekiban.listen.cue.Piece;
import java.util.List;

/**
 * What a listening found.
 *
 * @param pieces in order of time
 * @param speed of the whole episode against the recordings, 1 if nothing was found
 * @param transforms complex Fourier transforms done
 * @param transformPoints their sizes added up
 */
public record Heard(List<Piece> pieces, double speed, long transforms, long transformPoints) {
    public Heard {
        pieces = List.copyOf(pieces);
    }
}
