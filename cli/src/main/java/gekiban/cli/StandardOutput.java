package gekiban.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output, which may be a full disk or a reader that has seen enough. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The exit status of a command whose own was this; says what went wrong. */
    int statusAfter(int status, Screen screen) {
        if (failure == null || status >= Exit.USAGE) {
            return status;
        }
        String cause = String.valueOf(failure.getMessage());
        if (!cause.contains("Broken pipe")) { // such as head, which wants no more
            screen.say("standard output: cannot be written: " + cause);
        }
        return Exit.SOME_FAILED;
    }
}
