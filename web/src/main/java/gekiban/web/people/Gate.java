package gekiban.web.people;

import gekiban.desk.accounts.Account;
import gekiban.desk.accounts.Sessions;
import gekiban.web.http.Problem;
import gekiban.web.http.Routes;
import gekiban.web.http.Templates;
import gekiban.web.http.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before all addresses of a desk that others can reach: knows who asks by what their browser
 * shows, lets them where their role may go, and takes nothing that does not carry the token of
 * their forms. Who has not signed in is led to where one does.
 */
final class Gate implements Routes {
    static final String TOKEN_HEADER = "X-CSRF-Token";
    static final String TOKEN_FIELD = "csrf";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Access access;
    private final Sessions sessions;
    private final SessionCookie cookie;

    Gate(Access access, Sessions sessions, SessionCookie cookie) {
        this.access = access;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.before(this::know);
        routes.beforeMatched(this::admit);
        routes.exception(NotSignedIn.class, (e, ctx) -> lead(ctx));
    }

    private void know(Context ctx) throws IOException {
        Optional<String> token = cookie.of(ctx);
        Optional<Account> account = token.isEmpty() ? Optional.empty() : sessions.of(token.get());
        account.map(each -> Visitor.signedIn(each, token.orElseThrow()))
                .orElseGet(Visitor::stranger)
                .isOf(ctx);
    }

    private void admit(Context ctx) {
        Visitor visitor = Visitor.of(ctx).orElseGet(Visitor::stranger);
        String method = ctx.req().getMethod();
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        String path = endpoint == null ? "" : endpoint.path;
        var rule =
                access.of(method, path)
                        .orElseThrow(() -> new ForbiddenResponse("that is for nobody"));
        if (!rule.lets(visitor.role())) {
            if (!visitor.isIn()) {
                throw new NotSignedIn();
            }
            String least = rule.least().orElseThrow().word();
            throw new ForbiddenResponse(
                    "that takes the role " + least + "; " + visitor.name() + " has not got it");
        }
        if (!READING.contains(method)) {
            if (visitor.isIn()) {
                checkToken(ctx, visitor);
            } else if (ctx.isMultipart()) {
                // Those can be long, and are none of a stranger's business.
                throw new UnsupportedMediaTypeResponse("no such form is here");
            }
        }
    }

    private static void checkToken(Context ctx, Visitor visitor) {
        String type = Objects.requireNonNullElse(ctx.contentType(), "");
        // No page of another site can send JSON here without asking first, which is never granted.
        if (Problem.isWanted(ctx) && type.startsWith("application/json")) {
            return;
        }
        String shown = ctx.header(TOKEN_HEADER);
        boolean isForm =
                type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data");
        if (shown == null && isForm) {
            shown = ctx.formParam(TOKEN_FIELD);
        }
        if (shown == null || !isSame(shown, visitor.formToken())) {
            throw new ForbiddenResponse(
                    "the form is not of this session; load the page again and send it once more");
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** To where one signs in, and back afterwards. */
    private static void lead(Context ctx) {
        if (Problem.isWanted(ctx)) {
            Problem.answer(ctx, HttpStatus.UNAUTHORIZED.getCode(), "sign in first");
            return;
        }
        if (Templates.isPart(ctx)) {
            ctx.status(HttpStatus.UNAUTHORIZED);
            ctx.header("HX-Redirect", ctx.contextPath() + "/login");
            ctx.result("sign in first");
            return;
        }
        boolean isPage =
                READING.contains(ctx.req().getMethod())
                        && Objects.requireNonNullElse(ctx.header("Accept"), "*/*")
                                .matches(".*(text/html|\\*/\\*).*");
        if (!isPage) {
            ctx.status(HttpStatus.UNAUTHORIZED);
            ctx.result("sign in first");
            return;
        }
        String query = ctx.queryString();
        String to =
                ctx.path().substring(ctx.contextPath().length())
                        + (query == null ? "" : "?" + query);
        boolean isFront = to.equals("/") || to.isEmpty();
        ctx.redirect(
                isFront ? "/login" : "/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8),
                HttpStatus.SEE_OTHER);
    }
}
