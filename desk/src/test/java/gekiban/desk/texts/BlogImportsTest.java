package gekiban.desk.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Text;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.texts.TextImports.How;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlogImportsTest {
    private static final int POSTS = 45;

    @TempDir Path folder;
    private TextShelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new TextShelf(folder);
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    private static String post(int number, String content, String status) {
        return """
        <item><title>Post %1$d</title><link>http://blog.example/?p=%1$d</link>
        <dc:creator>Marta</dc:creator><content:encoded><![CDATA[%2$s]]></content:encoded>
        <wp:post_id>%1$d</wp:post_id><wp:post_date>2010-01-05 20:15:00</wp:post_date>
        <wp:status>%3$s</wp:status><wp:post_type>post</wp:post_type>
        <wp:comment><wp:comment_id>%4$d</wp:comment_id><wp:comment_author>Oskar</wp:comment_author>
        <wp:comment_date>2010-01-06</wp:comment_date>
        <wp:comment_content><![CDATA[Quite so.]]></wp:comment_content>
        <wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent>
        </wp:comment></item>
        """
                .formatted(number, content, status, 1000 + number);
    }

    private static String blog() {
        var text = new StringBuilder("<rss><channel><title>A blog</title>");
        for (int i = 1; i <= POSTS; i++) {
            text.append(post(i, TextShelf.REVIEW.replace("GKCA-0042", "GKCA-1" + i), "publish"));
        }
        return text.append(post(POSTS + 1, "not yet", "draft"))
                .append("</channel></rss>")
                .toString();
    }

    private BlogImports.Taken take(String export, How how) throws IOException {
        var in = new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8));
        return new BlogImports(shelf.store, "Aki").take(in, "blog.xml", how, post -> {});
    }

    @Test
    void take_aBlog_makesATextOfEachPost() throws IOException {
        var taken = take(blog(), How.KEEP);
        assertThat(taken.title()).isEqualTo("A blog");
        assertThat(taken.texts()).isEqualTo(POSTS);
        assertThat(taken.passedOver()).isEqualTo(1);
        var texts = shelf.all(Kind.TEXT);
        assertThat(texts).hasSize(POSTS);
        assertThat(texts.getFirst().text(Text.WRITTEN)).isEqualTo("2010-01-05");
        assertThat(texts.getFirst().text(Text.ADDRESS)).isEqualTo("http://blog.example/?p=1");
        assertThat(shelf.all(Kind.RELEASE)).hasSize(POSTS);
        assertThat(shelf.all(Kind.COMMENT))
                .hasSize(POSTS)
                .allMatch(each -> each.text(Comment.BY).equals("Oskar"));
    }

    @Test
    void take_again_changesNothing() throws IOException {
        take(blog(), How.KEEP);
        assertThat(take(blog(), How.KEEP).posts()).allMatch(each -> each.report().isUnchanged());
        assertThat(take(blog(), How.AGAIN).posts())
                .allMatch(each -> each.report().things() == 0 && each.report().ended() == 0);
    }

    @Test
    void take_whatBreaksOff_keepsWhatWasReadAndGoesOn() throws IOException {
        String whole = blog();
        var broken = take(whole.substring(0, whole.length() / 2), How.KEEP);
        assertThat(broken.troubles()).isNotEmpty();
        int kept = shelf.all(Kind.TEXT).size();
        assertThat(kept).isBetween(20, POSTS - 1);
        var done = new ArrayList<BlogImports.Post>();
        var in = new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8));
        new BlogImports(shelf.store, "Aki").take(in, "blog.xml", How.KEEP, done::add);
        assertThat(shelf.all(Kind.TEXT)).hasSize(POSTS);
        assertThat(done.subList(0, kept)).allMatch(each -> each.report().isUnchanged());
    }

    @Test
    void take_bombsAndOtherFiles_areRefusedInALine() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<rss><channel><title>&b;</title></channel></rss>";
        assertThatThrownBy(() -> take(bomb, How.KEEP))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> take("<html></html>", How.KEEP)).isInstanceOf(Refused.class);
    }
}
