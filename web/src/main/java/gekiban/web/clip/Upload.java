package gekiban.web.clip;

import io.javalin.http.ContentTooLargeResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a browser sent, in a folder of its own as long as it is needed. */
final class Upload implements AutoCloseable {
    /** A clip is no longer; bytes. */
    static final long MOST_BYTES = 100L << 20;

    private static final int BUFFER = 1 << 16;

    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    /**
     * Writes all that comes, and no more than may.
     *
     * @throws ContentTooLargeResponse when it is longer
     */
    static Upload of(InputStream in) throws IOException {
        var upload = new Upload(Files.createTempFile("gekiban-clip-", ""));
        try {
            upload.write(in);
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void write(InputStream in) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long written = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > MOST_BYTES) {
                    throw new ContentTooLargeResponse(
                            "a clip has at most " + (MOST_BYTES >> 20) + " MB");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    Path file() {
        return file;
    }

    boolean isEmpty() throws IOException {
        return Files.size(file) == 0;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
