package gekiban.bench.listen;

import gekiban.bench.WorkFolder;
import gekiban.bench.child.Gekiban;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is heard, where and by which program. */
public final class HearingOptions {
    @Option(
            names = "--set",
            split = ",",
            defaultValue = "plain",
            paramLabel = "NAME",
            description = "Sets to be heard: ${DEFAULT-VALUE}; all is all.")
    private List<String> sets = List.of("plain");

    @Mixin private WorkFolder work = new WorkFolder();

    @Option(
            names = "--gekiban",
            paramLabel = "FILE",
            description = "The program; else the one of this source tree.")
    private @Nullable Path launcher;

    /** The sets asked for; {@code all} has {@code foreign} only where there is a foreign album. */
    public List<NamedSet> sets(ShowOptions show) {
        return sets.contains("all")
                ? Arrays.stream(NamedSet.values())
                        .filter(set -> set != NamedSet.FOREIGN || show.hasForeignAlbum())
                        .toList()
                : sets.stream().map(NamedSet::parse).toList();
    }

    /** The work folder, made if it is not there. */
    public Path folder() throws IOException {
        return work.folder();
    }

    /** The program, ready to be measured. */
    public Gekiban gekiban(Path folder) throws IOException, InterruptedException {
        var program =
                launcher == null
                        ? Path.of(System.getProperty("gekiban.root", "."), "gekiban")
                        : launcher;
        var gekiban = new Gekiban(program.toAbsolutePath(), folder);
        gekiban.prepare();
        return gekiban;
    }
}
