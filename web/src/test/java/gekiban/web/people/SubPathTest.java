package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Kind;
import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk below a path, behind a proxy that readers come to by https. */
class SubPathTest {
    private static final Optional<Role> OWNER = Optional.of(Role.OWNER);
    private static final Pattern ADDRESS =
            Pattern.compile("\\s(?:href|src|action|formaction|hx-get|hx-post|poster)=\"([^\"]*)\"");

    @TempDir Path folder;
    private Signed signed;

    @BeforeEach
    void start() throws Exception {
        signed = new Signed(folder, "/desk", Proxy.HTTPS);
        signed.fill();
    }

    @AfterEach
    void stop() throws Exception {
        signed.close();
    }

    private List<String> pages() throws Exception {
        var pages =
                new ArrayList<>(
                        List.of(
                                "/shows",
                                "/releases",
                                "/artists",
                                "/search?q=muteki",
                                "/clip",
                                "/catalogue",
                                "/history",
                                "/account",
                                "/accounts",
                                "/nowhere"));
        for (Kind kind :
                List.of(Kind.SHOW, Kind.RELEASE, Kind.TRACK, Kind.RECORDING, Kind.ARTIST)) {
            var id = signed.desk().first(kind);
            pages.add("/" + kind.word() + "s/" + id.number());
            pages.add("/catalogue/" + id);
            pages.add("/catalogue/" + id + "/merge");
            pages.add("/catalogue/" + id + "/split");
            pages.add("/catalogue/new/" + kind.word());
        }
        return pages;
    }

    @Test
    void pages_allKinds_leadNowhereBesideThePath() throws Exception {
        for (String path : pages()) {
            var answer = signed.get(OWNER, path);
            assertThat(answer.statusCode()).as(path).isIn(200, 404);
            check(path, answer);
        }
        check("/login", signed.get(Optional.empty(), "/login"));
    }

    private static void check(String path, HttpResponse<String> answer) {
        var found = ADDRESS.matcher(answer.body());
        int count = 0;
        while (found.find()) {
            String address = found.group(1);
            count++;
            assertThat(address).as(path).matches("(/desk/.*)|(#.*)|(\\?.*)|(https?://.*)");
        }
        assertThat(count).as(path).isGreaterThan(4);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void redirects_leadBelowThePath() throws Exception {
        var login = signed.signIn("owner", Signed.PASSWORD);
        assertThat(login.headers().firstValue("Location")).hasValue("/desk/shows");
        var first = signed.get(OWNER, "/");
        assertThat(first.headers().firstValue("Location")).hasValue("/desk/shows");
        var stranger = signed.get(Optional.empty(), "/releases");
        assertThat(stranger.headers().firstValue("Location"))
                .hasValue("/desk/login?to=%2Freleases");
        var made =
                signed.ask(
                        OWNER,
                        "POST",
                        "/catalogue/new/show",
                        true,
                        "new.title.text",
                        "Kasa",
                        "title",
                        "Kasa");
        made.headers().firstValue("Location").ifPresent(to -> assertThat(to).startsWith("/desk/"));
        var left = signed.ask(OWNER, "POST", "/logout", true);
        assertThat(left.headers().firstValue("Location")).hasValue("/desk/login");
    }

    @Test
    void cookies_areForThePathAndForHttpsAlone() throws Exception {
        var login = signed.signIn("owner", Signed.PASSWORD);
        assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Secure-gekiban=")
                .contains("; Path=/desk;")
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax");
        var settings = signed.ask(OWNER, "POST", "/settings", true, "lang", "ja");
        assertThat(settings.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Path=/desk");
    }

    @Test
    void names_ofTheProxy_areTheOnesThatCount() throws Exception {
        var desk = signed.desk();
        var known = desk.send(desk.to("/desk/health").header("X-Forwarded-Host", "desk.example"));
        assertThat(known.statusCode()).isEqualTo(200);
        var other = desk.send(desk.to("/desk/health").header("X-Forwarded-Host", "evil.example"));
        assertThat(other.statusCode()).isEqualTo(403);
    }

    @Test
    void program_withoutSigningIn_isToldAsProblem() throws Exception {
        var answer = signed.get(Optional.empty(), "/api/v1/things?kind=track");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }
}
