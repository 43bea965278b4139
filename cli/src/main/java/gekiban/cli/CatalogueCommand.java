package gekiban.cli;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.CatalogueJson;
import gekiban.desk.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** What the commands of the catalogue have in common: they open it, and print lines or JSON. */
abstract class CatalogueCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * Does what the command is for.
     *
     * @return the exit status
     */
    abstract int run(Store catalogue) throws IOException, InterruptedException;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        try (Store catalogue = desk.openCatalogue()) {
            return run(catalogue);
        }
    }

    /** Refuses a command line whose parts do not go together, before anything is opened. */
    void check() {}

    CommandSpec spec() {
        return spec;
    }

    DeskOptions desk() {
        return desk;
    }

    boolean wantsJson() {
        return json;
    }

    Main main() {
        return (Main) spec.root().userObject();
    }

    Screen screen() {
        return main().screen();
    }

    /** Prints lines for people or an object, as was asked for. */
    void print(List<String> lines, Consumer<JsonGenerator> object) {
        if (json) {
            screen().print(JsonText.string(object));
        } else {
            lines.forEach(screen()::result);
        }
    }

    /**
     * Lists things of which one was meant.
     *
     * @return the exit status
     */
    int printSeveral(List<Label> things) {
        print(
                things.stream().map(LabelText::line).toList(),
                object -> {
                    object.writeStartObject();
                    CatalogueJson.write("several", things, object);
                    object.writeEndObject();
                });
        screen().say(things.size() + " things fit; say which by its id");
        return Exit.NOTHING;
    }
}
