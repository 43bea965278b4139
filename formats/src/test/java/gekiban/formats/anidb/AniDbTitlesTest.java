package gekiban.formats.anidb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AniDbTitlesTest {
    private static final AniDbTitles FORMAT = new AniDbTitles();

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Created: some day (20000 anime titles) -->
            <animetitles>
              <anime aid="3512">
                <title type="short" xml:lang="en">SnN</title>
                <title xml:lang="x-jat" type="main">Sora no Niwa</title>
                <title xml:lang="ja" type="official">空の庭</title>
                <title xml:lang="en" type="official">Garden &amp;lt;Sky&amp;gt;</title>
                <title xml:lang="zh-Hans" type="official">空之庭</title>
                <title xml:lang="de" type="syn">Himmelsgarten</title>
                <title xml:lang="x-jat" type="syn">Soraniwa</title>
                <title xml:lang="ja" type="kana">そらのにわ</title>
                <title xml:lang="en" type="syn"> \u200f </title>
              </anime>
              <anime aid="77">
                <title xml:lang="x-zht" type="main">Kong Ting</title>
                <title xml:lang="zh-Hant" type="official">空庭</title>
                <title xml:lang="ja" type="official">カラニワ</title>
                <title xml:lang="x-unk" type="syn">Kara</title>
              </anime>
            </animetitles>
            """;

    private static final String DAT =
            """
            # created: some day
            # <aid>|<type>|<language>|<title>
            # type: 1=primary title (one per anime), 2=synonyms, 3=shorttitles, 4=official title
            3512|4|ja|空の庭
            77|1|x-zht|Kong Ting
            not a line
            3512|1|x-jat|Sora | Niwa
            3512|2|en|Sky
            3512|3|en|SnN
            """;

    private static Draft read(String text) throws Unreadable {
        return Read.text(FORMAT, text);
    }

    @Test
    void read_xml_saysTitlesByTypeAndLanguage() throws Exception {
        var draft = read(XML);
        assertThat(draft.troubles()).isEmpty();
        assertThat(Read.said(draft, "anidb 3512", Common.TITLE))
                .containsExactly(
                        "SnN {kind=alternative, language=en, script=Latn}",
                        "Sora no Niwa {kind=romanised, language=ja, script=Latn}",
                        "空の庭 {kind=original, language=ja, script=Jpan}",
                        "Garden <Sky> {kind=translated, language=en, script=Latn}",
                        "空之庭 {kind=translated, language=zh-Hans, script=Hans}",
                        "Himmelsgarten {kind=alternative, language=de, script=Latn}",
                        "Soraniwa {kind=alternative, language=ja, script=Latn}",
                        "そらのにわ {kind=reading, language=ja, script=Jpan}");
        assertThat(Read.said(draft, "anidb 3512", Common.EXTERNAL_ID))
                .containsExactly("3512 {site=anidb}");
    }

    @Test
    void read_chineseShow_hasItsOriginalTitleInChinese() throws Exception {
        assertThat(Read.said(read(XML), "anidb 77", Common.TITLE))
                .containsExactly(
                        "Kong Ting {kind=romanised, language=zh, script=Latn}",
                        "空庭 {kind=original, language=zh-Hant, script=Hant}",
                        "カラニワ {kind=translated, language=ja, script=Jpan}",
                        "Kara {kind=alternative, script=Latn}");
    }

    @Test
    void read_dat_bringsTheLinesOfAShowTogether() throws Exception {
        var draft = read(DAT);
        assertThat(Read.said(draft, "anidb 3512", Common.TITLE))
                .containsExactly(
                        "空の庭 {kind=original, language=ja, script=Jpan}",
                        "Sora | Niwa {kind=romanised, language=ja, script=Latn}",
                        "Sky {kind=alternative, language=en, script=Latn}",
                        "SnN {kind=alternative, language=en, script=Latn}");
        assertThat(draft.items()).hasSize(2);
        assertThat(draft.troubles())
                .containsExactly("line 6: no id|type|language|title: \"not a line\"");
    }

    @Test
    void read_datOfDamagedLines_namesAFew() throws Exception {
        var draft = read(DAT + "x|y|z|\n".repeat(300));
        assertThat(draft.troubles()).hasSize(201).endsWith("and 101 more");
    }

    @Test
    void read_cutXml_keepsTheShowsBefore() throws Exception {
        var draft = read(XML.substring(0, XML.indexOf("カラニワ")));
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.troubles())
                .containsExactly("line 18: it cannot be read on: the file is cut in the middle");
    }

    @Test
    void read_wrongIds_areTroubles() throws Exception {
        var draft =
                read(
                        "<animetitles><anime aid=\"x\"><title>A</title></anime><anime aid=\"7\"/>"
                                + "<anime aid=\"8\"><title>B</title></anime></animetitles>");
        assertThat(Read.said(draft, "anidb 8", Common.TITLE))
                .containsExactly("B {kind=alternative, script=Latn}");
        assertThat(draft.troubles())
                .containsExactly("line 1: no id: \"x\"", "line 1: no title of anime 7");
    }

    @Test
    void read_otherEncodings_areTheSameDraft() throws Exception {
        var draft = read(XML);
        assertThat(FORMAT.read(Read.SOURCE, ("\ufeff" + XML).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(draft);
        assertThat(read("\ufeff" + XML)).isEqualTo(draft);
        byte[] japanese =
                "<?xml version='1.0' encoding='Shift_JIS'?><animetitles><anime aid='5'><title xml:lang='ja' type='official'>空の庭</title></anime></animetitles>"
                        .getBytes(Charset.forName("Shift_JIS"));
        assertThat(Read.said(FORMAT.read(Read.SOURCE, japanese), "anidb 5", Common.TITLE))
                .containsExactly("空の庭 {kind=original, language=ja, script=Jpan}");
    }

    @Test
    void read_entitiesAndOtherFiles_areUnreadable() {
        assertThatThrownBy(() ->
                        read("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + XML))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> read("<html><body>no</body></html>"))
                .hasMessage("no titles of AniDB are in it");
        assertThatThrownBy(() -> read("")).isInstanceOf(Unreadable.class);
    }

    @Test
    void looksLike_bothForms_andNoOthers() {
        assertThat(FORMAT.looksLike("anime-titles.xml", XML.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FORMAT.looksLike("x.dat", DAT.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FORMAT.looksLike("x", "12|4|en|Sky\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FORMAT.looksLike("x", "<a>".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
