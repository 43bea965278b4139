package gekiban.desk.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.desk.catalogue.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
    @TempDir private Path home;

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private Uploads uploads(long room) {
        return new Uploads(home.resolve("uploads"), () -> room);
    }

    @Test
    void write_aShow_liesAsItWasDropped() throws IOException {
        var uploads = uploads(1000);
        String name = uploads.begin(30);
        uploads.write(name, "霧笛/01.mkv", bytes(10));
        uploads.write(name, "霧笛/OST/01 Kiri.flac", bytes(20));
        assertThat(home.resolve("uploads/dropped-1/霧笛/OST/01 Kiri.flac")).hasSize(20);
        assertThat(uploads.shown(name)).isEqualTo(home.resolve("uploads/dropped-1/霧笛"));
        assertThat(uploads.begin(1)).isEqualTo("dropped-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../01.mkv",
                "a/../../01.mkv",
                "/etc/01.mkv",
                "a//01.mkv",
                ".hidden/01.mkv",
                ".mkv",
                "a\\01.mkv",
                "a\n/01.mkv",
                "a/ 01.mkv",
                "a.sh",
                "a.mkv.exe",
                "1/2/3/4/5/6/7/8/9.mkv",
                "",
            })
    void write_aNameThatIsNotSafe_isRefused(String path) throws IOException {
        var uploads = uploads(1000);
        String name = uploads.begin(1);
        assertThat(Uploads.refusal(path)).isPresent();
        assertThatThrownBy(() -> uploads.write(name, path, bytes(1))).isInstanceOf(Refused.class);
        try (var left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void write_throughALink_isRefused() throws IOException {
        var uploads = uploads(1000);
        String name = uploads.begin(1);
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(home.resolve("uploads/dropped-1/link"), elsewhere);
        assertThatThrownBy(() -> uploads.write(name, "link/01.mkv", bytes(1)))
                .isInstanceOf(Refused.class);
        assertThat(elsewhere).isEmptyDirectory();
        Files.createSymbolicLink(home.resolve("uploads/dropped-9"), elsewhere);
        assertThatThrownBy(() -> uploads.write("dropped-9", "01.mkv", bytes(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void write_whatIsThere_isNotWrittenOver() throws IOException {
        var uploads = uploads(1000);
        String name = uploads.begin(1);
        uploads.write(name, "01.mkv", bytes(10));
        assertThatThrownBy(() -> uploads.write(name, "01.mkv", bytes(1)))
                .isInstanceOf(Refused.class);
        assertThat(home.resolve("uploads/dropped-1/01.mkv")).hasSize(10);
    }

    @Test
    void write_noRoom_isRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> uploads(100).begin(101))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no room");
        String name = uploads(100).begin(1);
        assertThatThrownBy(() -> uploads(5).write(name, "01.mkv", bytes(10)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("full");
        assertThat(home.resolve("uploads/dropped-1")).isEmptyDirectory();
    }

    @Test
    void forget_whatWasSent_goesAndNothingElse() throws IOException {
        var uploads = uploads(1000);
        String name = uploads.begin(1);
        uploads.write(name, "a/01.mkv", bytes(10));
        Path mine = Files.createDirectories(home.resolve("mine/a"));
        uploads.forget(mine);
        uploads.forget(home.resolve("uploads"));
        assertThat(mine).exists();
        assertThat(home.resolve("uploads/dropped-1")).exists();
        uploads.forget(uploads.shown(name));
        assertThat(home.resolve("uploads/dropped-1")).doesNotExist();
    }
}
