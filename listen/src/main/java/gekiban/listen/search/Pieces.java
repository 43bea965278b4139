package gekiban.listen.search;

import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature.Plane;
import java.util.ArrayList;
import java.util.List;

/**
 * The recordings of an album cut into pieces of equal length, and the pieces dealt out to groups
 * that are added up and searched as one.
 *
 * <p>Group g holds pieces g, g + groups, g + 2 groups...: pieces of one recording lie in different
 * groups, so that a sum does not hold a melody and its repetition.
 */
final class Pieces {
    /** One piece: samples {@code from} to {@code from + length} of a recording. */
    record Piece(int recording, int from) {}

    private final List<Recording> recordings;
    private final List<Piece> pieces = new ArrayList<>();
    private final int length;
    private final int groups;

    Pieces(List<Recording> recordings, int length, int piecesAGroup) {
        this.recordings = recordings;
        this.length = length;
        for (int r = 0; r < recordings.size(); r++) {
            int samples = recordings.get(r).signature().samples();
            // equal steps that end with the recording, so that no short rest is left over
            int count = Math.max(1, (samples + length - 1) / length);
            for (int p = 0; p < count; p++) {
                int from = count == 1 ? 0 : (int) ((long) p * (samples - length) / (count - 1));
                pieces.add(new Piece(r, from));
            }
        }
        groups = Math.max(1, (pieces.size() + piecesAGroup - 1) / piecesAGroup);
    }

    int groups() {
        return groups;
    }

    int length() {
        return length;
    }

    List<Piece> group(int g) {
        var members = new ArrayList<Piece>();
        for (int p = g; p < pieces.size(); p += groups) {
            members.add(pieces.get(p));
        }
        return members;
    }

    /** Adds one piece's samples to an array from index 0 on. */
    void addTo(Piece piece, Plane plane, float[] out) {
        recordings.get(piece.recording()).signature().addTo(plane, piece.from(), out, length);
    }
}
