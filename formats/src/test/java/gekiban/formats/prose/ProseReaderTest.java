package gekiban.formats.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.formats.Unreadable;
import gekiban.formats.prose.album.Stat;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseReaderTest {
    private static final String REVIEW =
            """
            Yuki no Machi OST

            Label: Kirin
            Total Time:
            Discs: 1

            1. Yuki no Machi 2:00
            2. Kaze to Tori 3:00
            3. Owari 1:30
            """;

    private static Page read(String text) {
        return new ProseReader(List.of()).read(SourceText.of(text));
    }

    private static Page read(byte[] bytes) throws Unreadable {
        return new ProseReader(List.of()).read(bytes);
    }

    @Test
    void read_labelWithoutValue_isUnknownAndLeavesTheNextLine() {
        var album = read(REVIEW).albums().getFirst();
        assertThat(album.stat(Stat.Field.TOTAL_TIME).orElseThrow().isKnown()).isFalse();
        assertThat(album.stat(Stat.Field.DISCS).orElseThrow().text()).isEqualTo("1");
        assertThat(album.length().sum()).isEqualTo(390);
    }

    @Test
    void read_statedTimeOtherThanSum_isTold() {
        assertThat(read(REVIEW.replace("Total Time:", "Total Time: 9:59")).troubles())
                .singleElement()
                .asString()
                .contains("390 s", "599 s");
    }

    @Test
    void read_oldCharsets_giveTheSameValues() throws Unreadable {
        String french =
                "Café Étoile OST\n\nLabel: Société Générale\nDiscs: 2\nRelease Date: 3 May 1999\n\n« voilà » – déjà vu, tout à fait.\n";
        var album = read(french.getBytes(Charset.forName("windows-1252"))).albums().getFirst();
        assertThat(album.title()).isEqualTo("Café Étoile OST");
        assertThat(album.stat(Stat.Field.LABEL).orElseThrow().text()).isEqualTo("Société Générale");
        String japanese =
                "雪の町サウンドトラック\n\nレーベル：きりんレコード\n発売日：2006年1月12日\n\n① ゆきのまち 2:00\n② かぜととり 3:00\n";
        var sjis = read(japanese.getBytes(Charset.forName("windows-31j"))).albums().getFirst();
        assertThat(sjis.stat(Stat.Field.DATE).orElseThrow().text()).isEqualTo("2006-01-12");
        assertThat(sjis.tracks())
                .extracting(each -> each.title())
                .containsExactly("ゆきのまち", "かぜととり");
    }

    @Test
    void read_mixedLineEnds_areOneKind() throws Unreadable {
        var page =
                read(
                        REVIEW.replaceFirst("\n", "\r")
                                .replaceFirst("Label: Kirin\n", "Label: Kirin\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.source().text()).doesNotContain("\r");
        assertThat(page.albums().getFirst().tracks()).hasSize(3);
    }

    @Test
    void read_script_isKeptAsTextAndNotRead() {
        var page = read("<p>One</p><script>var a = 'Label: Evil';</script><p>Two <b>and</b> more");
        assertThat(page.albums()).isEmpty();
        assertThat(page.layout().blocks())
                .filteredOn(each -> each.kind() == Block.Kind.CODE)
                .singleElement()
                .satisfies(each -> assertThat(page.source().at(each.span())).contains("Evil"));
    }

    @Test
    void read_htmlCutInTheMiddle_keepsWhatIsThere() {
        var page =
                read(
                        "<h1>Yuki OST</h1><p>Label: Kirin<br>Discs: 1</p><ol><li>Yuki (1:00)</li><li>Kaze (2:00)</li><li>Owa");
        var album = page.albums().getFirst();
        assertThat(album.stat(Stat.Field.LABEL).orElseThrow().text()).isEqualTo("Kirin");
        assertThat(album.tracks()).extracting(each -> each.title()).startsWith("Yuki", "Kaze");
    }

    @Test
    void read_entities_leadBackToTheirPlaces() {
        String html = "<p>Caf&eacute; &amp; <i>Yuki</i> no Machi</p><p>x</p>";
        var page =
                new ProseReader(List.of(Known.of(Known.Kind.SHOW, "k", "Yuki no Machi")))
                        .read(SourceText.of(html));
        var mention = page.mentions().getFirst();
        assertThat(page.source().at(mention.span())).isEqualTo("Yuki</i> no Machi");
        assertThat(page.layout().blocks().getFirst().text()).isEqualTo("Café & Yuki no Machi");
        assertThat(page.layout().blocks().getFirst().span()).isEqualTo(new Span(3, 41));
    }

    @Test
    void read_noTrackListAtAll_isNoAlbum() {
        var page = read("I went for a walk. It rained. I hummed something and forgot it again.");
        assertThat(page.albums()).isEmpty();
        assertThat(page.kinds()).isEmpty();
    }

    @Test
    void read_emptyOrBinary_isUnreadableInOneLine() {
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no text in it");
        assertThatThrownBy(() -> read(" \n ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read(new byte[SourceText.MOST_BYTES + 1]))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("cut it into parts");
    }

    @Test
    void read_fiveMegabytes_areRead() {
        String sentence =
                "In Kaze to Tori the strings say \"Yuki no Machi\" again, and Owari is not far. ";
        String text =
                REVIEW
                        + "\n"
                        + (sentence.repeat(20) + "\n\n").repeat(5_000_000 / sentence.length() / 20);
        var page = read(text);
        assertThat(page.mentions()).hasSizeGreaterThan(100_000);
    }

    @Test
    void read_fiveMegabytesInOneLineOfTags_areRead() {
        String text = "<p>" + "<b>Label: x</b><div>".repeat(5_000_000 / 20);
        assertThat(read(text).layout().blocks()).isNotEmpty();
    }

    @Test
    void read_again_givesTheSame() {
        assertThat(read(REVIEW).toString().replaceAll("@[0-9a-f]+", ""))
                .isEqualTo(read(REVIEW).toString().replaceAll("@[0-9a-f]+", ""));
    }
}
