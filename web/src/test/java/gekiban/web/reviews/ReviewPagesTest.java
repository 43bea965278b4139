package gekiban.web.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.web.TestDesk;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @TempDir Path folder;
    private TestDesk desk;
    private Id release;
    private Id track;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
        desk.fill();
        release = desk.first(Kind.RELEASE);
        track = desk.first(Kind.TRACK);
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private String make(String title, String body) throws Exception {
        var made =
                desk.post("/texts/new", "title", title, "body", body, "about", release.toString());
        assertThat(made.statusCode()).isEqualTo(303);
        String to = made.headers().firstValue("Location").orElseThrow();
        return to.substring(0, to.indexOf("/edit"));
    }

    private String version(String text) throws Exception {
        var found = VERSION.matcher(desk.get(text + "/edit").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> autosave(String text, String version, String body)
            throws Exception {
        return desk.send(
                desk.to(text + "/save")
                        .header("Origin", desk.origin())
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "title=A&version="
                                                + version
                                                + "&body="
                                                + URLEncoder.encode(
                                                        body, StandardCharsets.UTF_8))));
    }

    @Test
    void newReview_ofARelease_beginsWithItsSkeleton() throws Exception {
        var page = desk.get("/texts/new?about=" + release);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("# 19\\. [霧笛](" + track + ")")
                .contains("**Total time** 5:02")
                .contains("value=\"Umi no Keshiin\"");
        assertThat(desk.count(Kind.TEXT)).isZero();
    }

    @Test
    void review_madeAndOpened_isADraftWithSafeHtml() throws Exception {
        String text = make("On the sea", "Hear <script>alert(1)</script> *it*.");
        var page = desk.get(text);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; <em>it</em>")
                .contains("draft")
                .doesNotContain("<script>alert");
        assertThat(desk.get("/texts").body()).contains("On the sea");
        assertThat(desk.get(text + "/source").body()).contains("<script>alert(1)");
    }

    @Test
    void preview_ofATrackThatIsNamed_offersItsLinkAndTellsOfBrokenClips() throws Exception {
        var answer =
                desk.post(
                        "/texts/preview",
                        "about",
                        release.toString(),
                        "body",
                        "Then Muteki, that is 霧笛, [begins](clip:" + track + "@1:00-1:10).");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("data-thing=\"" + track + "\"")
                .contains("data-words=\"霧笛\"")
                .contains("<span class=\"broken\">begins</span>")
                .contains("there is no file of 霧笛 here")
                .doesNotContain("<html");
    }

    @Test
    void autosave_atEachPause_keepsAVersionThatCanBeTakenBack() throws Exception {
        String text = make("A", "One.");
        String first = version(text);
        var saved = autosave(text, first, "Two.");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).matches("\\{\"id\":\\d+,\"version\":\\d+}");

        var again = desk.post(text + "/versions/" + first);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(desk.get(text + "/source").body()).isEqualTo("One.");
        assertThat(desk.get(text + "/versions").body()).contains("saved 3 times");
        assertThat(desk.post(text + "/versions/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void save_inASecondTabThatIsBehind_offersBothTexts() throws Exception {
        String text = make("A", "One.\n\nTwo.\n\nThree.");
        String seen = version(text);
        autosave(text, seen, "One!\n\nTwo.\n\nThree.");

        var script = autosave(text, seen, "One.\n\nTwo.\n\nThree?");
        assertThat(script.statusCode()).isEqualTo(409);
        assertThat(script.body()).isEqualTo("Somebody else saved this text meanwhile.");

        var page =
                desk.post(
                        text + "/save",
                        "title",
                        "A",
                        "version",
                        seen,
                        "body",
                        "One.\r\n\r\nTwo.\r\n\r\nThree?");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("One!\n\nTwo.\n\nThree?</textarea>");
        var now = VERSION.matcher(page.body());
        assertThat(now.find()).isTrue();
        assertThat(autosave(text, now.group(1), "One!\n\nTwo.\n\nThree?").statusCode())
                .isEqualTo(200);
    }

    @Test
    void newReview_ofFiveMegabytes_isRefusedAsTooLong() throws Exception {
        var made = desk.post("/texts/new", "title", "Long", "body", "words ".repeat(900_000));
        assertThat(made.statusCode()).isEqualTo(413);
        assertThat(desk.count(Kind.TEXT)).isZero();
    }

    @Test
    void save_withoutATitle_showsWhatWasTyped() throws Exception {
        String text = make("A", "One.");
        var answer =
                desk.post(text + "/save", "title", " ", "version", version(text), "body", "Typed.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Typed.</textarea>").contains("A title is missing");
    }

    @Test
    void publish_withWhatWasTyped_savesItAndPutsItOut() throws Exception {
        String text = make("A", "One.");
        var out =
                desk.post(
                        text + "/published",
                        "published",
                        "yes",
                        "title",
                        "A",
                        "version",
                        version(text),
                        "body",
                        "Out.");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(desk.get(text).body()).contains("Out.").doesNotContain("<b>draft</b>");
        assertThat(desk.facts(desk.first(Kind.TEXT), Text.PUBLISHED).getFirst().text())
                .isEqualTo("yes");
        assertThat(desk.get("/releases/" + release.number()).body()).contains("<i>A</i>");
    }

    @Test
    void edit_ofATextThatCameIn_isNotThere() throws Exception {
        desk.post("/texts", "text", "A pasted text.\n\nOf some lines.");
        Id text = desk.first(Kind.TEXT);
        assertThat(desk.get("/texts/" + text.number() + "/edit").statusCode()).isEqualTo(404);
        assertThat(desk.get("/texts/" + text.number()).body()).contains("Of some lines.");
    }

    @Test
    void review_inJapanese_hasItsWords() throws Exception {
        String text = make("海", ":::spoiler after episode 8\nサラバンド\n:::");
        var page = desk.send(desk.to(text).header("Accept-Language", "ja"));
        assertThat(page.body()).contains("第8話のあとに</summary>").contains("二拍目に重みのある").contains("下書き");
    }

    @Test
    void genre_said_isTheirsUntilTheySayAnother() throws Exception {
        Id release = desk.first(Kind.RELEASE);
        String page = "/releases/" + release.number();
        String[] typed = {"thing", release.toString(), "genre", "choral, <i>baroque</i>"};
        assertThat(desk.post("/ratings/genre", typed).statusCode()).isEqualTo(303);
        assertThat(desk.get(page).body())
                .contains("value=\"choral, &lt;i>baroque&lt;/i>\"")
                .doesNotContain("<i>baroque");
        assertThat(desk.facts(release, Common.GENRE))
                .extracting(fact -> fact.value().detail("who"))
                .hasSize(2)
                .doesNotContain("");
        desk.post("/ratings/genre", "thing", release.toString(), "genre", "choral");
        assertThat(desk.facts(release, Common.GENRE))
                .extracting(fact -> fact.text())
                .containsExactly("choral");
        String many = "x".repeat(61);
        assertThat(
                        desk.post("/ratings/genre", "thing", release.toString(), "genre", many)
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void ratings_ofMusicAndShow_makeTheListOfWhatIsBetter() throws Exception {
        Id show = desk.first(Kind.SHOW);
        rate(show, "2", "show");
        rate(release, "4.5", "music");

        assertThat(desk.get("/releases/" + release.number()).body())
                .contains("★★★★½")
                .contains("aria-label=\"4.5 of 5\"");
        assertThat(desk.get("/ratings").body())
                .contains("+2.5")
                .contains("Left Behind &lt;script&gt;");
        assertThat(desk.facts(release, Common.RATING)).hasSize(1);
        assertThat(
                        desk.post("/ratings", "thing", show.toString(), "stars", "9", "of", "show")
                                .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/ratings", "thing", "x").statusCode()).isEqualTo(400);
    }

    private void rate(Id thing, String stars, String of) throws Exception {
        var given = desk.post("/ratings", "thing", thing.toString(), "stars", stars, "of", of);
        assertThat(given.statusCode()).isEqualTo(303);
    }
}
