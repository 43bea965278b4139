package gekiban.bench.name;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.CuePiece.Place;
import gekiban.desk.cues.Track;
import gekiban.sound.media.SoundKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    /** What a clip's second 1 to 5 was named, from second 31 of the track on. */
    private static CuePiece piece(String track, Place... also) {
        return new CuePiece(1, 1, 5, track(track), 31, 0.9, 1, 0, List.of(also));
    }

    private static Track track(String name) {
        return new Track(name, name, "", "", 90, new SoundKey("0".repeat(32)));
    }

    @Test
    void of_nothing_isNotNamed() {
        assertThat(Verdict.of(List.of(), "a.flac", 30)).isEqualTo(Verdict.NOT);
    }

    @Test
    void of_theTrack_isRightWithinHalfASecond() {
        var names = List.of(piece("a.flac"));
        assertThat(Verdict.of(names, "a.flac", 29.5)).isEqualTo(Verdict.RIGHTLY);
        assertThat(Verdict.of(names, "a.flac", 30.6)).isEqualTo(Verdict.WRONGLY);
        assertThat(Verdict.of(names, "b.flac", 30)).isEqualTo(Verdict.WRONGLY);
    }

    @Test
    void of_theSameSoundElsewhere_isRight() {
        var names = List.of(piece("a.flac", new Place(track("b.flac"), 61)));
        assertThat(Verdict.of(names, "b.flac", 60)).isEqualTo(Verdict.RIGHTLY);
        assertThat(Verdict.of(names, "b.flac", 30)).isEqualTo(Verdict.WRONGLY);
    }

    @Test
    void of_aRightSecondName_isWrong() {
        assertThat(Verdict.of(List.of(piece("b.flac"), piece("a.flac")), "a.flac", 30))
                .isEqualTo(Verdict.WRONGLY);
    }
}
