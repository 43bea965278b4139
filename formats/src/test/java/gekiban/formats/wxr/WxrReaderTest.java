package gekiban.formats.wxr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.ProseReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WxrReaderTest {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:content="c" xmlns:wp="w" xmlns:dc="d" xmlns:excerpt="e">
            <channel><title>Quiet Bars</title><link>https://example.org</link>
            <wp:category><wp:cat_name><![CDATA[Reviews]]></wp:cat_name></wp:category>
            """;
    private static final String POST =
            """
            <item><title>Yuki OST</title><link>https://example.org/1</link><dc:creator>lena</dc:creator>
            <content:encoded><![CDATA[Label: Kirin
            Discs: 1

            1. Yuki
            2. Kaze
            3. Owari

            Some words on it that are left open: <b>bold <!-- and lost]]></content:encoded>
            <wp:post_id>12</wp:post_id><wp:post_date>2010-01-02 10:00:00</wp:post_date><wp:post_type>post</wp:post_type>
            <category domain="series" nicename="vault"><![CDATA[From the Vault]]></category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>40</wp:meta_value></wp:postmeta>
            <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author><![CDATA[Anna]]></wp:comment_author>
            <wp:comment_date>2010-01-03</wp:comment_date><wp:comment_content><![CDATA[Please review "Umi no Uta" (1&2).]]></wp:comment_content>
            <wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>
            <wp:comment><wp:comment_id>8</wp:comment_id><wp:comment_author>spam</wp:comment_author><wp:comment_content>buy</wp:comment_content>
            <wp:comment_approved>spam</wp:comment_approved></wp:comment>
            <wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_author>Ben</wp:comment_author><wp:comment_content>Seconded!</wp:comment_content>
            <wp:comment_approved>1</wp:comment_approved><wp:comment_parent>7</wp:comment_parent></wp:comment>
            </item>
            """;
    private static final String END = "</channel></rss>";

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_post_hasItsFieldsCommentsAndSeries() throws Unreadable {
        var posts = new ArrayList<WxrPost>();
        var blog = WxrReader.read(in(HEAD + POST + END), posts::add);
        assertThat(blog.title()).isEqualTo("Quiet Bars");
        assertThat(blog.categories()).containsExactly("Reviews");
        assertThat(blog.troubles()).isEmpty();
        var post = posts.getFirst();
        assertThat(post.id()).isEqualTo(12);
        assertThat(post.author()).isEqualTo("lena");
        assertThat(post.lead()).isEqualTo(40);
        assertThat(post.series()).containsExactly("From the Vault");
        assertThat(post.comments()).extracting(WxrPost.WxrComment::parent).containsExactly(0L, 7L);
    }

    @Test
    void postText_leftOpen_keepsCommentsAndTheirParents() throws Unreadable {
        var pages = new ArrayList<Page>();
        WxrReader.read(
                in(HEAD + POST + END),
                post -> pages.add(new ProseReader(List.of()).read(PostText.of(post))));
        var page = pages.getFirst();
        assertThat(page.comments())
                .extracting(each -> each.author() + each.parent())
                .containsExactly("Anna-1", "Ben0");
        assertThat(page.requests())
                .extracting(each -> each.kind() + " " + each.work() + each.volumes())
                .containsExactly("WISH Umi no Uta[1, 2]", "VOTE Umi no Uta[1, 2]");
        assertThat(page.albums().getFirst().tracks()).hasSize(3);
        assertThat(page.essay().series()).isEqualTo("From the Vault");
    }

    @Test
    void read_entityBomb_isRefusedInOneLine() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>";
        assertThatThrownBy(() -> WxrReader.read(in(bomb), post -> {}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("document type")
                .hasMessageNotContaining("\n");
    }

    @Test
    void read_externalEntity_isNotLoaded() {
        String asks = "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel/></rss>";
        assertThatThrownBy(() -> WxrReader.read(in(asks), post -> {}))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void read_cutInTheMiddle_keepsThePostsBefore() throws Unreadable {
        var count = new AtomicInteger();
        var blog =
                WxrReader.read(
                        in(HEAD + POST + POST.substring(0, 300)), post -> count.incrementAndGet());
        assertThat(count).hasValue(1);
        assertThat(blog.troubles())
                .singleElement()
                .asString()
                .contains("cannot be read on", "1 items");
    }

    @Test
    void read_controlCharacters_areBlanks() throws Unreadable {
        var posts = new ArrayList<WxrPost>();
        WxrReader.read(in(HEAD + POST.replace("Yuki OST", "Yuki\u0008OST") + END), posts::add);
        assertThat(posts.getFirst().title()).isEqualTo("Yuki OST");
    }

    @Test
    void read_noExport_saysSo() {
        assertThatThrownBy(() -> WxrReader.read(in("<html></html>"), post -> {}))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> WxrReader.read(in("words"), post -> {}))
                .isInstanceOf(Unreadable.class);
    }
}
