package gekiban.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Title;
import gekiban.web.TestDesk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts come in by the desk's pages and are shown as they were written. */
class TextPagesTest extends TextTest {
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
        assertThat(source.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
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
                TestDesk.title(TestDesk.EVIL, Title.Kind.ORIGINAL));

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
    void page_aTextOfFiveMegabytes_showsItsBeginningAndTheRestOnDemand() throws Exception {
        String line = "Nothing is said here of any music, and it goes on and on for ever.\n\n";
        String text = "A long day\n\n" + line.repeat(5_000_000 / line.length());

        var answer = part("name=\"text\"", text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String page = page(desk.first(Kind.TEXT));
        assertThat(page.length()).isLessThan(400_000);
        assertThat(page).contains("?from=");
        String next = page.replaceFirst("(?s).*(\\?from=[0-9]+).*", "$1");
        String rest = desk.get("/texts/" + desk.first(Kind.TEXT).number() + next).body();
        assertThat(rest).contains("From the beginning", "goes on and on");
    }
}
