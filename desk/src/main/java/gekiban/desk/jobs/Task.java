package gekiban.desk.jobs;

import java.nio.file.Path;
import java.util.Set;

/** Something to be done. */
public sealed interface Task {

    /**
     * A folder is looked at; then a person says whether it is what it seems to be.
     *
     * @param only files, by their paths below the folder: what they belong to is meant; empty for
     *     all
     */
    record Look(Path folder, Set<String> only) implements Task {
        public Look {
            only = Set.copyOf(only);
        }

        public Look(Path folder) {
            this(folder, Set.of());
        }
    }

    /** A folder that was looked at is taken in, and its shows are listened to. */
    record Bring(Path folder, Answers answers) implements Task {}

    /**
     * The posts of a blog's export are read and kept as texts. What is done is passed over when it
     * is gone on with.
     *
     * @param file that was sent; it is deleted when all of it is read
     * @param name what it was called
     */
    record Blog(Path file, String name) implements Task {}

    /** The demo show is made, taken in and listened to. */
    record Demo() implements Task {}
}
