package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Kind;
import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out, and what is done with accounts, over HTTP. */
class PeopleTest {
    @TempDir Path folder;
    private Signed signed;

    @BeforeEach
    void start() throws Exception {
        signed = new Signed(folder, "", Proxy.NO);
        signed.fill();
    }

    @AfterEach
    void stop() throws Exception {
        signed.close();
    }

    private static final Optional<Role> NOBODY = Optional.empty();
    private static final Optional<Role> READER = Optional.of(Role.READER);
    private static final Optional<Role> EDITOR = Optional.of(Role.EDITOR);
    private static final Optional<Role> OWNER = Optional.of(Role.OWNER);

    @Test
    void page_withoutSigningIn_leadsToTheLoginAndBack() throws Exception {
        var answer = signed.get(NOBODY, "/search?q=muteki&x=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/login?to=%2Fsearch%3Fq%3Dmuteki%26x%3D1");
        var login = signed.get(NOBODY, "/login?to=%2Fsearch%3Fq%3Dmuteki%26x%3D1").body();
        assertThat(login)
                .contains("name=\"to\" value=\"/search?q=muteki&amp;x=1\"")
                .doesNotContain("href=\"/shows\"");
    }

    @Test
    void login_toAnotherSite_leadsToTheFirstPage() throws Exception {
        for (String to :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example"}) {
            var answer =
                    signed.ask(
                            NOBODY,
                            "POST",
                            "/login",
                            false,
                            "name",
                            "reader",
                            "password",
                            Signed.PASSWORD,
                            "to",
                            to);
            assertThat(answer.headers().firstValue("Location")).hasValue("/");
        }
    }

