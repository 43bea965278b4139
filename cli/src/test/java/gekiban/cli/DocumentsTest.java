package gekiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.cues.CuesCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the documents say of commands and files is so. */
class DocumentsTest {
    private static final Path DOCS = Path.of("..", "docs");

    private static CommandLine commandLine() {
        var nowhere = new PrintWriter(new StringWriter());
        return Main.commandLine(new Screen(nowhere, nowhere, false, false), nowhere, nowhere);
    }

    private static String read(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }

    @Test
    void commands_allOfThem_areInTheTable() throws IOException {
        String text = read("commands.md");
        for (String command : commandLine().getSubcommands().keySet()) {
            assertThat(text).contains("| `gekiban " + command + " ");
        }
    }

    @Test
    void options_allThatAreMentioned_exist() throws IOException {
        var names =
                commandLine().getSubcommands().values().stream()
                        .flatMap(DocumentsTest::withCommandsBelow)
                        .flatMap(command -> command.getCommandSpec().optionsMap().keySet().stream())
                        .toList();
        for (String file : List.of("commands.md", "formats.md", "../README.md")) {
            var mentioned = Pattern.compile("--[a-z][a-z-]*").matcher(read(file));
            while (mentioned.find()) {
                assertThat(names).as(file).contains(mentioned.group());
            }
        }
    }

    private static Stream<CommandLine> withCommandsBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream()
                        .flatMap(DocumentsTest::withCommandsBelow));
    }

    @Test
    void exitStatus_eachOne_isSaidAsInTheHelp() throws IOException {
        String text = read("commands.md");
        for (var command : commandLine().getSubcommands().values()) {
            var meanings = command.getCommandSpec().usageMessage().exitCodeList();
            assertThat(meanings).hasSize(5);
            meanings.forEach((status, meaning) ->
                    assertThat(text).contains("| " + status + " | " + meaning + " |"));
        }
    }

    @Test
    void csv_columns_areThoseOfTheTable() throws IOException {
        String text = read("formats.md");
        String table = text.substring(text.indexOf("| column |"), text.indexOf("A cell"));
        var columns = Pattern.compile("`([a-z_]+)`(?=[, |])").matcher(table);
        var found = new StringBuilder();
        while (columns.find()) {
            found.append(found.isEmpty() ? "" : ",").append(columns.group(1));
        }
        assertThat(found + "\n").isEqualTo(CuesCsv.HEADER);
    }
}
