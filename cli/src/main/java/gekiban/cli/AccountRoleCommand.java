package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Unsuitable;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban account role}. */
@Command(name = "role", description = "Gives another role, which holds at once.")
final class AccountRoleCommand extends AccountAct {
    @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            converter = RoleWord.class,
            description = "owner, editor, writer or reader.")
    private Role role = Role.READER;

    @Override
    void run(Accounts accounts) throws IOException, Unsuitable {
        accounts.role(name, role);
    }
}
