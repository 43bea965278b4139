package gekiban.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.EpisodeCues.Work;
import gekiban.desk.cues.Track;
import gekiban.desk.listening.KeptResults.Kept;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptResultsTest {
    private static final List<SoundKey> OST = List.of(key(1), key(2));

    @TempDir private Path folder;
    private KeptResults results;

    @BeforeEach
    void open() {
        results = new KeptResults(folder.resolve("results"));
    }

    private static SoundKey key(int number) {
        return new SoundKey("%032x".formatted(number));
    }

    private static Kept kept(int episode, int second, int track) {
        var heard = new Track("t.flac", "T", "", "OST", 100, key(track));
        var cues =
                new EpisodeCues(
                        "ep" + episode,
                        "ep.mkv",
                        new AudioStream(0, "aac", 2, "stereo", 48_000, true, "", ""),
                        key(episode),
                        100,
                        "",
                        1,
                        List.of(),
                        List.of(new CuePiece(1, 2, 3, heard, 4, 1, 1, 0, List.of())),
                        new Work(1, 2));
        return new Kept(
                "print " + second,
                Instant.ofEpochSecond(second),
                Path.of("/ep.mkv"),
                List.of(Path.of("/ost")),
                cues);
    }

    @Test
    void find_whatWasKept_isTheSameForTheTracksInAnyOrder() throws IOException {
        var kept = kept(100, 1, 1);
        results.keep(kept, OST);
        assertThat(results.find(key(100), OST.reversed())).contains(kept);
        assertThat(results.find(key(100), List.of(key(1)))).isEmpty();
        assertThat(results.find(key(101), OST)).isEmpty();
    }

    @Test
    void latest_ofSeveralListenings_isTheLastOne() throws IOException {
        results.keep(kept(100, 5, 1), OST);
        results.keep(kept(100, 9, 1), List.of(key(1)));
        results.keep(kept(100, 7, 1), List.of(key(2)));
        assertThat(results.latest(key(100))).contains(kept(100, 9, 1));
        results.keep(kept(100, 10, 1), OST);
        assertThat(results.latest(key(100))).contains(kept(100, 10, 1));
        assertThat(results.latest(key(101))).isEmpty();
    }

    @Test
    void naming_aTrack_isEveryEpisodeThatHoldsIt() throws IOException {
        results.keep(kept(100, 1, 1), OST);
        results.keep(kept(200, 1, 2), OST);
        results.keep(kept(300, 1, 1), OST);
        assertThat(results.naming(List.of(key(1))))
                .containsExactlyInAnyOrder(kept(100, 1, 1), kept(300, 1, 1));
        assertThat(results.naming(List.of(key(7)))).isEmpty();
    }

    @Test
    void find_damagedFile_isNone() throws IOException {
        results.keep(kept(100, 1, 1), OST);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.substring(0, text.length() / 2));
            }
        }
        assertThat(results.find(key(100), OST)).isEmpty();
        assertThat(results.naming(OST)).isEmpty();
    }

    @Test
    void episodes_allThatWereListenedTo_eachOnce() throws IOException {
        assertThat(results.episodes()).isEmpty();
        results.keep(kept(100, 1, 1), OST);
        results.keep(kept(100, 2, 1), List.of(key(3)));
        results.keep(kept(200, 3, 1), OST);
        assertThat(results.episodes()).containsExactlyInAnyOrder(key(100), key(200));
    }
}
