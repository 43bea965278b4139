package gekiban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code gekiban}: names its commands, and runs the one asked for. */
@Command(
        name = "gekiban",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.Version.class,
        description = {
            "Hears which album track plays in every scene of an episode.",
            "Without a command it opens the desk in the browser, as serve does."
        },
        subcommands = {
            ListenCommand.class,
            AtCommand.class,
            AddCommand.class,
            NameCommand.class,
            SearchCommand.class,
            DemoCommand.class,
            ServeCommand.class,
            AccountCommand.class,
            HealthCommand.class,
            ImportCommand.class,
            ShowCommand.class,
            SetCommand.class,
            CreditCommand.class,
            CueCommand.class,
            ReviewCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            BackupCommand.class,
            ExportCommand.class,
            PublishCommand.class,
            RestoreCommand.class
        })
public final class Main implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

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

    /** Set by the launcher, which can ask: the names of those that are terminals. */
    private static final String TERMINALS = "gekiban.terminals";

    private final Screen screen;
    private final ImportSources.Maker importSources;

    private Main(Screen screen, ImportSources.Maker importSources) {
        this.screen = screen;
        this.importSources = importSources;
    }

    public static void main(String[] arguments) {
        var results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true);
        String terminals = System.getProperty(TERMINALS, "");
        var screen = new Screen(out, err, terminals.contains("out"), terminals.contains("err"));
        // Ctrl-C: whatever fails from now on fails because everything is being ended.
        var farewell = new Thread(() -> screen.close(Failure.INTERRUPTED));
        Runtime.getRuntime().addShutdownHook(farewell);
        int status = runSafely(screen, out, err, asked(arguments));
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            return; // it is being ended, and the status is the signal's
        }
        out.flush();
        System.exit(results.statusAfter(status, screen));
    }

    /** The program by itself, or with nothing but options, is the desk in the browser. */
    static String[] asked(String... arguments) {
        boolean isCommand =
                arguments.length > 0
                        && (!arguments[0].startsWith("-") || OWN.contains(arguments[0]));
        if (isCommand) {
            return arguments;
        }
        return Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    /** Options that are not those of the desk. */
    private static final Set<String> OWN = Set.of("-h", "--help", "-V", "--version");

    private static int runSafely(
            Screen screen, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(screen, out, err, arguments);
        } catch (OutOfMemoryError e) {
            screen.say("memory is used up; GEKIBAN_JAVA_OPTIONS=-Xmx4g gives it more");
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            screen.say(Failure.fault(e));
        }
        return Exit.NOTHING;
    }

    /**
     * Runs one command line, no terminal in sight.
     *
     * @return the exit status, one of {@link Exit}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int status = run(new Screen(out, err, false, false), out, err, arguments);
        out.flush();
        return status;
    }

    static int run(Screen screen, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(screen, out, err).execute(arguments);
    }

    /** The commands, wired; nothing runs yet. */
    static CommandLine commandLine(Screen screen, PrintWriter out, PrintWriter err) {
        return commandLine(screen, ImportSources::all, out, err);
    }

    /**
     * @param importSources asked for when something is imported
     */
    static CommandLine commandLine(
            Screen screen, ImportSources.Maker importSources, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main(screen, importSources))
                .setOut(out)
                .setErr(err)
                // @ is an ordinary letter of a file's name.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, parsed) -> Failure.reportUse(e, screen))
                .setExecutionExceptionHandler(
                        (e, commandLine, parsed) -> Failure.report(e, screen));
    }

    Screen screen() {
        return screen;
    }

    ImportSources.Maker importSources() {
        return importSources;
    }

    /** Without a command there is nothing to do: says what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }

    /** The version that the build wrote into the jar. */
    static String version() {
        String built = Main.class.getPackage().getImplementationVersion();
        return built == null ? "(not from a jar)" : built;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gekiban " + version()};
        }
    }
}
