package gekiban.desk.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the show that the desk begins with when there is none. */
public interface DemoMaker {

    /** Is told how far it is, 0 to 1. */
    @FunctionalInterface
    interface Making {
        void made(double part);
    }

    /**
     * Makes it, or finds that it is there.
     *
     * @return the file that says what a catalogue would know of it; the films and the album lie
     *     below the same folder
     * @throws InterruptedException when this thread was interrupted
     */
    Path make(Making making) throws IOException, InterruptedException;
}
