package gekiban.web.http;

import gekiban.desk.accounts.Account;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Sessions;
import gekiban.desk.talk.Asker;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name as the source of what they enter; empty for somebody who has not signed in
 * @param role what they may do; empty for somebody who has not signed in
 * @param formToken what their forms carry; empty where nobody signs in
 */
public record Visitor(String name, Optional<Role> role, String formToken) {
    private static final String SAID = "gekiban.visitor";

    /** Somebody who has not signed in at a desk where one must. */
    public static Visitor stranger() {
        return new Visitor("", Optional.empty(), "");
    }

    /** The one at this machine, where nobody signs in. */
    public static Visitor here(String name) {
        return new Visitor(name, Optional.of(Role.OWNER), "");
    }

    public static Visitor signedIn(Account account, String token) {
        return new Visitor(account.name(), Optional.of(account.role()), Sessions.formToken(token));
    }

    /** From now on this is who asks. */
    public void isOf(Context ctx) {
        ctx.attribute(SAID, this);
    }

    /** Who asks; empty where nobody signs in. */
    public static Optional<Visitor> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SAID));
    }

    /** Whether the desk's pages are for them. */
    public boolean isIn() {
        return role.isPresent();
    }

    public boolean isSignedIn() {
        return !formToken.isEmpty();
    }

    public boolean mayEdit() {
        return role.isPresent() && role.get().isAtLeast(Role.EDITOR);
    }

    /** Whether they may write texts of their own. */
    public boolean mayWrite() {
        return role.isPresent() && role.get().isAtLeast(Role.WRITER);
    }

    /** Who they are below texts, and in lists and requests. */
    public Asker asker() {
        return new Asker(name, mayWrite(), mayEdit());
    }

    /** Whether accounts are theirs to give. */
    public boolean isOwner() {
        return isSignedIn() && role.isPresent() && role.get() == Role.OWNER;
    }
}
