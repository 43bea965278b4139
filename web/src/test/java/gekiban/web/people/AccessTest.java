package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address, asked for by each role and by nobody. */
class AccessTest {
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

    /** An address with numbers of things that may not be there. */
    private static String path(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{kind}", "track")
                .replace("{name}", "desk.css")
                .replaceAll("\\{[a-z]+}", "1");
    }

    private static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    @Test
    void addresses_allThatAreAnswered_areInTheTable() {
        assertThat(new TreeSet<>(new Access().addresses()))
                .isEqualTo(new TreeSet<>(signed.desk().server().addresses()));
    }

    @Test
    void addresses_withEachRoleAndNobody_areAnsweredToThoseOfTheTableAlone() throws Exception {
        var access = new Access();
        var askers = new ArrayList<Optional<Role>>();
        askers.add(Optional.empty());
        for (Role role : Role.values()) {
            askers.add(Optional.of(role));
        }
        // Signing out and accounts come last, since they would end what is walked with.
        List<String> all =
                signed.desk().server().addresses().stream()
                        .filter(each ->
                                !each.startsWith("POST /log") && !each.startsWith("POST /acc"))
                        .toList();
        for (String endpoint : all) {
            for (Optional<Role> asker : askers) {
                var rule = access.of(method(endpoint), template(endpoint)).orElseThrow();
                var answer = signed.ask(asker, method(endpoint), path(endpoint), true, "name", "x");
                String what = endpoint + " by " + asker + ": " + answer.statusCode();
                boolean isLet = rule.lets(asker);
                if (isLet) {
                    assertThat(answer.statusCode()).as(what).isNotIn(401, 403);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .as(what)
                            .doesNotStartWith("/login");
                } else if (asker.isPresent()) {
                    assertThat(answer.statusCode()).as(what).isEqualTo(403);
                    assertThat(answer.body()).as(what).doesNotContain("霧笛");
                } else {
                    assertThat(answer.statusCode()).as(what).isIn(303, 401);
                    assertThat(answer.body()).as(what).doesNotContain("霧笛");
                }
            }
        }
    }

    private static String template(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    @Test
    void accounts_byAnybodyButTheOwner_areNotChanged() throws Exception {
        for (Role role : List.of(Role.READER, Role.WRITER, Role.EDITOR)) {
            for (String path : List.of("/accounts", "/accounts/role", "/accounts/remove")) {
                var answer = signed.ask(Optional.of(role), "POST", path, true, "name", "reader");
                assertThat(answer.statusCode()).isEqualTo(403);
            }
        }
        assertThat(signed.accounts().all()).hasSize(4);
    }

    @Test
    void everythingThatChanges_withoutTheTokenOfItsForms_isRefused() throws Exception {
        for (String endpoint : signed.desk().server().addresses()) {
            if (endpoint.startsWith("POST") || endpoint.startsWith("PATCH")) {
                var answer =
                        signed.ask(
                                Optional.of(Role.OWNER), method(endpoint), path(endpoint), false);
                assertThat(answer.statusCode()).as(endpoint).isEqualTo(403);
            }
        }
    }
}
