package gekiban.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gekiban}: names its commands, and runs the one asked for. */
@Command(
        name = "gekiban",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.Version.class,
        description = "Hears which album track plays in every scene of an episode.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:some files could not be read or written; the rest was done",
            "2:the command line is wrong, or nothing could be done",
            "130:interrupted; what was finished is kept"
        })
public final class Main implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs one command line.
     *
     * @return the exit status, one of {@link Exit}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments);
    }

    /** Without a command there is nothing to do: says what there is. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Main.class.getPackage().getImplementationVersion();
            return new String[] {"gekiban " + (built == null ? "(not from a jar)" : built)};
        }
    }
}
