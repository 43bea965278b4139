package gekiban.listen;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.listen.search.SearchSettings;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthTest {

    private static final double EPISODE = 24 * 60;
    private static final Recording MINUTE =
            new Recording(
                    "minute",
                    new Signature(MemorySegment.ofArray(new byte[938 * Signature.FRAME_BYTES])));

    @Test
    void all_moreToSearch_isSearchedInLargerGroups() {
        int first = 0;
        int fine = 0;
        int tape = 0;
        for (int minutes : new int[] {1, 10, 60, 120, 240, 6000}) {
            var album = Collections.nCopies(minutes, MINUTE);
            assertThat(Depth.first(album, EPISODE).piecesAGroup()).isGreaterThanOrEqualTo(first);
            assertThat(Depth.fine(album, EPISODE).piecesAGroup()).isGreaterThanOrEqualTo(fine);
            assertThat(Depth.tape(album, EPISODE).piecesAGroup()).isGreaterThanOrEqualTo(tape);
            first = Depth.first(album, EPISODE).piecesAGroup();
            fine = Depth.fine(album, EPISODE).piecesAGroup();
            tape = Depth.tape(album, EPISODE).piecesAGroup();
        }
        // more than that and a peak of one piece drowns in the noise of the others
        assertThat(Math.max(first, fine)).isLessThanOrEqualTo(64);
        assertThat(tape).isLessThanOrEqualTo(128);
    }

    @Test
    void all_littleToSearch_isSearchedPieceByPiece() {
        for (SearchSettings settings :
                List.of(
                        Depth.first(List.of(MINUTE), 60),
                        Depth.fine(List.of(MINUTE), 60),
                        Depth.tape(List.of(), 60),
                        Depth.first(List.of(), 0))) {
            assertThat(settings.piecesAGroup()).isEqualTo(1);
        }
    }

    @Test
    void all_steps_areFinerOneByOne() {
        var album = Collections.nCopies(120, MINUTE);
        assertThat(Depth.first(album, EPISODE).pieceSamples())
                .isGreaterThan(Depth.fine(album, EPISODE).pieceSamples())
                .isGreaterThan(Depth.tape(album, EPISODE).pieceSamples());
    }

    @Test
    void seconds_ofRecordings_addUp() {
        assertThat(Depth.seconds(List.of(MINUTE, MINUTE))).isEqualTo(2 * 938 * 256 / 4000.0);
        assertThat(Depth.seconds(List.of())).isZero();
    }
}
