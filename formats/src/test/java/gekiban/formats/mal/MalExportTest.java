package gekiban.formats.mal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Show;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MalExportTest {
    private static final MalExport FORMAT = new MalExport();

    private static final String INFO =
            "<myinfo><user_id>1</user_id><user_name>hana</user_name></myinfo>\n";

    private static final String ENTRY =
            """
            <anime>
              <series_animedb_id>584</series_animedb_id>
              <series_title><![CDATA[Sora no Niwa & <Umi>]]></series_title>
              <series_type>TV</series_type>
              <series_episodes>26</series_episodes>
              <my_id>0</my_id>
              <my_watched_episodes>26</my_watched_episodes>
              <my_start_date>2007-00-00</my_start_date>
              <my_finish_date>2008-03-02</my_finish_date>
              <my_rated></my_rated>
              <my_score>9</my_score>
              <my_dvd></my_dvd>
              <my_storage></my_storage>
              <my_status>Completed</my_status>
              <my_comments><![CDATA[good
            music]]></my_comments>
              <my_times_watched>2</my_times_watched>
              <my_rewatch_value></my_rewatch_value>
              <my_tags>bgm, quiet</my_tags>
              <my_rewatching>0</my_rewatching>
              <my_rewatching_ep>0</my_rewatching_ep>
              <update_on_import>0</update_on_import>
            </anime>
            """;

    private static final String EXPORT =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<myanimelist>\n"
                    + INFO
                    + ENTRY
                    + "</myanimelist>";

    private static Draft read(String xml) throws Unreadable {
        return Read.text(FORMAT, xml);
    }

    /** An export of one entry with little in it. */
    private static Draft entry(String inside) throws Unreadable {
        return read(
                "<myanimelist><anime><series_animedb_id>3</series_animedb_id>"
                        + inside
                        + "</anime></myanimelist>");
    }

    @Test
    void read_export_saysShowAndWatching() throws Exception {
        var draft = read(EXPORT);
        assertThat(draft.troubles()).isEmpty();
        assertThat(Read.said(draft, "mal 584", Common.TITLE))
                .containsExactly("Sora no Niwa & <Umi> {kind=romanised, script=Latn}");
        assertThat(Read.said(draft, "mal 584", Show.KIND)).containsExactly("tv");
        assertThat(Read.said(draft, "mal 584", Show.EPISODE_COUNT)).containsExactly("26");
        assertThat(Read.said(draft, "mal 584", Common.EXTERNAL_ID))
                .containsExactly("584 {site=mal}");
        assertThat(Read.said(draft, "mal 584", Show.WATCHING))
                .containsExactly(
                        "completed {begun=2007, ended=2008-03-02, note=good\nmusic\ntags: bgm, quiet,"
                                + " progress=26, repeats=2, score=9/10, who=hana}");
        assertThat(Read.item(draft, "mal 584").claims()).allMatch(c -> c.place().equals("line 4"));
    }

    @Test
    void read_myinfoOutsideTheRoot_isTheSameList() throws Exception {
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n";
        String list = "<myanimelist>\n" + ENTRY + "</myanimelist>";
        var whole = Read.said(read(EXPORT), "mal 584", Show.WATCHING);
        for (String xml : new String[] {declaration + INFO + list, declaration + list + INFO}) {
            var draft = read(xml);
            assertThat(draft.troubles()).isEmpty();
            assertThat(Read.said(draft, "mal 584", Show.WATCHING)).isEqualTo(whole);
        }
    }

    @Test
    void read_numberedStatesAndTypes_areWords() throws Exception {
        String[] numbers = {"1", "2", "3", "4", "6"};
        String[] states = {"watching", "completed", "on_hold", "dropped", "planned"};
        for (int i = 0; i < numbers.length; i++) {
            var draft = entry("<my_status>" + numbers[i] + "</my_status>");
            assertThat(Read.said(draft, "mal 3", Show.WATCHING)).containsExactly(states[i]);
        }
        var film = entry("<series_type>3</series_type><my_status>On-Hold</my_status>");
        assertThat(Read.said(film, "mal 3", Show.KIND)).containsExactly("film");
        assertThat(Read.said(film, "mal 3", Show.WATCHING)).containsExactly("on_hold");
        var again = entry("<my_rewatching>1</my_rewatching><my_status>Completed</my_status>");
        assertThat(Read.said(again, "mal 3", Show.WATCHING)).containsExactly("repeating");
    }

    @Test
    void read_nothingKnown_saysNothing() throws Exception {
        var draft =
                entry(
                        "<series_episodes>0</series_episodes><my_score>0</my_score>"
                                + "<my_start_date>0000-00-00</my_start_date>"
                                + "<my_times_watched>0</my_times_watched>"
                                + "<my_status>Plan to Watch</my_status>");
        assertThat(draft.troubles()).isEmpty();
        assertThat(Read.said(draft, "mal 3", Show.EPISODE_COUNT)).isEmpty();
        assertThat(Read.said(draft, "mal 3", Show.WATCHING)).containsExactly("planned");
    }

    @Test
    void read_wrongTexts_areTroubles() throws Exception {
        var draft =
                entry(
                        "<series_title>\u202eSora&amp;#039;s\u0007</series_title>"
                                + "<series_episodes>many</series_episodes>"
                                + "<my_start_date>2006-13-45</my_start_date>"
                                + "<my_finish_date>199?</my_finish_date>"
                                + "<my_status>2</my_status>");
        assertThat(Read.said(draft, "mal 3", Common.TITLE))
                .containsExactly("Sora's {kind=romanised, script=Latn}");
        assertThat(draft.troubles())
                .containsExactly(
                        "line 1: episode_count cannot be \"many\": a whole number is",
                        "line 1: my_start_date cannot be \"2006-13-45\": no such date",
                        "line 1: my_finish_date cannot be \"199?\": no such date");
    }

    @Test
    void read_cut_keepsTheEntriesBefore() throws Exception {
        String second = ENTRY.replace("584", "585");
        String xml = EXPORT.replace("</myanimelist>", second + "</myanimelist>");
        var draft = read(xml.substring(0, xml.length() - 80));
        assertThat(draft.items()).singleElement().matches(item -> item.key().equals("mal 584"));
        assertThat(draft.troubles())
                .containsExactly("line 47: it cannot be read on: the file is cut in the middle");
    }

    @Test
    void read_withoutId_isKnownByItsTitle() throws Exception {
        var draft =
                read(
                        "<myanimelist><anime><series_animedb_id>0</series_animedb_id>"
                                + "<series_title>Umi</series_title></anime><anime/></myanimelist>");
        assertThat(Read.said(draft, "mal title Umi", Common.EXTERNAL_ID)).isEmpty();
        assertThat(draft.troubles()).containsExactly("line 1: an anime without id and title");
    }

    @Test
    void read_manga_isRefused() {
        assertThatThrownBy(() ->
                        read(
                                "<myanimelist>"
                                        + INFO
                                        + "<manga><manga_mangadb_id>2</manga_mangadb_id>"
                                        + "</manga></myanimelist>"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("a list of manga; lists of anime are read");
    }

    @Test
    void read_entityBomb_isOneTrouble() {
        String bomb =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + EXPORT.substring(EXPORT.indexOf("<myanimelist>")).replace("9", "&b;");
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(Unreadable.class)
                .hasMessage("it declares a document type of its own, which is never resolved");
    }

    @Test
    void read_otherEncodings_areTheSameTitle() throws Exception {
        String xml = EXPORT.replace("Sora no Niwa & <Umi>", "空の庭");
        String japanese = xml.replace("UTF-8", "Shift_JIS");
        for (byte[] bytes :
                new byte[][] {
                    ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8),
                    xml.getBytes(StandardCharsets.UTF_16),
                    japanese.getBytes(Charset.forName("Shift_JIS"))
                }) {
            assertThat(FORMAT.looksLike("animelist.xml", bytes)).isTrue();
            var draft = FORMAT.read(Read.SOURCE, bytes);
            assertThat(Read.said(draft, "mal 584", Common.TITLE))
                    .containsExactly("空の庭 {kind=alternative, script=Jpan}");
        }
    }
}
