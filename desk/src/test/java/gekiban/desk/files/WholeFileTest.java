package gekiban.desk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir private Path folder;

    @Test
    void write_intoAFolderThatIsNotThere_makesIt() throws IOException {
        Path file = folder.resolve("a/b/c.csv");
        WholeFile.write(file, out -> out.write('x'));
        assertThat(file).hasContent("x");
    }

    @Test
    void write_diskFullHalfWay_leavesWhatWasThereAndNothingElse() throws IOException {
        Path file = folder.resolve("c.csv");
        Files.writeString(file, "before");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(new byte[100]);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOf(IOException.class)
                .satisfies(e ->
                        assertThat(WholeFile.reason((IOException) e))
                                .isEqualTo("cannot be written: No space left on device"));
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void write_fileInTheWayOfAFolder_saysSo() throws IOException {
        Files.writeString(folder.resolve("a"), "a file");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a/b.csv"), out -> {}))
                .isInstanceOf(IOException.class)
                .satisfies(e ->
                        assertThat(WholeFile.reason((IOException) e))
                                .isEqualTo("cannot be written: is in the way"));
    }
}
