package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.Track;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrikingTextTest {
    private static Track track(String title) {
        return new Track(title + ".flac", title, "", "", 60, key(title));
    }

    private static SoundKey key(String title) {
        return new SoundKey("%032x".formatted(title.hashCode() & 0xffff));
    }

    private static CuePiece piece(int cue, double from, double to, String title, double at) {
        return piece(cue, from, to, title, at, 0);
    }

    private static CuePiece piece(
            int cue, double from, double to, String title, double at, double levelDb) {
        return new CuePiece(cue, from, to, track(title), at, 1, 1, levelDb, List.of());
    }

    private static EpisodeCues episode(String name, CuePiece... pieces) {
        return new EpisodeCues(
                name,
                name + ".mkv",
                new AudioStream(0, "opus", 2, "stereo", 48_000, true, "", ""),
                key(name),
                200,
                "",
                1,
                List.of(),
                List.of(pieces),
                new EpisodeCues.Work(0, 0));
    }

    private static List<String> lines(List<String> album, EpisodeCues... episodes) {
        return new StrikingText(List.of(episodes), album).lines();
    }

    @Test
    void lines_nothingStandsOut_areNone() {
        assertThat(lines(List.of("a"), episode("e", piece(1, 0, 30, "a", 0)))).isEmpty();
    }

    @Test
    void lines_quietPiece_isNamedWithItsLevel() {
        assertThat(lines(List.of("a"), episode("e", piece(1, 0, 30, "a", 0, -18.2))))
                .containsExactly("hardly there: a, 18 dB below the rest, 0:00 – 0:30 of e");
        // a short one's level says little
        assertThat(lines(List.of("a"), episode("e", piece(1, 0, 5, "a", 0, -18.2)))).isEmpty();
    }

    @Test
    void lines_jumpAhead_isACut_jumpBackIsALoop() {
        assertThat(
                        lines(
                                List.of("a"),
                                episode("e", piece(1, 5, 15, "a", 0), piece(1, 15, 25, "a", 30))))
                .containsExactly("cut: a leaves out its 0:10 – 0:30, at 0:15 of e");
        assertThat(
                        lines(
                                List.of("a"),
                                episode("e", piece(1, 5, 15, "a", 4), piece(1, 15, 25, "a", 4))))
                .containsExactly("looped: a goes back from its 0:14 to its 0:04, at 0:15 of e");
    }

    @Test
    void lines_sameCutInEveryEpisode_isSaidOnce() {
        var first = episode("e", piece(1, 5, 15, "a", 0), piece(1, 15, 25, "a", 30));
        var second = episode("f", piece(1, 0, 10, "a", 0), piece(1, 10, 20, "a", 30));
        assertThat(lines(List.of("a"), first, second))
                .containsExactly(
                        "cut: a leaves out its 0:10 – 0:30, at 0:15 of e", "in every episode: a");
    }

    @Test
    void lines_longStretchWithoutTheAlbum_andTrackNeverHeard_areSaid() {
        assertThat(
                        lines(
                                List.of("a", "b", "c"),
                                episode("e", piece(1, 0, 10, "a", 0), piece(2, 50, 60, "b", 0))))
                .containsExactly(
                        "nothing of the album: 0:10 – 0:50 of e",
                        "on the album, not heard in the show: c");
    }
}
