package gekiban.bench.name;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.studio.demo.DemoShow;
import gekiban.studio.demo.Making;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NameCommandTest {
    @TempDir Path folder;

    @Test
    void name_tinyAlbum_countsEachWayAndLength() throws Exception {
        var out = new ByteArrayOutputStream();
        var progress = new ArrayList<String>();
        var command =
                new NameCommand(new PrintStream(out, true, StandardCharsets.UTF_8), progress::add);
        var album = DemoShow.tiny(folder.resolve("demo"), 2, Making.UNSEEN).album();
        int status =
                new CommandLine(command)
                        .execute(
                                "--album",
                                album.toString(),
                                "--work",
                                folder.resolve("work").toString(),
                                "--clips",
                                "2",
                                "--seconds",
                                "5,7.5");
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("2 places, among 3 tracks")
                .containsPattern("(?m)^clips of +5 s +7\\.5 s$")
                .containsPattern("(?m)^clean +2 +0 +0 +2 +0 +0$")
                .containsPattern("(?m)^stream +2 +0 +0 +2 +0 +0$")
                .containsPattern("(?m)^room\\+talk( +[012]){6}$")
                .containsPattern("(?m)^phone( +[012]){6}$");
        assertThat(progress).anyMatch(line -> line.startsWith("clip 2 of 2: "));
        assertThat(folder.resolve("work/name")).doesNotExist();
    }
}
