package gekiban.studio.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthFileTest {
    @TempDir Path folder;

    private static Truth truth() {
        var cue =
                new TruthCue(
                        10.5,
                        31.25,
                        "夜 1.ogg",
                        2,
                        25 / 24.0,
                        CueKind.UNRELEASED,
                        -12,
                        6.1,
                        PlayedThrough.RADIO,
                        1,
                        0.1,
                        -11.2,
                        3.4);
        return new Truth(
                12,
                1,
                List.of(cue),
                List.of(new Truth.Silence(31.25, 40)),
                "episode-01",
                "aac",
                "5.1",
                40,
                "op.ogg",
                null,
                List.of("夜 1.ogg"));
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        var file = folder.resolve("t.json");
        TruthFile.write(file, truth());
        assertThat(TruthFile.read(file)).isEqualTo(truth());
        assertThat(Files.readString(file).replaceAll("\\s+", ""))
                .contains("\"track_start\":2.0", "\"kind\":\"unreleased\"", "\"filter\":\"radio\"")
                .contains("\"snr_db\":-11.2", "\"silent\":[[31.25,40.0]]");
    }

    @Test
    void read_fieldsItDoesNotKnow_arePassedOver() throws IOException {
        var file = folder.resolve("t.json");
        TruthFile.write(file, truth());
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"mood\": [1, {}],"));
        assertThat(TruthFile.read(file)).isEqualTo(truth());
    }

    @Test
    void read_somethingElse_namesTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("t.json"), "{\"minutes\": \"twelve\"}");
        assertThatThrownBy(() -> TruthFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("t.json is no truth");
    }
}
