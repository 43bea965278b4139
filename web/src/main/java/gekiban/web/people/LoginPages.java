package gekiban.web.people;

import gekiban.desk.accounts.Account;
import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Sessions;
import gekiban.web.http.Attempts;
import gekiban.web.http.Routes;
import gekiban.web.http.Site;
import gekiban.web.http.Templates;
import gekiban.web.http.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signing in and out. */
final class LoginPages implements Routes {
    /** A page of the desk; never one of another site. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\w/.,?=&%~+-]{0,500}");

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int LONGEST_KEY = 100;

    /** Of one account, by whomever: 10, then one a minute. */
    private final Attempts ofNames;

    /** From one address, for whichever account: 30, then one in 20 seconds. */
    private final Attempts ofAddresses;

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Site site;
    private final Templates templates;

    LoginPages(
            Accounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            Site site,
            Templates templates,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.site = site;
        this.templates = templates;
        this.ofNames = new Attempts(clock, 10, Duration.ofMinutes(1));
        this.ofAddresses = new Attempts(clock, 30, Duration.ofSeconds(20));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/login", this::show);
        routes.post("/login", this::signIn);
        routes.post("/logout", this::signOut);
    }

    private void show(Context ctx) {
        String to = own(Objects.requireNonNullElse(ctx.queryParam("to"), "/"));
        if (Visitor.of(ctx).filter(Visitor::isIn).isPresent()) {
            ctx.redirect(to, HttpStatus.SEE_OTHER);
            return;
        }
        render(ctx, "", to, "");
    }

    private void render(Context ctx, String name, String to, String trouble) {
        templates.render(
                ctx, "people/login.jte", Map.of("name", name, "to", to, "trouble", trouble));
    }

    private static String own(String to) {
        return OWN.matcher(to).matches() && !to.startsWith("/login") ? to : "/";
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    private void signIn(Context ctx) throws IOException {
        String name = field(ctx, "name");
        String to = own(field(ctx, "to"));
        String key = Accounts.key(name.length() > LONGEST_KEY ? "" : name);
        String network = network(site.asker(ctx));
        Duration wait = ofAddresses.take(network);
        if (!wait.isPositive()) {
            wait = ofNames.take(key);
        }
        if (wait.isPositive()) {
            ctx.status(HttpStatus.TOO_MANY_REQUESTS);
            ctx.header("Retry-After", Long.toString(wait.toSeconds() + 1));
            render(ctx, name, to, "people.often");
            return;
        }
        Optional<Account> account = accounts.whose(name, field(ctx, "password"));
        if (account.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, name, to, "people.wrong");
            return;
        }
        ofNames.giveBack(key);
        ofAddresses.giveBack(network);
        // What the browser showed before ends, whoever gave it.
        Optional<String> before = cookie.of(ctx);
        if (before.isPresent()) {
            sessions.end(before.get());
        }
        cookie.give(ctx, sessions.begin(account.get()));
        ctx.redirect(to, HttpStatus.SEE_OTHER);
    }

    /** One asker has many addresses of IPv6, and one network. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (IllegalArgumentException e) {
            return "?"; // a proxy that says no address; all that come so are one
        }
    }

    private void signOut(Context ctx) throws IOException {
        Optional<String> token = cookie.of(ctx);
        if (token.isPresent()) {
            sessions.end(token.get());
        }
        cookie.take(ctx);
        ctx.header("Clear-Site-Data", "\"cache\"");
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
