package gekiban.listen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.listen.signature.Signature.Plane;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureFileTest {
    private static final Path NAME = Path.of("some.sig");

    private static SignatureFile.Content read(byte[] bytes) throws IOException {
        return SignatureFile.read(NAME, MemorySegment.ofArray(bytes), true);
    }

    @Test
    void writer_noSound_isTheExampleOfTheDocumentation() {
        String example =
                """
                47 4B 53 47 01 00 10 02
                00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
                00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F B1 57 DC FD
                """;
        assertThat(
                        HexFormat.ofDelimiter(" ")
                                .withUpperCase()
                                .formatHex(Frames.file(Frames.KEY, new byte[0])))
                .isEqualTo(example.strip().replace('\n', ' '));
    }

    @Test
    void read_whatWasWritten_isTheSame() throws IOException {
        byte[] frames = Frames.noise(1, 3);
        var bytes = new ByteArrayOutputStream();
        var description = new SignatureFile.Description(Frames.KEY, 2 * Signature.HOP + 1, true);
        try (var writer = new SignatureFile.Writer(bytes)) {
            // One frame, one byte, the rest: any cutting gives the same file.
            writer.write(frames, 0, Signature.FRAME_BYTES);
            writer.write(frames[Signature.FRAME_BYTES]);
            writer.write(
                    frames, Signature.FRAME_BYTES + 1, frames.length - Signature.FRAME_BYTES - 1);
            writer.finish(description);
        }
        var content = read(bytes.toByteArray());
        assertThat(content.description()).isEqualTo(description);
        float[] sum = new float[3 * Signature.HOP];
        content.signature().addTo(Plane.SUM, 0, sum, sum.length);
        assertThat(sum[2 * Signature.HOP + 7]).isEqualTo(frames[2 * Signature.FRAME_BYTES + 7]);
    }

    @Test
    void writer_brokenFrame_isRefused() throws IOException {
        try (var writer = new SignatureFile.Writer(new ByteArrayOutputStream())) {
            writer.write(new byte[Signature.FRAME_BYTES - 1]);
            assertThatThrownBy(() -> writer.finish(Frames.description(Frames.KEY, 1)))
                    .hasMessageContaining("527 bytes");
        }
    }

    @Test
    void read_anyByteChanged_isNeverBelieved() {
        byte[] good = Frames.file(Frames.KEY, Frames.noise(2, 2));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1 << (i % 8);
            assertThatExceptionOfType(IOException.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> read(bad));
        }
    }

    @Test
    void read_cutAnywhere_isNeverBelieved() {
        byte[] good = Frames.file(Frames.KEY, Frames.noise(3, 2));
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatExceptionOfType(SignatureFile.Unusable.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> read(cut));
        }
    }

    @Test
    void read_newerVersion_saysWhatToDo() {
        byte[] newer = Frames.file(Frames.KEY, new byte[0]);
        newer[4] = 9;
        assertThatExceptionOfType(NewerSignature.class)
                .isThrownBy(() -> read(newer))
                .withMessage(
                        "some.sig: version 9, this program reads 1: written by a newer Gekiban; use that,"
                                + " or another --home, or delete the file to hear the sound again");
    }

    @Test
    void read_olderVersion_isToBeHeardAgain() {
        byte[] older = Frames.file(Frames.KEY, new byte[0]);
        older[4] = 0;
        assertThatExceptionOfType(SignatureFile.Unusable.class)
                .isThrownBy(() -> read(older))
                .withMessageContaining("older version 0");
    }

    @Test
    void read_withoutCheckingTheSum_stillChecksTheLength(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some.sig");
        byte[] good = Frames.file(Frames.KEY, Frames.noise(4, 2));
        Files.write(file, Arrays.copyOf(good, good.length - Signature.FRAME_BYTES));
        try (var arena = Arena.ofConfined()) {
            assertThatExceptionOfType(SignatureFile.Unusable.class)
                    .isThrownBy(() -> SignatureFile.read(file, arena, false));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 1000})
    void framesOfLength_ofAFile_isWhatItHolds(int frames) {
        int length = Frames.file(Frames.KEY, new byte[frames * Signature.FRAME_BYTES]).length;
        assertThat(SignatureFile.framesOfLength(length)).isEqualTo(frames);
        assertThat(SignatureFile.framesOfLength(length + 1)).isNegative();
    }
}
