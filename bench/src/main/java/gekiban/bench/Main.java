package gekiban.bench;

import gekiban.bench.catalogue.CatalogueCommand;
import gekiban.bench.desk.DeskCommand;
import gekiban.bench.glyphs.GlyphsCommand;
import gekiban.bench.limit.LimitCommand;
import gekiban.bench.listen.ListenCommand;
import gekiban.bench.name.NameCommand;
import gekiban.bench.names.NamesCommand;
import gekiban.bench.publish.PublishCommand;
import gekiban.bench.search.SearchCommand;
import gekiban.bench.text.TextCommand;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run}: names the measurements, and runs the one asked for. */
@Command(
        name = "bench/run",
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures how well and how fast Gekiban hears.")
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    private Main() {}

    public static void main(String[] arguments) {
        var bench =
                new CommandLine(new Main())
                        .addSubcommand(new ListenCommand(System.out, Main::tell))
                        .addSubcommand(new LimitCommand(System.out, Main::tell))
                        .addSubcommand(new NameCommand(System.out, Main::tell))
                        .addSubcommand(new SearchCommand(System.out))
                        .addSubcommand(new NamesCommand(System.out, Main::tell))
                        .addSubcommand(new CatalogueCommand(System.out, Main::tell))
                        .addSubcommand(new TextCommand(System.out))
                        .addSubcommand(new DeskCommand(System.out, Main::tell))
                        .addSubcommand(new PublishCommand(System.out, Main::tell))
                        .addSubcommand(new MixCommand(Main::tell))
                        .addSubcommand(new DemoCommand(System.out))
                        .addSubcommand(new GlyphsCommand(Main::tell))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler((problem, line, parsed) -> {
                            tell(String.valueOf(problem.getMessage()));
                            return line.getCommandSpec().exitCodeOnExecutionException();
                        });
        if (arguments.length == 0) {
            System.exit(bench.execute("--help"));
        }
        System.out.println("$ bench/run " + String.join(" ", arguments));
        System.out.println(machine());
        System.exit(bench.execute(arguments));
    }

    /** What a figure cannot be judged without: who else was busy. */
    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, Java %s, load average %.2f at the start%n",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                System.getProperty("java.version"),
                system.getSystemLoadAverage());
    }

    private static void tell(String line) {
        System.err.println("bench: " + line);
    }
}
