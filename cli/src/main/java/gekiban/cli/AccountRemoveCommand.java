package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Unsuitable;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban account remove}. */
@Command(
        name = "remove",
        description = "Ends an account and signs it out. What it said in the catalogue stays.")
final class AccountRemoveCommand extends AccountAct {
    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Override
    void run(Accounts accounts) throws IOException, Unsuitable {
        accounts.remove(name);
    }
}
