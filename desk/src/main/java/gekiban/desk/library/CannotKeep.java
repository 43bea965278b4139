package gekiban.desk.library;

import gekiban.desk.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** What was heard of a file cannot be kept, as on a full disk. One line for people. */
public final class CannotKeep extends IOException {
    private static final long serialVersionUID = 1;

    CannotKeep(Path home, IOException cause) {
        super(
                "what was heard of it cannot be kept in " + home + ": " + WholeFile.reason(cause),
                cause);
    }
}
