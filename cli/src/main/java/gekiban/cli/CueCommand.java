package gekiban.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gekiban cue}: what persons say of cues; each thing to say is a command of its own. */
@Command(
        name = "cue",
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists, confirms, refuses, corrects and adds cues of episodes.",
        subcommands = {
            CueListCommand.class,
            CueConfirmCommand.class,
            CueRefuseCommand.class,
            CueCorrectCommand.class,
            CuePresentCommand.class,
            CueAddCommand.class
        })
final class CueCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
