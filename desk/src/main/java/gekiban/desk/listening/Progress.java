package gekiban.desk.listening;

import java.nio.file.Path;

/** Is told how far a job is. Called by several threads, often; must be quick. */
public interface Progress {
    /** For those who do not want to know. */
    Progress NONE =
            new Progress() {
                @Override
                public void begin(Stage stage, int files) {}

                @Override
                public void advance(Stage stage, Path file, double part) {}
            };

    /** What is being done. */
    enum Stage {
        /** The tracks of the albums are heard. */
        ALBUMS,
        /** The episodes are heard, and listened to. */
        EPISODES
    }

    /** A stage begins with so many files. */
    void begin(Stage stage, int files);

    /**
     * A file is done to some part.
     *
     * @param part 0 to 1; 1 when nothing is left to do, also because it failed
     */
    void advance(Stage stage, Path file, double part);
}
