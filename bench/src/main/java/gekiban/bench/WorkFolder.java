package gekiban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a measurement makes and keeps its files. */
public final class WorkFolder {
    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Where files are made and kept; else a folder of the system's for temporary files.")
    private @Nullable Path work;

    /** The folder, made if it is not there. */
    public Path folder() throws IOException {
        return Files.createDirectories(
                work == null
                        ? Path.of(System.getProperty("java.io.tmpdir"), "gekiban-bench")
                        : work);
    }
}
