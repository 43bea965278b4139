package gekiban.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoShowTest {
    private static final SoundFiles FILES = new SoundFiles(Ffmpeg.bundled());

    @TempDir static Path folder;
    private static DemoShow show = new DemoShow(Path.of("."));

    @BeforeAll
    static void make() throws Exception {
        show = DemoShow.tiny(folder.resolve("demo show"), 2, Making.UNSEEN);
    }

    @Test
    void tiny_everyCueOfTheTruth_soundsWhereItSays() throws Exception {
        var truth = TruthFile.read(show.truths().getFirst());
        var episode = FILES.load(show.episodes().resolve("episode-01.mkv"), 100);
        assertThat(truth.cues()).hasSize(4);
        for (var cue : truth.cues()) {
            var file = show.album().resolve(cue.track());
            assertThat(Files.exists(file)).isEqualTo(cue.kind() != CueKind.UNRELEASED);
            if (cue.kind() != CueKind.UNRELEASED) {
                assertThat(
                                strongestLag(
                                        episode,
                                        FILES.load(file, 100),
                                        cue.start() + 2,
                                        cue.trackStart() + 2))
                        .isBetween(-48, 48); // 1 ms: what the episode's codec may add
            }
        }
    }

    /**
     * By how many samples the music in the side signal is off its place, of a tenth of a second.
     */
    private static int strongestLag(Stereo episode, Stereo track, double at, double place) {
        int from = Stereo.frames(at);
        int of = Stereo.frames(place);
        int best = 0;
        double most = 0;
        for (int lag = -2400; lag <= 2400; lag++) {
            double sum = 0;
            for (int i = 0; i < 24_000; i++) {
                sum +=
                        (episode.left()[from + i + lag] - episode.right()[from + i + lag])
                                * (track.left()[of + i] - track.right()[of + i]);
            }
            if (sum > most) {
                most = sum;
                best = lag;
            }
        }
        return best;
    }

    @Test
    void tiny_tags_sayTitlesInTwoScriptsAndThatAllIsInvented() throws Exception {
        var tags = FILES.probe(show.album().resolve("05 Kaidan Kakeashi.flac")).tags();
        assertThat(tags)
                .containsEntry("title", "階段かけあし")
                .containsEntry("titlesort", "Kaidan Kakeashi")
                .containsEntry("catalognumber", "GKBN-0001");
        assertThat(tags.get("comment")).contains("invented");
    }

    @Test
    void tiny_titles_areThoseOfItsAlbum() throws Exception {
        assertThat(show.titles()).containsExactly("渚口駅", "階段かけあし", "からっぽの座席");
    }

    @Test
    void tiny_catalogue_tellsWhereThemesAreStated() throws Exception {
        assertThat(show.catalogue())
                .content()
                .contains("gekiban-demo-catalogue", "GKBN-0001R", "かくう ひびき")
                // eight bars of six eighths at 122 dotted quarters a minute, from the third on
                .contains("\"start\" : 1.967,\n      \"end\" : 9.836");
    }

    @Test
    void tiny_again_isLeftAlone() throws Exception {
        var mark = show.folder().resolve("demo-show.txt");
        var before = Files.getLastModifiedTime(mark);
        var made = Files.getAttribute(mark, "unix:ino");
        assertThat(DemoShow.tiny(show.folder(), 2, Making.UNSEEN)).isEqualTo(show);
        assertThat(Files.getLastModifiedTime(mark)).isEqualTo(before);
        assertThat(Files.getAttribute(mark, "unix:ino")).isEqualTo(made);
        try (var siblings = Files.list(folder)) {
            assertThat(siblings).containsExactly(show.folder()); // no half-made one is left
        }
    }

    @Test
    void tiny_olderVersionWithSomebodysNote_isReplacedAndTheNoteStays(@TempDir Path other)
            throws Exception {
        var old = other.resolve("demo");
        Files.createDirectories(old.resolve("album"));
        Files.writeString(old.resolve("album/01 old.flac"), "old");
        Files.writeString(old.resolve("demo-show.txt"), "Gekiban demo show, tiny, version 0");
        Files.writeString(old.resolve("note.txt"), "mine");
        var killed = Files.createDirectory(other.resolve(".demo-show-killed"));
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minusSeconds(7200)));

        var made = DemoShow.tiny(old, 2, Making.UNSEEN);

        assertThat(made.titles()).hasSize(3);
        assertThat(old.resolve("album/01 old.flac")).doesNotExist();
        assertThat(old.resolve("note.txt")).hasContent("mine");
        try (var siblings = Files.list(other)) {
            assertThat(siblings).containsExactly(old);
        }
    }

    @Test
    void tiny_intoAFolderOfSomebodys_isRefused(@TempDir Path other) throws Exception {
        var diary = Files.writeString(other.resolve("diary.txt"), "dear diary");
        assertThatThrownBy(() -> DemoShow.tiny(other, 2, Making.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("left alone");
        assertThat(diary).hasContent("dear diary");
    }
}
