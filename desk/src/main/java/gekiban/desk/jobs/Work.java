package gekiban.desk.jobs;

import gekiban.desk.shows.FolderScan.Found;
import java.io.IOException;
import java.util.Optional;

/** Does tasks. */
interface Work {
    /**
     * Does one, or goes on with it.
     *
     * @param seen what was found in its folder a moment ago, if it was looked at
     * @throws InterruptedException when this thread was interrupted; the same again goes on
     * @throws IOException what makes it fail, in one line
     */
    void run(Tracker tracker, Optional<Found> seen) throws IOException, InterruptedException;
}
