package gekiban.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What texts say of other things stands on pages of its own. */
class WishPagesTest extends TextTest {
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
