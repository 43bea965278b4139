package gekiban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a command says when it cannot go on at all: one line, never a stack trace. */
final class Failure {
    private Failure() {}

    /**
     * @return the exit status
     */
    static int report(Exception e, Screen screen) {
        screen.clearStatus();
        return switch (e) {
            case InterruptedException interrupted -> {
                screen.say("interrupted; what was finished is kept, the same command goes on");
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
                var at = e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : "";
                screen.say("a fault of the program, please report it: " + e + at);
                yield Exit.NOTHING;
            }
        };
    }
}
