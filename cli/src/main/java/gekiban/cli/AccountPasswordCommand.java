package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Unsuitable;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gekiban account password}. */
@Command(
        name = "password",
        description =
                "Gives another password, which is asked for, or is the first line of standard input."
                        + " Whoever is signed in with the one before is signed out.")
final class AccountPasswordCommand extends AccountAct {
    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Override
    void run(Accounts accounts) throws IOException, Unsuitable {
        accounts.password(name, TypedPassword.fresh());
    }
}
