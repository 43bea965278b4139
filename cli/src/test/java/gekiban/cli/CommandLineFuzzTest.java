package gekiban.cli;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import picocli.CommandLine.TypeConversionException;

/**
 * Whatever is typed, it is understood or answered with one line. In a normal build the inputs of
 * the resources run; {@code JAZZER_FUZZ=1 mvn -pl cli -am test -Dtest=CommandLineFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} seeks new ones.
 */
class CommandLineFuzzTest {
    private static final String[] WORDS = {
        "listen",
        "at",
        "name",
        "demo",
        "--album",
        "--album=x",
        "--out",
        "--stream",
        "--stream=0",
        "--threads",
        "--threads=2",
        "--home",
        "--json",
        "-q",
        "--again",
        "--help",
        "-h",
        "--version",
        "--",
        "-",
        "12:33",
        "@x",
        "--check",
        "x",
        "search",
        "--limit=3",
        "import",
        "--dry-run",
        "show",
        "--facts",
        "set",
        "new",
        "track/7",
        "title",
        "--to=track/7",
        "--confirm=1",
        "--remove",
        "credit",
        "--share=5",
        "--as-character",
        "cue",
        "list",
        "confirm",
        "correct",
        "present",
        "add",
        "cue/1",
        "--from=1",
        "--spills",
        "--no-spills",
        "--as=x",
        "merge",
        "split",
        "history",
        "undo",
        "backup",
        "restore"
    };

    /** Parsing alone: no command runs. */
    @FuzzTest(maxDuration = "60s")
    void parse_anyWords_isUnderstoodOrOneLine(FuzzedDataProvider data) {
        var arguments = new ArrayList<String>();
        for (int i = data.consumeInt(0, 8); i > 0; i--) {
            arguments.add(data.consumeBoolean() ? data.pickValue(WORDS) : data.consumeString(20));
        }
        var err = new StringWriter();
        var out = new PrintWriter(new StringWriter());
        var writer = new PrintWriter(err, true);
        int status =
                Main.commandLine(new Screen(out, writer, false, false), out, writer)
                        .setExecutionStrategy(parsed -> Exit.OK)
                        .execute(arguments.toArray(String[]::new));
        boolean isAnswered = status == Exit.OK || status == Exit.USAGE;
        // A wrong line is one line; with no command at all the help is shown.
        long lines = err.toString().lines().count();
        if (!isAnswered || (status == Exit.OK && lines > 0) || lines > 1) {
            throw new AssertionError(arguments + ": " + status + "\n" + err);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void times_anyText_isSecondsOrRefused(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            double seconds = Times.parse(text);
            if (!(seconds >= 0 && seconds < 1e8)) {
                throw new AssertionError(text + " is " + seconds);
            }
            // Shown and read again it is the same to the second.
            double again = Times.parse(Times.show(seconds));
            if (again != Math.floor(seconds)) {
                throw new AssertionError(text + " shows as " + Times.show(seconds));
            }
        } catch (TypeConversionException refused) {
            // As it should be.
        }
    }
}
