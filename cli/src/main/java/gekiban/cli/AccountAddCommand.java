package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Unsuitable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gekiban account add}. */
@Command(
        name = "add",
        description =
                "Makes an account. The password is asked for, or is the first line of standard"
                        + " input.")
final class AccountAddCommand extends AccountAct {
    @Parameters(paramLabel = "NAME", description = "What they are called.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = RoleWord.class,
            description =
                    "owner, editor, writer or reader (default: owner for the first, then reader).")
    private @Nullable Role role;

    @Override
    void run(Accounts accounts) throws IOException, Unsuitable {
        Role given = role != null ? role : accounts.isEmpty() ? Role.OWNER : Role.READER;
        var made = accounts.add(name, TypedPassword.fresh(), given);
        screen().result(made.name() + "  " + made.role().word());
    }
}
