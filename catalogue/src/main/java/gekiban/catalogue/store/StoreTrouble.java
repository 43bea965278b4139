package gekiban.catalogue.store;

import java.io.IOException;

/** The store cannot be used as asked. The message is one line that names the file and the cause. */
public sealed class StoreTrouble extends IOException permits NothingLeft {
    private static final long serialVersionUID = 1;

    public StoreTrouble(String message) {
        super(message);
    }

    public StoreTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
