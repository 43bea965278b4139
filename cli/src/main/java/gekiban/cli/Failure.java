package gekiban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command says when it cannot go on at all: one line, never a stack trace. */
final class Failure {
    static final String INTERRUPTED =
            "interrupted; what was finished is kept, and the same command goes on from there";

    private Failure() {}

    /**
     * @return the exit status
     */
    static int report(Exception e, Screen screen) {
        screen.clearStatus();
        return switch (e) {
            case InterruptedException interrupted -> {
                screen.say(INTERRUPTED);
                yield Exit.INTERRUPTED;
            }
            case IOException io -> {
                screen.say(String.valueOf(io.getMessage()));
                yield Exit.NOTHING;
            }
            case UncheckedIOException io -> {
                screen.say(String.valueOf(io.getMessage()));
                yield Exit.NOTHING;
            }
            default -> {
                screen.say(fault(e));
                yield Exit.NOTHING;
            }
        };
    }

    /**
     * A command line that is wrong: what is wrong with it, and where help is.
     *
     * @return the exit status
     */
    static int reportUse(ParameterException e, Screen screen) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String meant =
                e instanceof UnmatchedArgumentException unknown
                                && !unknown.getSuggestions().isEmpty()
                        ? ", did you mean " + unknown.getSuggestions().getFirst() + "?"
                        : "";
        screen.say(e.getMessage() + meant + " (" + command + " --help tells its use)");
        return Exit.USAGE;
    }

    /** A mistake in this program: what to tell those who can mend it. */
    static String fault(Throwable e) {
        var at = e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "";
        return "a fault of the program, please report it: " + e + at;
    }
}
