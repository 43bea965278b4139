package gekiban.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.desk.Sounds;
import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Outcome.Listened;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.sound.media.Encoding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tracks, one of them on two albums, and an episode of 40 s in which the first sounds. */
class ListeningTest {
    @TempDir private static Path show;
    @TempDir private Path folder;
    private Path home;
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    static void make() throws Exception {
        var first = Sounds.music(1, 25);
        var tags = Map.of("title", "First", "artist", "A", "album", "OST");
        Sounds.write(show.resolve("ost/CD1/01.flac"), first, Encoding.PLAIN.withTags(tags));
        Sounds.write(show.resolve("ost/CD2/01.flac"), Sounds.music(2, 25));
        Sounds.write(show.resolve("reissue/01.flac"), first);
        Files.writeString(show.resolve("ost/cover.jpg"), "no sound");
        var episode = Sounds.noise(3, 40, 0.02);
        Sounds.add(episode, 10, first, 4, 20, 0.5);
        Sounds.write(show.resolve("episodes/s1/ep1.mkv"), episode, Encoding.PLAIN.withPicture());
    }

    @BeforeEach
    void home() {
        home = folder.resolve("home");
    }

    private List<Outcome> run(List<Path> albums, Path... episodes) throws InterruptedException {
        outcomes.clear();
        try (var library = Sounds.library(home)) {
            var results = new KeptResults(library.home().results());
            new Listening(library, results, 2, Clock.systemUTC())
                    .run(
                            new Listening.Job(
                                    albums, List.of(episodes), StreamChoice.DEFAULT, false),
                            Progress.NONE,
                            outcomes::add);
        }
        return outcomes;
    }

    private EpisodeCues cues() {
        return outcomes.stream()
                .filter(Outcome.HasCues.class::isInstance)
                .map(outcome -> ((Outcome.HasCues) outcome).cues())
                .findFirst()
                .orElseThrow();
    }

    private static Path path(String name) {
        return show.resolve(name);
    }

    @Test
    void run_episodeWithOneCue_namesItAndItsTwins() throws Exception {
        run(List.of(path("ost"), path("reissue")), path("episodes"));
        assertThat(outcomes).singleElement().isInstanceOf(Listened.class);
        assertThat(cues().episode()).isEqualTo("s1/ep1");
        assertThat(cues().tracks()).isEqualTo(3);
        CuePiece piece = cues().pieces().getFirst();
        assertThat(piece.track().name()).isEqualTo("CD1/01.flac");
        assertThat(piece.track().title()).isEqualTo("First");
        assertThat(piece.startSeconds()).isCloseTo(10, within(0.3));
        assertThat(piece.trackSecondsAt(15)).isCloseTo(9, within(0.01));
        assertThat(piece.also())
                .anySatisfy(place -> {
                    assertThat(place.track().name()).isEqualTo("01.flac");
                    assertThat(place.track().title()).isEqualTo("01");
                    assertThat(place.startSeconds()).isEqualTo(piece.trackStartSeconds());
                });
    }

    @Test
    void run_folderThatHoldsTheAlbumToo_listensToTheEpisodesOnly() throws Exception {
        run(List.of(path("ost"), path("reissue")), show);
        assertThat(outcomes).singleElement().isInstanceOf(Listened.class);
        assertThat(cues().episode()).isEqualTo("episodes/s1/ep1");
    }

    @Test
    void run_albumBelowAnotherAndGivenTwice_hearsEachTrackOnce() throws Exception {
        run(List.of(path("ost"), path("ost/CD1"), path("ost")), path("episodes"));
        assertThat(cues().tracks()).isEqualTo(2);
    }

    @Test
    void run_badFilesAmongGoodOnes_areTroubleAndTheRestGoesOn() throws Exception {
        Path album = Files.createDirectories(folder.resolve("album"));
        Files.copy(path("ost/CD1/01.flac"), album.resolve("good.flac"));
        Path empty = Files.createFile(album.resolve("empty.mp3"));
        Path text = Files.writeString(album.resolve("text.flac"), "no sound at all");
        Path none = folder.resolve("none.mkv");
        run(List.of(album, folder.resolve("nowhere")), none, path("episodes"));
        assertThat(outcomes)
                .contains(
                        new Trouble(empty, "is empty"),
                        new Trouble(folder.resolve("nowhere"), "no such folder"),
                        new Trouble(none, "no such file"));
        assertThat(outcomes)
                .filteredOn(Trouble.class::isInstance)
                .extracting(outcome -> ((Trouble) outcome).file())
                .contains(text)
                .hasSize(4);
        assertThat(cues().pieces()).isNotEmpty();
    }

    @Test
    void run_albumWithoutSound_saysSoAndListensToNothing() throws Exception {
        Path album = Files.createDirectories(folder.resolve("album"));
        Files.writeString(album.resolve("cover.jpg"), "x");
        assertThat(run(List.of(album), path("episodes")))
                .containsExactly(new Trouble(album, "holds no sound"));
    }

    @Test
    void run_trackOfTwoSecondsSilenceAndAConstantTone_areHeardWithTheOthers() throws Exception {
        Path album = Files.createDirectories(folder.resolve("album"));
        Files.copy(path("ost/CD1/01.flac"), album.resolve("good.flac"));
        Sounds.write(album.resolve("short.flac"), Sounds.music(9, 2));
        Sounds.write(album.resolve("silence.flac"), new float[2][10 * Sounds.RATE]);
        var tone = new float[2][10 * Sounds.RATE];
        for (int i = 0; i < tone[0].length; i++) {
            tone[0][i] = (float) Math.sin(2 * Math.PI * 440 * i / Sounds.RATE);
            tone[1][i] = -tone[0][i];
        }
        Sounds.write(album.resolve("tone.flac"), tone);
        run(List.of(album), path("episodes"));
        assertThat(outcomes).singleElement().isInstanceOf(Listened.class);
        assertThat(cues().pieces())
                .extracting(piece -> piece.track().name())
                .containsOnly("good.flac");
    }

    @Test
    void run_interruptedAfterTheAlbum_keepsWhatWasHeard() throws Exception {
        run(List.of(path("ost")), folder.resolve("none.mkv"));
        try (var library = Sounds.deafLibrary(home)) {
            assertThat(library.files().all()).hasSize(2);
        }
    }

    @Test
    void run_again_givesTheSame() throws Exception {
        run(List.of(path("ost")), path("episodes"));
        var first = cues();
        run(List.of(path("ost")), path("episodes"));
        assertThat(cues()).isEqualTo(first);
    }
}
