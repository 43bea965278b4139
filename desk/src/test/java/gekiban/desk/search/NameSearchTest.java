package gekiban.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.names.Match;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.EpisodeCues.Work;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.KnownFile.Sound;
import gekiban.desk.library.KnownFiles;
import gekiban.desk.listening.KeptResults;
import gekiban.desk.listening.KeptResults.Kept;
import gekiban.desk.search.Hit.Kind;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameSearchTest {
    private static final AudioStream STREAM =
            new AudioStream(0, "flac", 2, "stereo", 44_100, true, "", "");
    private static final Path ALBUM = Path.of("/music/Noein OST");

    @TempDir private Path home;
    private KnownFiles files;
    private KeptResults results;
    private int sounds;

    @BeforeEach
    void hear() throws IOException {
        files = new KnownFiles(home.resolve("known"));
        results = new KeptResults(home.resolve("results"));
        remember(
                ALBUM.resolve("01.flac"),
                Map.of(
                        "title", "量子の夢",
                        "titlesort", "Ryoushi no Yume",
                        "artist", "七瀬光",
                        "artistsort", "Nanase Hikaru",
                        "album", "ノエイン OST"),
                Optional.of(ALBUM));
        remember(
                ALBUM.resolve("02 Tower of Wind.flac"),
                Map.of("composer", "Itou Masumi"),
                Optional.of(ALBUM));
        remember(Path.of("/clips/tower clip.wav"), Map.of(), Optional.empty());
        var episode = remember(Path.of("/video/Noein/Episode 05.mkv"), Map.of(), Optional.empty());
        keep(episode);
    }

    private SoundKey remember(Path file, Map<String, String> tags, Optional<Path> album)
            throws IOException {
        var key = new SoundKey("%032x".formatted(++sounds));
        files.remember(
                new KnownFile(
                        file,
                        1,
                        Instant.EPOCH,
                        100,
                        false,
                        List.of(STREAM),
                        tags,
                        Map.of(0, new Sound(key, 100, "")),
                        album));
        return key;
    }

    private void keep(SoundKey episode) throws IOException {
        var cues =
                new EpisodeCues(
                        "Episode 05",
                        "Episode 05.mkv",
                        STREAM,
                        episode,
                        100,
                        "",
                        1,
                        List.of(),
                        List.of(),
                        new Work(1, 1));
        var file = Path.of("/video/Noein/Episode 05.mkv");
        results.keep(new Kept("", Instant.EPOCH, file, List.of(ALBUM), cues), List.of());
    }

    private List<Hit> find(String words) throws IOException {
        return new NameSearch(files, results).find(words, 20).hits();
    }

    @Test
    void find_trackByAnyOfItsNames_isTheTrack() throws IOException {
        for (String words :
                List.of("量子", "Ryōshi no Yume", "Hikaru Nanase", "nanase yume", "01.flac")) {
            assertThat(find(words)).first().extracting(Hit::title).isEqualTo("量子の夢");
        }
        assertThat(find("Itō Masumi"))
                .singleElement()
                .isEqualTo(
                        new Hit(
                                Kind.TRACK,
                                "02 Tower of Wind",
                                "",
                                "Itou Masumi",
                                "Noein OST",
                                ALBUM.resolve("02 Tower of Wind.flac"),
                                Match.SAME_WORDS,
                                "Itou Masumi"));
    }

    @Test
    void find_episodeByNameAndFolder_isTheEpisode() throws IOException {
        assertThat(find("noein 05"))
                .singleElement()
                .extracting(Hit::kind, Hit::title, Hit::artist)
                .containsExactly(Kind.EPISODE, "Episode 05", "");
    }

    @Test
    void find_clipThatWasOnlyNamed_isNotFound() throws IOException {
        assertThat(find("tower")).extracting(Hit::title).containsExactly("02 Tower of Wind");
        var answer = new NameSearch(files, results).find("nothing like it", 20);
        assertThat(answer).isEqualTo(new NameSearch.Answer(List.of(), 2, 1));
    }
}
