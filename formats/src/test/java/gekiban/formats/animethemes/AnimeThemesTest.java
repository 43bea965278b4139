package gekiban.formats.animethemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Song;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Read;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnimeThemesTest {
    private static final AnimeThemes FORMAT = new AnimeThemes();

    private static final String OLDER =
            """
            {"anime": [{"id": 1, "name": "Sora no Niwa", "slug": "sora_no_niwa", "year": 2009,
              "season": "Summer", "media_format": "TV",
              "animesynonyms": [{"text": "SoraNiwa"}, {"text": "空の庭", "type": "Native"}],
              "resources": [{"external_id": 584, "site": "MyAnimeList"},
                {"external_id": 3512, "site": "aniDB"}, {"external_id": 501, "site": "AniList"},
                {"external_id": null, "site": "AniList"}, {"external_id": 3, "site": "Twitter"}],
              "animethemes": [
                {"type": "OP", "sequence": 1, "slug": "OP1", "group": null,
                 "song": {"id": 31, "title": "Aoi Umi", "artists": [
                   {"name": "Mori Hana", "slug": "mori_hana", "artistsong": {"alias": "HANA", "as": null}},
                   {"name": "Oto Yuki", "slug": "oto_yuki", "artistsong": {"alias": null, "as": "Sora"}}]},
                 "animethemeentries": [
                   {"version": 1, "episodes": "1-7, 9", "nsfw": false, "spoiler": false, "notes": null,
                    "videos": [{"basename": "SoraNoNiwa-OP1.webm", "link": "https://example.org/v/SoraNoNiwa-OP1.webm"},
                      {"basename": "SoraNoNiwa-OP1-NCBD1080.webm"},
                      {"basename": "bad.webm", "link": "javascript:alert(1)"}]},
                   {"version": 2, "episodes": "10-", "nsfw": true, "spoiler": true, "notes": "other picture"}]},
                {"type": "ED", "sequence": null, "slug": "ED", "group": {"name": "English Version", "slug": "EN"},
                 "song": {"title": null, "artists": []}, "animethemeentries": []}]}],
             "links": {"first": "x"}, "meta": {"current_page": 1}}
            """;

    private static final String NEWER =
            """
            {"data": {"findAnimeByExternalSite": [{
              "title": {"romaji": "Sora no Niwa", "native": "空の庭"}, "slug": "sora_no_niwa",
              "format": "MOVIE", "season": "SUMMER", "year": 2009,
              "synonyms": [{"text": "Sky", "type": "ENGLISH"}],
              "resources": {"nodes": [{"externalId": 584, "site": "MAL"}]},
              "animethemes": [{"type": "IN", "sequence": null, "slug": "IN",
                "song": {"title": {"romaji": "Aoi Umi", "native": "青い海"}, "performances": [
                  {"alias": null, "as": null, "memberAs": "Sora",
                   "artist": {"name": {"main": "Umi Unit"}, "slug": "umi_unit"},
                   "member": {"name": {"main": "Oto Yuki"}, "slug": "oto_yuki"}}]},
                "animethemeentries": [{"version": 1, "episodes": "3",
                  "videos": {"nodes": [{"basename": "SoraNoNiwa-IN-AoiUmi.webm",
                    "link": "https://example.org/SoraNoNiwa-IN-AoiUmi.webm"}]}}]}]}]}}
            """;

    private static Draft read(String json) throws Unreadable {
        return Read.text(FORMAT, json);
    }

    @Test
    void read_olderForm_saysWhatTheShowIs() throws Exception {
        var draft = read(OLDER);
        assertThat(draft.troubles()).isEmpty();
        String show = "animethemes sora_no_niwa";
        assertThat(Read.said(draft, show, Common.TITLE))
                .containsExactly(
                        "Sora no Niwa {kind=romanised, language=ja, script=Latn}",
                        "SoraNiwa {kind=alternative, script=Latn}",
                        "空の庭 {kind=original, language=ja, script=Jpan}");
        assertThat(Read.said(draft, show, Show.KIND)).containsExactly("tv");
        assertThat(Read.said(draft, show, Show.BEGUN)).containsExactly("2009");
        assertThat(Read.said(draft, show, Common.EXTERNAL_ID))
                .containsExactly(
                        "sora_no_niwa {site=animethemes}",
                        "584 {site=mal}",
                        "3512 {site=anidb}",
                        "501 {site=anilist}");
    }

    @Test
    void read_olderForm_saysHowSongsAreUsed() throws Exception {
        var draft = read(OLDER);
        String show = " > animethemes sora_no_niwa";
        assertThat(Read.said(draft, "song animethemes 31", Song.USE))
                .containsExactly(
                        "OP {episodes=1-7, 9, sequence=1}" + show,
                        "OP {episodes=10-, note=spoiler; nsfw; other picture, sequence=1, version=2}"
                                + show);
        assertThat(Read.said(draft, "song animethemes 31", Common.TITLE))
                .containsExactly("Aoi Umi {kind=romanised, script=Latn}");
        assertThat(Read.said(draft, "song animethemes 31", Common.LINK))
                .containsExactly(
                        "https://example.org/v/SoraNoNiwa-OP1.webm"
                                + " {kind=video, note=SoraNoNiwa-OP1.webm}");
        assertThat(Read.said(draft, "song animethemes sora_no_niwa ED English Version", Song.USE))
                .containsExactly("ED {note=English Version}" + show);
    }

    @Test
    void read_aliasAndAs_areANameAndANote() throws Exception {
        var draft = read(OLDER);
        assertThat(Read.said(draft, "song animethemes 31", Common.CREDIT))
                .containsExactly(
                        "performer > name HANA", "performer {note=as Sora} > name Oto Yuki");
        assertThat(Read.said(draft, "name HANA", Name.ARTIST))
                .isEqualTo(Read.said(draft, "name Mori Hana", Name.ARTIST))
                .containsExactly("> artist animethemes mori_hana");
        assertThat(Read.said(draft, "name HANA", Name.KIND)).containsExactly("credited_as");
        assertThat(draft.items()).noneMatch(item -> item.key().equals("name Sora"));
    }

    @Test
    void read_newerForm_saysTheSameThings() throws Exception {
        var draft = read(NEWER);
        assertThat(draft.troubles()).isEmpty();
        String show = "animethemes sora_no_niwa";
        String song = "song animethemes sora_no_niwa IN";
        assertThat(Read.said(draft, show, Common.TITLE))
                .containsExactly(
                        "Sora no Niwa {kind=romanised, language=ja, script=Latn}",
                        "空の庭 {kind=original, language=ja, script=Jpan}",
                        "Sky {kind=translated, language=en, script=Latn}");
        assertThat(Read.said(draft, show, Show.KIND)).containsExactly("film");
        assertThat(Read.said(draft, show, Common.EXTERNAL_ID))
                .containsExactly("sora_no_niwa {site=animethemes}", "584 {site=mal}");
        assertThat(Read.said(draft, song, Song.USE)).containsExactly("IN {episodes=3} > " + show);
        assertThat(Read.said(draft, song, Common.LINK)).hasSize(1);
        assertThat(Read.said(draft, song, Common.CREDIT))
                .containsExactly(
                        "performer > name Umi Unit",
                        "performer {note=as Sora, of Umi Unit} > name Oto Yuki");
        assertThat(Read.said(draft, "artist animethemes oto_yuki", Artist.MEMBER_OF))
                .containsExactly("> artist animethemes umi_unit");
    }

    @Test
    void read_themesWithTheirAnime_areTheShowsThemes() throws Exception {
        var draft =
                read(
                        """
                        {"animethemes": [{"type": "OP", "slug": "OP2", "song": {"title": "A"},
                          "anime": {"name": "Sora no Niwa", "slug": "sora_no_niwa"}}]}
                        """);
        assertThat(Read.said(draft, "song animethemes sora_no_niwa OP2", Song.USE))
                .containsExactly("OP {sequence=2} > animethemes sora_no_niwa");
    }

    @Test
    void read_wrongTypes_keepTheRest() throws Exception {
        var draft =
                read(
                        """
                        {"anime": {"slug": "sora\\u202e", "name": 7, "year": "2006-13-45",
                          "resources": "none", "synonyms": [1, [2], {"text": "\\u0000"}],
                          "animethemes": [{"type": "XX", "sequence": 1e400, "song": []}, 3, {},
                            {"type": "op", "song": {"id": 99999999999, "title": ["x"]},
                             "animethemeentries": {"nodes": [{"version": -2, "videos": 3}]}}]}}
                        """);
        assertThat(Read.said(draft, "animethemes sora", Common.TITLE))
                .containsExactly(
                        "7 {kind=romanised, language=ja, script=Latn}", "1 {kind=alternative}");
        assertThat(Read.said(draft, "song animethemes sora OP", Song.USE))
                .containsExactly("OP > animethemes sora");
        assertThat(draft.troubles())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sora: begun cannot be \"2006-13-45\""),
                        line -> assertThat(line).startsWith("sora XX: use is one of"),
                        line -> assertThat(line).isEqualTo("sora: a theme without type and slug"),
                        line -> assertThat(line).isEqualTo("sora: a theme without type and slug"));
    }

    @Test
    void read_namesThatLookLikeKeys_stayApart() throws Exception {
        var draft =
                read(
                        """
                        [{"slug": "artist x", "season": "", "animethemes": [{"slug": "OP1",
                          "song": {"artists": [{"name": "x", "slug": "x"}]}}]},
                         {"slug": "song 1", "season": "", "animethemes": [{"slug": "OP1",
                          "song": {"id": 1, "title": "y"}}]}]
                        """);
        assertThat(draft.items()).filteredOn(item -> item.kind() == Kind.SHOW).hasSize(2);
    }

    @Test
    void read_cutOrNested_keepsWhatCame() throws Exception {
        var draft = read(OLDER.substring(0, OLDER.indexOf("\"type\": \"ED\"")));
        assertThat(Read.said(draft, "song animethemes 31", Song.USE)).hasSize(2);
        assertThat(draft.troubles()).anyMatch(line -> line.contains("cannot be read on"));
        assertThatThrownBy(() -> read("{\"anime\":" + "[".repeat(10_000)))
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> read("{\"x\":1}")).hasMessage("no anime of AnimeThemes is in it");
    }

    @Test
    void looksLike_bothForms_andNoOthers() {
        assertThat(FORMAT.looksLike("x", OLDER.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FORMAT.looksLike("x", NEWER.getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(FORMAT.looksLike("x", "{\"lists\":[]}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
