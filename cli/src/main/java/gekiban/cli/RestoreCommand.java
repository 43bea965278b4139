package gekiban.cli;

import gekiban.desk.catalogue.Restoring;
import gekiban.desk.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gekiban restore}: brings a backup back. */
@Command(
        name = "restore",
        description =
                "Takes the state of a backup for the catalogue's. What the catalogue was is kept, and"
                        + " the answer says where.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    /** The catalogue may be damaged, so it is not opened here. */
    @Override
    public Integer call() throws IOException {
        Path backup = file.toAbsolutePath().normalize();
        Path before = new Restoring(desk.home().catalogue(), Clock.systemUTC()).restore(backup);
        if (json) {
            main.screen()
                    .print(
                            JsonText.string(object -> {
                                object.writeStartObject();
                                object.writeStringProperty("restored", backup.toString());
                                object.writeStringProperty("before", before.toString());
                                object.writeEndObject();
                            }));
        } else {
            main.screen().result(Text.oneLine("the catalogue is as in " + backup));
            main.screen().result(Text.oneLine("what it was before is in " + before));
        }
        return Exit.OK;
    }
}