    @Test
    void login_rightOne_givesACookieThatScriptsDoNotSee() throws Exception {
        var answer = signed.signIn("READER ", Signed.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/shows");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("gekiban=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void login_wrongPasswordOrName_saysTheSame() throws Exception {
        var password = signed.signIn("reader", "not the password");
        var name = signed.signIn("reade", "not the password");
        assertThat(password.statusCode()).isEqualTo(422);
        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(name.body().replace("reade", "reader")).isEqualTo(password.body());
        assertThat(Signed.cookie(password)).isEmpty();
    }

    @Test
    void login_again_endsTheSessionBefore() throws Exception {
        String before = signed.cookie(Role.READER);
        var request =
                signed.desk()
                        .to("/login")
                        .header("Origin", signed.origin())
                        .header("Cookie", before)
                        .header("X-CSRF-Token", signed.token(Role.READER))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "name=reader&password="
                                                + Signed.PASSWORD.replace(' ', '+')));
        var answer = signed.desk().send(request);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Signed.cookie(answer)).isNotEqualTo(before);
        assertThat(signed.get(READER, "/shows").statusCode()).isEqualTo(303);
    }

    @Test
    void login_tooOften_mustWait_alsoWithTheRightPassword() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(signed.signIn("owner", "guess number " + i).statusCode()).isEqualTo(422);
        }
        var answer = signed.signIn("owner", Signed.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 61);
        assertThat(answer.body()).contains("Too many attempts");
    }

    @Test
    void login_fieldOfTenMegabytes_isTooLarge() throws Exception {
        var answer = signed.signIn("owner", "x".repeat(10 << 20));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void logout_after_theCookieIsNobodys() throws Exception {
        var answer = signed.ask(READER, "POST", "/logout", true);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("gekiban=;")
                .contains("01 Jan 1970");
        assertThat(signed.get(READER, "/shows").statusCode()).isEqualTo(303);
        assertThat(signed.get(EDITOR, "/shows").statusCode()).isEqualTo(200);
    }

    @Test
    void password_changedByOneself_takesTheOneBefore_andEndsOtherSessions() throws Exception {
        String other = signed.cookie(Role.READER);
        signed.enter(Role.READER);
        String fresh = "hashi no shita no neko";
        assertThat(
                        signed.ask(
                                        READER,
                                        "POST",
                                        "/account/password",
                                        true,
                                        "now",
                                        "wrong",
                                        "password",
                                        fresh)
                                .statusCode())
                .isEqualTo(422);
        var answer =
                signed.ask(
                        READER,
                        "POST",
                        "/account/password",
                        true,
                        "now",
                        Signed.PASSWORD,
                        "password",
                        fresh);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(signed.signIn("reader", Signed.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signed.signIn("reader", fresh).statusCode()).isEqualTo(303);
        var before = signed.desk().send(signed.desk().to("/shows").header("Cookie", other));
        assertThat(before.statusCode()).isEqualTo(303);
        var now = signed.desk().to("/shows").header("Cookie", Signed.cookie(answer));
        assertThat(signed.desk().send(now).statusCode()).isEqualTo(200);
    }

    @Test
    void forms_ofSomebodySignedIn_allCarryTheToken() throws Exception {
        String track = signed.desk().first(Kind.TRACK).toString();
        for (String path :
                new String[] {
                    "/catalogue/" + track, "/history", "/accounts", "/account", "/clip"
                }) {
            String page = signed.get(OWNER, path).body();
            int forms = page.split("<form[^>]*method=\"post\"", -1).length;
            int tokens = page.split("name=\"csrf\" value=\"" + signed.token(Role.OWNER), -1).length;
            assertThat(tokens).as(path).isEqualTo(forms).isGreaterThan(2);
        }
    }

    @Test
    void form_withItsTokenAlone_isTakenWithoutScript() throws Exception {
        var answer =
                signed.ask(
                        OWNER,
                        "POST",
                        "/accounts/role",
                        false,
                        "csrf",
                        signed.token(Role.OWNER),
                        "name",
                        "reader",
                        "role",
                        "editor");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(signed.accounts().named("reader").orElseThrow().role()).isEqualTo(Role.EDITOR);
        var others =
                signed.ask(
                        OWNER,
                        "POST",
                        "/accounts/role",
                        false,
                        "csrf",
                        signed.token(Role.READER),
                        "name",
                        "reader",
                        "role",
                        "owner");
        assertThat(others.statusCode()).isEqualTo(403);
    }

    @Test
    void edit_bySomebodySignedIn_isTheirWord() throws Exception {
        var track = signed.desk().first(Kind.TRACK);
        var request =
                signed.desk()
                        .to("/api/v1/things/" + track + "/facts")
                        .header("Origin", signed.origin())
                        .header("Cookie", signed.cookie(Role.EDITOR))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"facts\": [{\"field\": \"length\", \"text\": \"99\"}]}"));
        assertThat(signed.desk().send(request).statusCode()).isEqualTo(200);
        assertThat(signed.desk().facts(track, Common.LENGTH))
                .filteredOn(fact -> fact.text().equals("99"))
                .extracting(Fact::source)
                .extracting(source -> source.name())
                .containsExactly("editor");
        assertThat(signed.get(READER, "/history").body()).contains("<td>editor</td>");
    }

    @Test
    void accounts_byTheOwner_areMadeAndRemoved_theLastOwnerIsNot() throws Exception {
        assertThat(
                        signed.ask(
                                        OWNER,
                                        "POST",
                                        "/accounts",
                                        true,
                                        "name",
                                        "Mio 澪",
                                        "role",
                                        "writer",
                                        "password",
                                        "hashi no shita no neko")
                                .statusCode())
                .isEqualTo(303);
        assertThat(signed.get(OWNER, "/accounts").body()).contains("Mio 澪");
        var evil =
                signed.ask(
                        OWNER,
                        "POST",
                        "/accounts",
                        true,
                        "name",
                        "<script>alert(1)</script>",
                        "role",
                        "writer",
                        "password",
                        "hashi no shita no neko");
        assertThat(evil.statusCode()).isEqualTo(422);
        assertThat(
                        signed.ask(OWNER, "POST", "/accounts/remove", true, "name", "mio 澪")
                                .statusCode())
                .isEqualTo(303);
        var last = signed.ask(OWNER, "POST", "/accounts/remove", true, "name", "owner");
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body()).contains("last owner");
        assertThat(signed.accounts().all()).hasSize(4);
    }

    @Test
    void pages_forSomebodySignedIn_areNotKeptByBrowsers_andTellNoTraces() throws Exception {
        var page = signed.get(READER, "/shows");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.body()).contains("data-reads").contains("reader");
        assertThat(signed.get(EDITOR, "/shows").body()).doesNotContain("data-reads");
    }

    @Test
    void health_withoutSigningIn_answers() throws Exception {
        assertThat(signed.get(NOBODY, "/health").body()).isEqualTo("ok\n");
        assertThat(signed.get(NOBODY, "/assets/desk.css").statusCode()).isEqualTo(200);
    }

    @Test
    void proxyHeaders_whereNoneIsSet_areRefused() throws Exception {
        var answer =
                signed.desk()
                        .send(signed.desk().to("/health").header("X-Forwarded-For", "192.0.2.1"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
