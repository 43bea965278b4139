package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.listen.Sounds;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.signature.Signature.Plane;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private static final int LENGTH = 4 * Signature.HOP;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void group_allGroups_coverEverySampleOfEveryRecording(int piecesAGroup) {
        var recordings = recordings(10, 4, 0, 1, 17);
        var pieces = new Pieces(recordings, LENGTH, piecesAGroup);
        var all = all(pieces);
        for (int r = 0; r < recordings.size(); r++) {
            var heard = new boolean[recordings.get(r).signature().samples()];
            for (var piece : all) {
                if (piece.recording() == r) {
                    IntStream.range(piece.from(), piece.from() + LENGTH)
                            .filter(i -> i < heard.length)
                            .forEach(i -> heard[i] = true);
                }
            }
            assertThat(heard).as("recording %d", r).doesNotContain(false);
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void group_longRecording_endsWithALastWholePiece() {
        // a last piece of what is left over could be a few samples long, which nothing can find
        var pieces = new Pieces(recordings(9), LENGTH, 1);
        assertThat(all(pieces))
                .allSatisfy(piece ->
                        assertThat(piece.from() + LENGTH).isLessThanOrEqualTo(9 * Signature.HOP));
        assertThat(all(pieces)).hasSize(3).contains(new Pieces.Piece(0, 5 * Signature.HOP));
    }

    @Test
    void group_oneRecording_neighboursLieInDifferentGroups() {
        var pieces = new Pieces(recordings(4 * 8), LENGTH, 4);
        assertThat(pieces.groups()).isEqualTo(2);
        assertThat(pieces.group(0))
                .hasSize(4)
                .allSatisfy(p -> assertThat(p.from() / LENGTH % 2).isZero());
    }

    @Test
    void addTo_piece_isTheRecordingFromThere() {
        var recordings = List.of(Sounds.recording("a", Sounds.noise(1, 2)));
        var pieces = new Pieces(recordings, LENGTH, 1);
        var expected = new float[LENGTH];
        recordings.getFirst().signature().addTo(Plane.SIDE, 333, expected, LENGTH);
        var out = new float[LENGTH];
        pieces.addTo(new Pieces.Piece(0, 333), Plane.SIDE, out);
        assertThat(out).isEqualTo(expected);
        assertThat(out).isNotEqualTo(new float[LENGTH]);
    }

    private static List<Pieces.Piece> all(Pieces pieces) {
        var all = new ArrayList<Pieces.Piece>();
        for (int g = 0; g < pieces.groups(); g++) {
            all.addAll(pieces.group(g));
        }
        return all;
    }

    private static List<Recording> recordings(int... frames) {
        return IntStream.of(frames)
                .mapToObj(n ->
                        new Signature(MemorySegment.ofArray(new byte[n * Signature.FRAME_BYTES])))
                .map(signature -> new Recording("silent", signature))
                .toList();
    }
}
