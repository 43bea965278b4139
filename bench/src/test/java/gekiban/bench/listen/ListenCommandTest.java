package gekiban.bench.listen;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With a program that finds nothing, says what it did, and is quick. */
class ListenCommandTest {
    private static final String PROGRAM =
            """
            #!/bin/sh
            [ "$1" = listen ] || exit 0
            while [ "$1" != --out ]; do shift; done
            echo 'start_s,end_s,track,track_start_s' > "$2/episode-01.csv"
            echo '{"work": {"transforms": 12, "transform_points": 3456}}' > "$2/episode-01.json"
            """;

    @TempDir Path folder;
    private final List<String> progress = new ArrayList<>();

    private String listen(String... more) throws Exception {
        var album = DemoShow.tiny(folder.resolve("demo"), 2, Making.UNSEEN).album();
        var program = Files.writeString(folder.resolve("gekiban"), PROGRAM);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        var options =
                new ArrayList<>(
                        List.of(
                                "--album",
                                album.toString(),
                                "--work",
                                folder.resolve("work").toString(),
                                "--gekiban",
                                program.toString(),
                                "--episodes",
                                "1",
                                "--minutes",
                                "0.5",
                                "--withhold",
                                "1"));
        options.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var command =
                new ListenCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8), progress::add);
        assertThat(new CommandLine(command).execute(options.toArray(String[]::new))).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listen_whatFindsNothing_isScoredAndItsWorkTold() throws Exception {
        assertThat(listen("--set", "plain,mono"))
                .contains("== plain", "== mono", "all scenes: recall 0.0000")
                .contains("12 transforms of 3,456 points")
                .containsPattern("(?m)^mono +0\\.000");
    }

    @Test
    void listen_again_mixesNothingAnew() throws Exception {
        listen();
        assertThat(progress).anyMatch(line -> line.startsWith("mixing"));
        progress.clear();
        listen();
        assertThat(progress).noneMatch(line -> line.startsWith("mixing"));
    }

    @Test
    void listen_timed_standsBesideTheDecoding() throws Exception {
        assertThat(listen("--times", "2", "--collection", "2"))
                .containsPattern("ffmpeg decodes to 4 kHz stereo +\\d")
                .containsPattern("nothing kept +\\d")
                .contains("with the album at 2 other speeds:")
                .containsPattern("albums kept, episode new +\\d");
        assertThat(folder.resolve("work"))
                .isDirectoryRecursivelyContaining("glob:**/collection-2-*/speed-01/002.wav");
    }
}
