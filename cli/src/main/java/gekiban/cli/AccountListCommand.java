package gekiban.cli;

import gekiban.desk.accounts.Account;
import gekiban.desk.accounts.Accounts;
import java.io.IOException;
import java.time.Instant;
import picocli.CommandLine.Command;

/** {@code gekiban account list}. */
@Command(name = "list", description = "Lists accounts: name, role, when they last signed in.")
final class AccountListCommand extends AccountAct {
    @Override
    void run(Accounts accounts) throws IOException {
        for (Account each : accounts.all()) {
            String seen =
                    each.signedIn().equals(Instant.EPOCH) ? "never" : each.signedIn().toString();
            screen().result(Text.oneLine(each.name() + "  " + each.role().word() + "  " + seen));
        }
    }
}
