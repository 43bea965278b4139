package gekiban.desk.catalogue;

import java.io.IOException;

/** What was asked cannot be done. The message is one line for people. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
