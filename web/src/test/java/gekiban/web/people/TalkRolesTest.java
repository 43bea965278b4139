package gekiban.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.accounts.Role;
import gekiban.desk.settings.Settings.Proxy;
import gekiban.web.TestDesk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers, writers and those who edit may say, and what each of them sees. */
class TalkRolesTest {
    private static final Optional<Role> READER = Optional.of(Role.READER);
    private static final Optional<Role> WRITER = Optional.of(Role.WRITER);
    private static final Optional<Role> EDITOR = Optional.of(Role.EDITOR);

    @TempDir Path folder;
    private Signed signed;
    private String list;

    @BeforeEach
    void start() throws Exception {
        signed = new Signed(folder, "", Proxy.NO);
        signed.fill();
        var made = post(WRITER, "/lists", "title", "Fog horns", "words", "At sea");
        list = location(made).replace("/edit", "");
    }

    @AfterEach
    void stop() throws Exception {
        signed.close();
    }

    private HttpResponse<String> post(Optional<Role> who, String path, String... form)
            throws Exception {
        return signed.ask(who, "POST", path, true, form);
    }

    private String body(Optional<Role> who, String path) throws Exception {
        return signed.get(who, path).body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("[?#].*", "");
    }

    private String comments() {
        return list.replace("/lists/", "/comments/list/");
    }

    @Test
    void comment_ofAReader_waitsAndIsNowhereUntilItIsApproved() throws Exception {
        String words = "zebrafish at dawn";
        assertThat(post(READER, comments(), "words", words).statusCode()).isEqualTo(303);

        assertThat(body(READER, list)).contains(words, "waits to be approved");
        for (Optional<Role> other : List.of(WRITER, Optional.<Role>empty())) {
            assertNowhere(other, "zebrafish", "dawn");
        }
        assertThat(body(EDITOR, "/comments")).contains(words);
        assertThat(signed.get(WRITER, "/comments").statusCode()).isEqualTo(403);

        Id id = signed.desk().first(Kind.COMMENT);
        String decide = "/moderation/" + id.number();
        assertThat(post(READER, decide, "state", "shown").statusCode()).isEqualTo(403);
        post(EDITOR, decide, "state", "shown", "back", list);
        assertThat(body(WRITER, list)).contains(words);

        post(EDITOR, decide, "state", "hidden", "back", list);
        assertNowhere(WRITER, "zebrafish", "dawn");
        assertThat(body(EDITOR, "/comments")).contains(words, "hidden by editor");
    }

    /** On no page of the desk and in no answer of its API that a walk from its list leads to. */
    private void assertNowhere(Optional<Role> who, String words, String near) throws Exception {
        var paths =
                new ArrayList<>(List.of("/", "/texts", "/lists", "/requests", list, comments()));
        paths.addAll(List.of("/search?q=" + near, "/catalogue", "/history", "/ratings"));
        paths.addAll(List.of("/api/v1/search?q=" + near, "/api/v1/lists", "/api/v1/edits"));
        paths.add("/api/v1" + comments());
        paths.add("/api/v1" + list);
        for (Kind kind : List.of(Kind.COMMENT, Kind.ITEM)) {
            for (Id id : signed.desk().store().read(facts -> facts.all(kind))) {
                paths.addAll(List.of("/catalogue/" + id, "/catalogue/" + id + "/history"));
                paths.addAll(List.of("/api/v1/things/" + id, "/api/v1/things/" + id + "/history"));
            }
            paths.add("/api/v1/things?kind=" + kind.word());
            paths.add("/api/v1/things" + list.replace("/lists/", "/list/") + "/pointing");
        }
        for (String path : paths) {
            assertThat(body(who, path)).as(path + " by " + who).doesNotContain(words);
        }
    }

    @Test
    void comment_sixInAMinute_isTooMuch() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post(READER, comments(), "words", "No " + i).statusCode()).isEqualTo(303);
        }
        var sixth = post(READER, comments(), "words", "my long words");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
        assertThat(sixth.body()).contains("my long words");
        assertThat(post(WRITER, comments(), "words", "No").statusCode()).isEqualTo(303);
    }

    @Test
    void comment_onSomebodysDraft_isNotTaken() throws Exception {
        var made = post(WRITER, "/texts/new", "title", "A draft", "body", "Words");
        String draft = location(made).replace("/edit", "").replace("/texts/", "/comments/text/");
        assertThat(post(READER, draft, "words", "I see you").statusCode()).isEqualTo(404);
        assertThat(signed.get(READER, draft).statusCode()).isEqualTo(404);
    }

    @Test
    void comment_hostileWords_showAsTextAndOnlyWebAddressesAreLinks() throws Exception {
        String evil = TestDesk.EVIL + " javascript:alert(1) https://a.example/?q=1&b=%22";
        post(WRITER, comments(), "words", evil);
        assertThat(body(READER, list))
                .doesNotContain(TestDesk.EVIL)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("href=\"javascript")
                .contains(
                        "<a href=\"https://a.example/?q=1&amp;b=%22\" rel=\"nofollow ugc"
                                + " noopener\">");
    }

    @Test
    void suggestion_ofAReader_isTakenByTheWriterOfTheListAlone() throws Exception {
        String add = list + "/suggestions";
        var sent = post(READER, add, "what", "walrus song", "words", "a good one");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(body(READER, list)).contains("walrus song");
        assertNowhere(Optional.empty(), "walrus", "song");
        String suggestion = add + "/" + signed.desk().first(Kind.ITEM).number();
        assertThat(post(READER, suggestion, "taken", "yes").statusCode()).isEqualTo(403);
        assertThat(post(READER, list + "/items", "what", "x").statusCode()).isEqualTo(403);

        assertThat(body(WRITER, list + "/edit")).contains("walrus song", "suggested by reader");
        post(WRITER, suggestion, "taken", "yes");

        assertThat(body(READER, list))
                .contains("walrus song", "suggested by reader, taken by writer");
        var again = post(READER, add, "what", "Walrus Song");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already, at 1");
    }

    @Test
    void list_ofAWriter_isUndoneByTheWriterAndNotByOthers() throws Exception {
        var added = post(WRITER, list + "/items", "what", "walrus song");
        String edit =
                added.headers().firstValue("Location").orElseThrow().replaceAll(".*undo=|#.*", "");
        assertThat(post(READER, list + "/undo/" + edit).statusCode()).isEqualTo(403);
        assertThat(post(EDITOR, list + "/undo/" + edit).statusCode()).isEqualTo(404);
        assertThat(post(WRITER, list + "/undo/" + edit).statusCode()).isEqualTo(303);
        assertThat(body(READER, list)).doesNotContain("walrus song");
    }

    @Test
    void vote_ofEachPerson_isOne() throws Exception {
        post(READER, "/requests", "text", "Umi no Ie", "seen", "yes", "keep", "uminoie");
        String request = "/requests/" + signed.desk().first(Kind.REQUEST).number();
        post(WRITER, request + "/vote", "for", "yes");
        post(WRITER, request + "/vote", "for", "yes");
        assertThat(body(READER, request)).contains("Wished 2 times", "Take back my vote");
        post(READER, request + "/vote", "for", "no");
        assertThat(body(READER, request)).contains("Wished 1 time", "I wish it too");
    }
}
