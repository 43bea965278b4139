package gekiban.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gekiban account}: who may sign in to a desk that others can reach. */
@Command(
        name = "account",
        synopsisSubcommandLabel = "COMMAND",
        description = "Says who may sign in to the desk, and what they may do.",
        subcommands = {
            AccountAddCommand.class,
            AccountListCommand.class,
            AccountPasswordCommand.class,
            AccountRoleCommand.class,
            AccountRemoveCommand.class
        })
final class AccountCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Mixin private ExitStatusHelp exitStatus;

    Screen screen() {
        return main.screen();
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE;
    }
}
