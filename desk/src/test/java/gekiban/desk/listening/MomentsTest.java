package gekiban.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.desk.Sounds;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.sound.media.Encoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Moments} and {@link Naming} on a show of two episodes that use the same track. */
class MomentsTest {
    @TempDir private static Path show;
    private final List<Outcome> troubles = new ArrayList<>();

    @BeforeAll
    static void make() {
        var track = Sounds.music(1, 25);
        var tags = Map.of("title", "First", "album", "OST");
        Sounds.write(show.resolve("ost/01.flac"), track, Encoding.PLAIN.withTags(tags));
        Sounds.write(show.resolve("ost/02.flac"), Sounds.music(2, 25));
        for (int episode = 1; episode <= 2; episode++) {
            var sound = Sounds.noise(10 + episode, 40, 0.02);
            Sounds.add(sound, 5 + 5 * episode, track, 2 + episode, 20, 0.5);
            Sounds.write(show.resolve("ep" + episode + ".flac"), sound);
        }
        Sounds.write(show.resolve("clip.flac"), cut(track, 6, 8));
        Sounds.write(show.resolve("other.flac"), Sounds.music(77, 8));
    }

    private static float[][] cut(float[][] sound, double from, double seconds) {
        var cut = new float[2][(int) (seconds * Sounds.RATE)];
        Sounds.add(cut, 0, sound, from, seconds, 1);
        return cut;
    }

    private Optional<Moment> at(Library library, String episode, double seconds, Path... albums)
            throws IOException, InterruptedException {
        var results = new KeptResults(library.home().results());
        var listening = new Listening(library, results, 2, Clock.systemUTC());
        return new Moments(library, results, listening)
                .at(
                        show.resolve(episode),
                        StreamChoice.DEFAULT,
                        seconds,
                        List.of(albums),
                        Progress.NONE,
                        troubles::add);
    }

    @Test
    void at_insideACue_tellsItsPlaceAndOtherUses(@TempDir Path home) throws Exception {
        try (var library = Sounds.library(home)) {
            assertThat(at(library, "ep1.flac", 15, show.resolve("ost"))).isPresent();
            var moment = at(library, "ep2.flac", 20, show.resolve("ost")).orElseThrow();
            var piece = moment.pieces().getFirst();
            assertThat(piece.track().title()).isEqualTo("First");
            assertThat(piece.trackSecondsAt(20)).isCloseTo(9, within(0.02));
            assertThat(moment.uses())
                    .singleElement()
                    .satisfies(use -> {
                        assertThat(use.episode()).isEqualTo("ep1");
                        assertThat(use.piece().trackSecondsAt(20)).isCloseTo(13, within(0.02));
                    });
        }
    }

    @Test
    void at_noAlbumGiven_takesThoseOfTheLastListening(@TempDir Path home) throws Exception {
        try (var library = Sounds.library(home)) {
            assertThat(at(library, "ep1.flac", 15)).isEmpty();
            assertThat(troubles)
                    .containsExactly(
                            new Trouble(
                                    show.resolve("ep1.flac"),
                                    "was not listened to yet: say for which --album"));
            assertThat(at(library, "ep1.flac", 15, show.resolve("ost"))).isPresent();
            assertThat(at(library, "ep1.flac", 15).orElseThrow().pieces()).hasSize(1);
        }
    }

    @Test
    void at_albumIsGoneSince_stillTellsWhatWasHeard(@TempDir Path home, @TempDir Path other)
            throws Exception {
        Path album = other.resolve("ost");
        Files.createDirectories(album);
        Path track = Files.copy(show.resolve("ost/01.flac"), album.resolve("01.flac"));
        try (var library = Sounds.library(home)) {
            assertThat(at(library, "ep1.flac", 15, album)).isPresent();
            Files.delete(track);
            Files.delete(album);
            assertThat(at(library, "ep1.flac", 15).orElseThrow().pieces()).hasSize(1);
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void at_betweenCues_namesTheNearestBeforeAndAfter(@TempDir Path home) throws Exception {
        try (var library = Sounds.library(home)) {
            var before = at(library, "ep1.flac", 2, show.resolve("ost")).orElseThrow();
            assertThat(before.pieces()).isEmpty();
            assertThat(before.before()).isEmpty();
            assertThat(before.after().orElseThrow().track().title()).isEqualTo("First");
            var after = at(library, "ep1.flac", 38).orElseThrow();
            assertThat(after.before().orElseThrow().track().title()).isEqualTo("First");
            assertThat(after.after()).isEmpty();
        }
    }

    @Test
    void name_clipOfATrack_isFoundAmongAllThatWasEverHeard(@TempDir Path home) throws Exception {
        try (var library = Sounds.library(home)) {
            var naming = new Naming(library, 2);
            assertThat(
                            naming.name(
                                    show.resolve("clip.flac"),
                                    List.of(),
                                    Progress.NONE,
                                    troubles::add))
                    .isEmpty();
            assertThat(troubles).singleElement().asString().contains("no album was heard yet");
            assertThat(at(library, "ep1.flac", 15, show.resolve("ost"))).isPresent();
            var names =
                    naming.name(show.resolve("clip.flac"), List.of(), Progress.NONE, troubles::add)
                            .orElseThrow();
            assertThat(names.tracks()).isEqualTo(2);
            var best = names.best().getFirst();
            assertThat(best.track().title()).isEqualTo("First");
            assertThat(best.track().album()).isEqualTo("OST");
            assertThat(best.trackSecondsAt(1)).isCloseTo(7, within(0.02));
            assertThat(
                            naming.name(
                                            show.resolve("other.flac"),
                                            List.of(show.resolve("ost")),
                                            Progress.NONE,
                                            troubles::add)
                                    .orElseThrow()
                                    .best())
                    .isEmpty();
        }
    }
}
