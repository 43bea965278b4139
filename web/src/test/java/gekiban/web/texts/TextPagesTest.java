package gekiban.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.web.TestDesk;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts come in by the desk's pages, are shown beside what was understood, and are decided on. */
class TextPagesTest {
    private static final String REVIEW =
            """
            Moon Ferry Original Soundtrack

            Catalogue No.: LACA-9901
            Label: Paper Lantern
            Release Date: January 12, 2006
            Composer: Ogata Reiko

            1. Yoru no Funade (2:11)
            2. Baron no Tono (3:05)
            3. Kaze no Hashi (1:40)

            1. Yoru no Funade
            A quiet beginning. Ogata Reiko knows how to wait, and nothing here is in a hurry.

            2. Baron no Tono
            A march. Only the first few seconds are used in the series, and that is enough of it.

            3. Kaze no Hashi
            It uses the same melody as "Baron to Tono", slower and much sadder than before.

            2 Comments

            Marta says:
            April 2, 2010 at 9:14 pm
            Any chance you could review "Tetsu no Mori"?
            Liked by 2 people

            Oskar says:
            April 3, 2010 at 8:01 am
            Seconded for Tetsu no Mori. <script>alert(1)</script>
            """;

    @TempDir Path folder;
    private TestDesk desk;

    @BeforeEach
    void start() throws Exception {
        desk = new TestDesk(folder);
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    private HttpResponse<String> paste(String text, String... more) throws Exception {
        var form = new String[more.length + 2];
        form[0] = "text";
        form[1] = text;
        System.arraycopy(more, 0, form, 2, more.length);
        return desk.post("/texts", form);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Id pasted() throws Exception {
        var answer = paste(REVIEW);
        assertThat(answer.statusCode()).isEqualTo(303);
        return desk.first(Kind.TEXT);
    }

    private String page(Id text) throws Exception {
        var answer = desk.get("/texts/" + text.number());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<Fact> mentions(Id text) throws Exception {
        return desk.facts(text, Text.MENTION);
    }

    @Test
    void paste_aReview_isKeptAndLeadsToItsPage() throws Exception {
        var answer = paste(REVIEW, "by", "Aster", "written", "2010-04-01");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(to(answer)).matches("/texts/[0-9]+\\?undo=[0-9]+");
        String page = page(desk.first(Kind.TEXT));
        assertThat(page)
                .contains("Only the first few seconds are used in the series", "LACA-9901")
                .contains("Ogata Reiko", "Aster", "1 April 2010", "Tetsu no Mori")
                .contains("<h2>What was understood</h2>", "2 comments", "2 like it");
        String list = desk.get("/texts").body();
        assertThat(list).contains("Moon Ferry Original Soundtrack", "Aster", "1 text, ");
        assertThat(list).contains("enctype=\"multipart/form-data\"");
    }

    @Test
    void paste_theSameTextAgain_changesNothingAndSaysSo() throws Exception {
        Id text = pasted();
        long last = desk.last(text);

        var again = paste(REVIEW.replace("\n", "\r\n"));

        assertThat(to(again)).isEqualTo("/texts/" + text.number() + "?same=1");
        assertThat(desk.get(to(again)).body()).contains("This text is here already");
        assertThat(desk.count(Kind.TEXT)).isEqualTo(1);
        assertThat(desk.last(text)).isEqualTo(last);
    }

    @Test
    void paste_anotherTextOfTheTitle_asksWhetherItIsNewer() throws Exception {
        Id text = pasted();
        String newer = REVIEW.replace("A quiet beginning.", "A very quiet beginning.");

        var asks = paste(newer);
        assertThat(asks.statusCode()).isEqualTo(409);
        assertThat(asks.body())
                .contains("name=\"version\" value=\"" + text + "\"", "A very quiet beginning.");

        var kept = paste(newer, "version", text.toString());
        assertThat(to(kept)).startsWith("/texts/" + text.number() + "?undo=");
        assertThat(desk.count(Kind.TEXT)).isEqualTo(1);
        assertThat(page(text))
                .contains("The last version changed 2 lines", "<ins>", "<del>")
                .contains("A very quiet beginning.");

        var other = paste(newer.replace("very", "most"), "version", "new");
        assertThat(other.statusCode()).isEqualTo(303);
        assertThat(desk.count(Kind.TEXT)).isEqualTo(2);
    }

    @Test
    void paste_withAnAddress_isTheTextOfThatAddress() throws Exception {
        paste(REVIEW, "address", "https://example.org/moon-ferry");
        var again = paste(REVIEW + "\nPS: go on.\n", "address", "https://example.org/moon-ferry");

        assertThat(to(again)).contains("?undo=");
        assertThat(desk.count(Kind.TEXT)).isEqualTo(1);
        assertThat(page(desk.first(Kind.TEXT)))
                .contains("href=\"https://example.org/moon-ferry\"", "PS: go on.");
    }

    @Test
    void paste_whatIsNoText_isRefusedWithWhatWasTypedKept() throws Exception {
        var empty = paste("  ", "by", "Aster & Co");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("class=\"trouble\" role=\"alert\"", "Aster &amp; Co");

        var noDate = paste(REVIEW, "written", "last spring");
        assertThat(noDate.statusCode()).isEqualTo(422);
        assertThat(noDate.body()).contains("last spring", "Baron no Tono");

        var noAddress = paste(REVIEW, "address", "javascript:alert(1)");
        assertThat(noAddress.statusCode()).isEqualTo(422);

        var zeros = file("x.txt", new byte[4000]);
        assertThat(zeros.statusCode()).isEqualTo(422);
        assertThat(desk.count(Kind.TEXT)).isZero();
    }

    private HttpResponse<String> file(String name, byte[] bytes) throws Exception {
        String head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return desk.send(
                desk.to("/texts")
                        .header("Origin", desk.origin())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofByteArray(bytes),
                                        BodyPublishers.ofString("\r\n--b--\r\n"))));
    }

    @Test
    void paste_aFileOfHtml_showsNoMarkUpOfIt() throws Exception {
        String html =
                "<html><head><title>T</title><script>steal()</script></head><body><h1>Evil"
                        + " &lt;script&gt;alert(1)&lt;/script&gt;</h1><p onclick=\"x()\">Some <b>words</b>"
                        + " on music.</p><p>And <i>more</i> of them.</p></body></html>";

        var answer = file("page.html", html.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        String page = page(desk.first(Kind.TEXT));
        assertThat(page)
                .contains("Some words on music.", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "onclick=\"x()\"");
        var source = desk.get("/texts/" + desk.first(Kind.TEXT).number() + "/source");
        assertThat(source.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(source.body()).isEqualTo(html);
    }

    @Test
    void pages_scriptsInTitleAuthorAndComments_areText() throws Exception {
        paste(
                TestDesk.EVIL + REVIEW.replace("Marta says", "Mar<script>ta says"),
                "by",
                TestDesk.EVIL);
        desk.says(
                "x",
                desk.first(Kind.TEXT),
                Common.TITLE,
                TestDesk.title(TestDesk.EVIL, gekiban.catalogue.model.Title.Kind.ORIGINAL));

        for (String path :
                List.of(
                        "/texts",
                        "/texts/" + desk.first(Kind.TEXT).number(),
                        "/requests",
                        "/requests/" + desk.first(Kind.REQUEST).number())) {
            assertThat(desk.get(path).body()).as(path).doesNotContain("<script>");
        }
    }

    @Test
    void confirm_refuse_undo_changeTheStateOfOneFact() throws Exception {
        Id text = pasted();
        Fact fact = mentions(text).getFirst();
        String facts = "/texts/" + text.number() + "/facts/";

        var confirmed = desk.post(facts + fact.number() + "/confirm");
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(mentions(text)).filteredOn(f -> f.state() == State.CONFIRMED).hasSize(1);

        String edit = to(confirmed).replaceFirst(".*undo=", "");
        var undone = desk.post("/edits/" + edit + "/undo", "back", "/texts/" + text.number());
        assertThat(to(undone)).startsWith("/texts/" + text.number() + "?undone=");
        assertThat(mentions(text)).noneMatch(f -> f.state() == State.CONFIRMED);

        Fact now = mentions(text).getFirst();
        desk.post(facts + now.number() + "/refuse");
        assertThat(mentions(text)).filteredOn(f -> f.state() == State.REFUSED).hasSize(1);
        assertThat(page(text)).contains("refused");

        assertThat(desk.post(facts + "99999/confirm").statusCode()).isEqualTo(422);
    }

    @Test
    void plain_everythingThatIsInNoDoubt_isConfirmedInOneEdit() throws Exception {
        Id text = pasted();

        var answer = desk.post("/texts/" + text.number() + "/plain");

        assertThat(to(answer)).contains("?undo=");
        Id release = desk.first(Kind.RELEASE);
        assertThat(desk.facts(release, Release.CATALOGUE_NUMBER).getFirst().state())
                .isEqualTo(State.CONFIRMED);
        assertThat(desk.facts(text, Text.BODY).getFirst().state()).isEqualTo(State.IMPORTED);
        assertThat(desk.facts(desk.first(Kind.COMMENT), Comment.WORDS).getFirst().state())
                .isEqualTo(State.IMPORTED);
        desk.post("/edits/" + to(answer).replaceFirst(".*undo=", "") + "/undo", "back", "/");
        assertThat(desk.facts(release, Release.CATALOGUE_NUMBER).getFirst().state())
                .isEqualTo(State.IMPORTED);
    }

    @Test
    void target_anotherThing_refusesWhatWasReadAndSaysTheOther() throws Exception {
        Id text = pasted();
        Fact fact =
                mentions(text).stream()
                        .filter(each -> each.target().orElseThrow().kind() == Kind.TRACK)
                        .findFirst()
                        .orElseThrow();
        Id other =
                desk.store().read(facts -> facts.all(Kind.TRACK)).stream()
                        .filter(id -> !id.equals(fact.target().orElseThrow()))
                        .findFirst()
                        .orElseThrow();
        String path = "/texts/" + text.number() + "/facts/" + fact.number() + "/target";

        assertThat(desk.post(path, "other.to", "something").statusCode()).isEqualTo(422);
        var answer = desk.post(path, "other.to", "Kaze no Hashi (" + other + ")");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(mentions(text))
                .anyMatch(f -> f.state() == State.ENTERED && f.target().orElseThrow().equals(other))
                .anyMatch(f -> f.state() == State.REFUSED);
        assertThat(page(text)).contains("/tracks/" + other.number());
    }

    @Test
    void requests_areCountedAndTheirStateIsSet() throws Exception {
        Id text = pasted();
        String list = desk.get("/requests").body();
        assertThat(list).contains("Tetsu no Mori", "<td class=\"n\">2</td>", "Marta, Oskar");
        Id request = desk.first(Kind.REQUEST);
        String path = "/requests/" + request.number();
        assertThat(desk.get(path).body())
                .contains("Any chance you could review", "/texts/" + text.number() + "#k");

        var answer = desk.post(path + "/state", "state", "written", "text.to", text.toString());

        assertThat(to(answer)).startsWith(path + "?undo=");
        assertThat(desk.facts(request, Request.STATE).getFirst().text()).isEqualTo("written");
        assertThat(desk.get(path).body()).contains("Moon Ferry Original Soundtrack");
        assertThat(desk.post(path + "/state", "state", "never").statusCode()).isEqualTo(422);
    }

    @Test
    void list_itsEntries_areInOrderWithWhatTheListSays() throws Exception {
        paste(
                """
                Three scores that I would save

                1. Kodama Hotel
                music: Aoki Ryo
                OP: "Checkout" by Lisa Brandt
                The lift music tells you who is lying.

                2. Iron Harbour
                music: Takase Gou
                ED: "Low Tide" by Mira
                Nothing but horns, and all of them late.

                3. Paper Lions
                music: Shiraishi Nao
                OP: "Roar" by Nobuko
                A small band in a large room.
                """);

        String list = desk.get("/lists/" + desk.first(Kind.LIST).number()).body();

        assertThat(list)
                .containsSubsequence("Kodama Hotel", "who is lying", "Iron Harbour", "Paper Lions");
    }

    @Test
    void track_thatATextSpeaksOf_showsTheSentence() throws Exception {
        Id text = pasted();
        Id baron =
                mentions(text).stream()
                        .filter(each -> each.text().equals("Baron to Tono"))
                        .findFirst()
                        .orElseThrow()
                        .target()
                        .orElseThrow();

        String page = desk.get("/tracks/" + baron.number()).body();

        assertThat(page)
                .contains("Said in texts", "<b>Baron to Tono</b>", "slower and much sadder")
                .contains("Only the first few seconds are used in the series");
        assertThat(desk.get("/said/" + baron).body()).contains("slower and much sadder");
        Id untold = desk.first(Kind.COMMENT);
        assertThat(desk.get("/said/" + untold).statusCode()).isEqualTo(404);
    }

    @Test
    void page_aTextOfFiveMegabytes_showsItsBeginningAndTheRestOnDemand() throws Exception {
        String line = "Nothing is said here of any music, and it goes on and on for ever.\n\n";
        String text = "A long day\n\n" + line.repeat(5_000_000 / line.length());

        var answer = file("long.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        String page = page(desk.first(Kind.TEXT));
        assertThat(page.length()).isLessThan(400_000);
        assertThat(page).contains("?from=");
        String next = page.replaceFirst("(?s).*(\\?from=[0-9]+).*", "$1");
        String rest = desk.get("/texts/" + desk.first(Kind.TEXT).number() + next).body();
        assertThat(rest).contains("From the beginning", "goes on and on");
    }

    @Test
    void blog_anExport_isReadByAJob() throws Exception {
        String export =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>A blog</title><link>https://example.org</link>
                <item><title>On one album</title><link>https://example.org/1</link><dc:creator>gerrit</dc:creator>
                <content:encoded><![CDATA[<p>Words on an album.</p><p>More of them.</p>]]></content:encoded>
                <wp:post_id>1</wp:post_id><wp:post_date>2006-01-12 20:15:00</wp:post_date>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                </channel></rss>
                """;

        var answer = file("blog.xml", export.getBytes(StandardCharsets.UTF_8));

        assertThat(to(answer)).matches("/jobs/[0-9]+");
        for (int i = 0; i < 200 && desk.count(Kind.TEXT) == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(desk.get("/texts").body()).contains("On one album", "gerrit");
        assertThat(desk.get(to(answer)).body()).contains("blog.xml");
    }
}
