package gekiban.sound.media;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be heard. The message is one line that names the file and the cause. */
public final class UnreadableMedia extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final String reason;

    public UnreadableMedia(Path file, String reason) {
        this(file, reason, null);
    }

    public UnreadableMedia(Path file, String reason, @Nullable Throwable cause) {
        super(Complaint.oneLine(file + ": " + reason), cause);
        this.file = file;
        this.reason = Complaint.oneLine(reason);
    }

    public Path file() {
        return file;
    }

    /** The cause alone, in one line, without the name of the file. */
    public String reason() {
        return reason;
    }
}
