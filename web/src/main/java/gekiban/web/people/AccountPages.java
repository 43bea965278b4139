package gekiban.web.people;

import gekiban.desk.accounts.Account;
import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.accounts.Sessions;
import gekiban.desk.accounts.Unsuitable;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.http.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One's own password; and for the owner, who may come in and what they may do. */
final class AccountPages implements Routes {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Templates templates;

    AccountPages(Accounts accounts, Sessions sessions, SessionCookie cookie, Templates templates) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/account", ctx -> own(ctx, ""));
        routes.post("/account/password", this::ownPassword);
        routes.get("/accounts", ctx -> list(ctx, ""));
        routes.post(
                "/accounts", ctx -> act(ctx, () -> accounts.add(name(ctx), fresh(ctx), role(ctx))));
        routes.post("/accounts/role", ctx -> act(ctx, () -> accounts.role(name(ctx), role(ctx))));
        routes.post(
                "/accounts/password",
                ctx -> act(ctx, () -> accounts.password(name(ctx), fresh(ctx))));
        routes.post("/accounts/remove", ctx -> act(ctx, () -> accounts.remove(name(ctx))));
    }

    /** What an owner does. */
    @FunctionalInterface
    private interface Act {
        void run() throws IOException, Unsuitable;
    }

    private void act(Context ctx, Act act) throws IOException {
        try {
            act.run();
            ctx.redirect("/accounts", HttpStatus.SEE_OTHER);
        } catch (Unsuitable e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            list(ctx, trouble(e));
        }
    }

    private static String trouble(Unsuitable e) {
        return "people.why." + e.why().name().toLowerCase(Locale.ROOT);
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    private static String name(Context ctx) {
        return field(ctx, "name");
    }

    private static String fresh(Context ctx) {
        return field(ctx, "password");
    }

    private static Role role(Context ctx) {
        return Role.of(field(ctx, "role"))
                .orElseThrow(() -> new BadRequestResponse("there is no such role"));
    }

    private void list(Context ctx, String trouble) throws IOException {
        templates.render(
                ctx, "people/accounts.jte", Map.of("accounts", accounts.all(), "trouble", trouble));
    }

    private void own(Context ctx, String trouble) {
        boolean isChanged = ctx.queryParam("changed") != null;
        templates.render(
                ctx, "people/account.jte", Map.of("trouble", trouble, "isChanged", isChanged));
    }

    /** Takes the one before too; other browsers must sign in again. */
    private void ownPassword(Context ctx) throws IOException {
        String name = Visitor.of(ctx).orElseThrow().name();
        var account = accounts.whose(name, field(ctx, "now"));
        if (account.isEmpty()) {
            refuse(ctx, "people.wrong.now");
            return;
        }
        try {
            accounts.password(name, fresh(ctx));
        } catch (Unsuitable e) {
            refuse(ctx, trouble(e));
            return;
        }
        Account same = account.get();
        cookie.give(ctx, sessions.begin(same));
        ctx.redirect("/account?changed", HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, String trouble) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        own(ctx, trouble);
    }
}
