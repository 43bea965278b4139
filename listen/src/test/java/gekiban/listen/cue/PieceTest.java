package gekiban.listen.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.listen.Sounds;
import gekiban.listen.signature.Recording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void recordingSecondsAt_fasterEpisode_runsAhead() {
        var piece = new Piece(1, 100, 160, 3, 20, 0.9, 1.05, -6, List.of());
        assertThat(piece.seconds()).isEqualTo(60);
        assertThat(piece.recordingSecondsAt(100)).isEqualTo(20);
        assertThat(piece.recordingSecondsAt(140)).isEqualTo(62);
    }

    @Test
    void new_endsBeforeItBegins_isRefused() {
        assertThatThrownBy(() -> new Piece(1, 5, 5, 0, 0, 1, 1, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5.0");
        assertThatThrownBy(() -> new Piece(1, Double.NaN, 5, 0, 0, 1, 1, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void also_listOfTheCaller_isCopied() {
        var also = new ArrayList<>(List.of(new Piece.Place(1, 2)));
        var piece = new Piece(1, 0, 1, 0, 0, 1, 1, 0, also);
        also.clear();
        assertThat(piece.also()).hasSize(1);
    }

    @Test
    void release_ofARecording_isItsFolder() {
        var silence = Sounds.signature(Sounds.silence(0));
        assertThat(new Recording("OST 1/CD 2/05 Theme.flac", silence).release())
                .isEqualTo("OST 1/CD 2");
        assertThat(new Recording("Theme.flac", silence).release()).isEmpty();
    }
}
