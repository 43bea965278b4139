package gekiban.cli;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Unsuitable;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** What the commands of accounts share: the file that they are in, and what is said of it. */
abstract class AccountAct implements Callable<Integer> {
    @ParentCommand private AccountCommand account;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    /** Does it. */
    abstract void run(Accounts accounts) throws IOException, Unsuitable;

    final Screen screen() {
        return account.screen();
    }

    @Override
    public Integer call() throws IOException {
        try (var accounts = Accounts.open(desk.home().accounts(), Clock.systemUTC())) {
            run(accounts);
            return Exit.OK;
        } catch (Unsuitable e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A role by its word. */
    static final class RoleWord implements ITypeConverter<Role> {
        @Override
        public Role convert(@Nullable String word) {
            return Role.of(String.valueOf(word))
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'" + word + "' is not owner, editor, writer or reader"));
        }
    }
}
