package gekiban.studio.notation;

import java.io.IOException;

/** A score that cannot be read. The message is one line: the file, the place in it, the cause. */
public final class UnreadableScore extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableScore(String message) {
        super(message);
    }
}
