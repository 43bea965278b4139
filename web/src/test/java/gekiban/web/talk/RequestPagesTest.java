package gekiban.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.State;
import gekiban.web.TestDesk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a pasted comment to a review that answers it, over HTTP. */
class RequestPagesTest {
    private static final Pattern KEY = Pattern.compile("name=\"keep\" value=\"([^\"]+)\"");

    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
        desk.fill();
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private static final String TEXT =
            "Umi no Keshiin (1&2) [Kakuu Oto]\nNot Yet Here [Mira]\n" + TestDesk.EVIL + " [x]\n";

    /** Keeps the first wish with its link, as the form of the page would. */
    private HttpResponse<String> keepFirst(String text) throws Exception {
        var key = KEY.matcher(desk.post("/requests", "text", text).body());
        assertThat(key.find()).isTrue();
        return desk.post(
                "/requests",
                "text",
                text,
                "seen",
                "yes",
                "keep",
                key.group(1),
                "link",
                key.group(1));
    }

    @Test
    void wishes_pasted_areShownAndThenKept() throws Exception {
        var preview = desk.post("/requests", "text", TEXT);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Umi no Keshiin", "Not Yet Here", "not in the catalogue", "1, 2")
                .doesNotContain(TestDesk.EVIL);
        assertThat(desk.count(Kind.REQUEST)).isZero();

        var kept = keepFirst(TEXT);

        assertThat(kept.headers().firstValue("Location").orElse("")).contains("made=1");
        Id request = desk.first(Kind.REQUEST);
        assertThat(desk.facts(request, Request.WANTED).getFirst().state())
                .isEqualTo(State.SUGGESTED);
        assertThat(desk.get("/requests?made=1").body()).contains("1 new request");
        assertThat(desk.post("/requests", "text", "UMI NO KESHIIN").body()).contains("a vote for");
        assertThat(desk.post("/requests", "text", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void review_published_answersTheRequestAndWithdrawnTakesItBack() throws Exception {
        keepFirst(TEXT);
        String request = "/requests/" + desk.first(Kind.REQUEST).number();
        String release = desk.first(Kind.RELEASE).toString();
        desk.post("/texts/new", "title", "The sea", "body", "Words", "about", release);
        String text = "/texts/" + desk.first(Kind.TEXT).number();
        assertThat(desk.get(request).body()).doesNotContain("The sea");
        desk.post(request + "/wanted", "thing", release, "is", "yes");

        desk.post(text + "/published", "published", "yes");

        assertThat(desk.get(request).body()).contains("The sea", "request · written");
        assertThat(desk.get("/requests").body()).contains("written");
        desk.post(text + "/published", "published", "no");
        assertThat(desk.get(request).body()).doesNotContain("The sea").contains("request · open");
    }

    @Test
    void request_whoseReleaseCameLater_isOfferedTheLink() throws Exception {
        keepFirst("Not Yet Here [Mira]");
        String request = "/requests/" + desk.first(Kind.REQUEST).number();
        assertThat(desk.get(request).body()).doesNotContain("Is it this?");
        desk.says(
                "a list",
                desk.first(Kind.SHOW),
                gekiban.catalogue.model.Common.TITLE,
                TestDesk.title("Not Yet Here", gekiban.catalogue.model.Title.Kind.TRANSLATED));
        assertThat(desk.get(request).body()).contains("Is it this?");
        desk.post(request + "/wanted", "thing", desk.first(Kind.SHOW).toString(), "is", "yes");
        assertThat(desk.get(request).body()).doesNotContain("Is it this?", "does not have");
    }
}
