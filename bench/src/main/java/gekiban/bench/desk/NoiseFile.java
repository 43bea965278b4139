package gekiban.bench.desk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A file of noise, for servers to give: WAVE, one channel of 16 bits, 8 kHz. */
final class NoiseFile {
    private static final int RATE = 8000;
    private static final int FRAME_BYTES = 2;
    private static final int HEADER_BYTES = 36;

    private NoiseFile() {}

    /** Makes it, unless it is there. */
    static Path of(Path file, int seconds) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        int bytes = seconds * RATE * FRAME_BYTES;
        var random = new SplittableRandom(seconds);
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write("RIFF".getBytes(StandardCharsets.US_ASCII));
            little(out, HEADER_BYTES + bytes);
            out.write("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
            little(out, 16);
            little(out, 1 | 1 << 16); // samples as they are, one channel
            little(out, RATE);
            little(out, RATE * FRAME_BYTES);
            little(out, FRAME_BYTES | 16 << 16);
            out.write("data".getBytes(StandardCharsets.US_ASCII));
            little(out, bytes);
            byte[] second = new byte[RATE * FRAME_BYTES];
            for (int i = 0; i < seconds; i++) {
                random.nextBytes(second);
                out.write(second);
            }
        }
        return file;
    }

    private static void little(DataOutputStream out, int value) throws IOException {
        out.writeInt(Integer.reverseBytes(value));
    }
}
