package gekiban.web.people;

import gekiban.desk.accounts.Accounts;
import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import gekiban.web.TestDesk;
import gekiban.web.http.Site;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A desk where one must sign in, with somebody of each role, and what their browsers hold. */
final class Signed implements AutoCloseable {
    static final String PASSWORD = "mado no soto no ame";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final Accounts accounts;
    private final TestDesk desk;
    private final String base;
    private final Map<Role, String> cookies = new HashMap<>();
    private final Map<Role, String> tokens = new HashMap<>();

    Signed(Path folder, String base, Proxy proxy) throws Exception {
        this.base = base;
        accounts = Accounts.open(folder.resolve("accounts.db"), Clock.systemUTC());
        var site = new Site("127.0.0.1", 0, Set.of("desk.example"), base, proxy);
        desk = new TestDesk(folder, site, Optional.of(accounts));
    }

    /** Makes somebody of each role, called by it, and signs them in. */
    void fill() throws Exception {
        desk.fill();
        for (Role role : Role.values()) {
            accounts.add(role.word(), PASSWORD, role);
            enter(role);
        }
    }

    void enter(Role role) throws Exception {
        var answer = signIn(role.word(), PASSWORD);
        cookies.put(role, cookie(answer));
        var page = TOKEN.matcher(get(Optional.of(role), "/account").body());
        if (page.find()) {
            tokens.put(role, page.group(1));
        }
    }

    /** What a browser would show from now on. */
    static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.contains("gekiban="))
                .map(each -> each.substring(0, each.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> signIn(String name, String password) throws Exception {
        return desk.post(base + "/login", "name", name, "password", password, "to", "/shows");
    }

    HttpResponse<String> get(Optional<Role> role, String path) throws Exception {
        return ask(role, "GET", path, true);
    }

    /**
     * @param hasToken whether it carries the token of the session's forms
     */
    HttpResponse<String> ask(
            Optional<Role> role, String method, String path, boolean hasToken, String... form)
            throws Exception {
        var text = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        var request =
                desk.to(base + path)
                        .header("Origin", origin())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(text.toString()));
        if (role.isPresent()) {
            request.header("Cookie", cookies.getOrDefault(role.get(), ""));
            if (hasToken) {
                request.header("X-CSRF-Token", tokens.getOrDefault(role.get(), ""));
            }
        }
        return desk.send(request);
    }

    String origin() {
        return desk.origin().substring(0, desk.origin().length() - base.length());
    }

    String token(Role role) {
        return tokens.getOrDefault(role, "");
    }

    String cookie(Role role) {
        return cookies.getOrDefault(role, "");
    }

    TestDesk desk() {
        return desk;
    }

    Accounts accounts() {
        return accounts;
    }

    @Override
    public void close() throws Exception {
        desk.close();
        accounts.close();
    }
}
