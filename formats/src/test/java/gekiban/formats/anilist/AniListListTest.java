package gekiban.formats.anilist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Show;
import gekiban.formats.Unreadable;
import gekiban.formats.anime.Read;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AniListListTest {
    private static final AniListList FORMAT = new AniListList();

    private static final String MEDIA =
            """
            {"id": 501, "idMal": 584, "type": "ANIME", "format": "TV_SHORT", "episodes": 12,
             "title": {"romaji": "Sora no Niwa", "native": "空の\\u200f庭", "english": "Garden of Sky"},
             "synonyms": ["SoraNiwa", "空庭", 7, null, {"x": 1}],
             "seasonYear": 2006, "startDate": {"year": 2006, "month": 1, "day": 12},
             "endDate": {"year": 2006, "month": 3, "day": null},
             "staff": {"edges": [
               {"role": "Music", "node": {"id": 9, "name": {"full": "Hajime Oto", "native": "音一"}}},
               {"role": "Theme Song Performance (OP1, ED)", "node": {"id": 10, "name": {"full": "mori"}}},
               {"role": "Director", "node": {"id": 11, "name": {"full": "Somebody"}}},
               {"role": "Music", "node": null}]}}\
            """;

    private static final String ENTRY =
            """
            {"status": "PAUSED", "score": 8.5, "progress": 7, "repeat": 1,
             "startedAt": {"year": 2020, "month": 5, "day": null},
             "completedAt": {"year": null, "month": null, "day": null},
             "notes": "first\\nsecond", "media": %s}
            """
                    .formatted(MEDIA);

    private static final String LIST =
            """
            {"data": {"MediaListCollection": {
              "user": {"name": "hana", "mediaListOptions": {"scoreFormat": "POINT_10_DECIMAL"}},
              "lists": [
                {"name": "Mine", "isCustomList": true, "entries": [%s]},
                {"name": "Paused", "status": "PAUSED", "entries": [%s]}]}}}
            """
                    .formatted(ENTRY, ENTRY);

    private static Draft read(String json) throws Unreadable {
        return Read.text(FORMAT, json);
    }

    @Test
    void read_list_saysWhatTheShowIs() throws Exception {
        var draft = read(LIST);
        assertThat(draft.troubles()).isEmpty();
        assertThat(draft.items()).filteredOn(item -> item.kind() == Kind.SHOW).hasSize(1);
        assertThat(Read.said(draft, "anilist 501", Common.TITLE))
                .containsExactly(
                        "空の庭 {kind=original, language=ja, script=Jpan}",
                        "Sora no Niwa {kind=romanised, language=ja, script=Latn}",
                        "Garden of Sky {kind=translated, language=en, script=Latn}",
                        "SoraNiwa {kind=alternative, script=Latn}",
                        "空庭 {kind=alternative, script=Jpan}",
                        "7 {kind=alternative}");
        assertThat(Read.said(draft, "anilist 501", Show.KIND)).containsExactly("tv");
        assertThat(Read.said(draft, "anilist 501", Show.BEGUN)).containsExactly("2006-01-12");
        assertThat(Read.said(draft, "anilist 501", Show.ENDED)).containsExactly("2006-03");
        assertThat(Read.said(draft, "anilist 501", Show.EPISODE_COUNT)).containsExactly("12");
        assertThat(Read.said(draft, "anilist 501", Common.EXTERNAL_ID))
                .containsExactly("501 {site=anilist}", "584 {site=mal}");
    }

    @Test
    void read_staff_isWhoMadeTheMusic() throws Exception {
        var draft = read(LIST);
        assertThat(Read.said(draft, "anilist 501", Common.CREDIT))
                .containsExactly(
                        "composer > name Hajime Oto",
                        "performer {note=Theme Song Performance (OP1, ED)} > name mori");
        assertThat(Read.said(draft, "name 音一", Name.ARTIST))
                .isEqualTo(Read.said(draft, "name Hajime Oto", Name.ARTIST))
                .containsExactly("> artist anilist 9");
        assertThat(draft.items()).noneMatch(item -> item.key().equals("name Somebody"));
    }

    @Test
    void read_customLists_sayEachShowOnce() throws Exception {
        assertThat(Read.said(read(LIST), "anilist 501", Show.WATCHING))
                .containsExactly(
                        "on_hold {begun=2020-05, note=first\nsecond, progress=7, repeats=1,"
                                + " score=8.5/10, who=hana}");
    }

    @Test
    void read_withoutDataAndUser_hasScoresWithoutScale() throws Exception {
        var draft =
                read(
                        "{\"MediaListCollection\":{\"lists\":[{\"status\":\"CURRENT\",\"entries\":"
                                + "[{\"score\":70,\"progress\":\"2\",\"media\":{\"id\":3}}]}]}}");
        assertThat(Read.said(draft, "anilist 3", Show.WATCHING))
                .containsExactly("watching {progress=2, score=70}");
    }

    @Test
    void read_eachStatus_isAState() throws Exception {
        String[] statuses = {"PLANNING", "COMPLETED", "DROPPED", "REPEATING"};
        String[] states = {"planned", "completed", "dropped", "repeating"};
        for (int i = 0; i < statuses.length; i++) {
            var draft =
                    read("[{\"status\":\"" + statuses[i] + "\",\"score\":0,\"media\":{\"id\":3}}]");
            assertThat(Read.said(draft, "anilist 3", Show.WATCHING)).containsExactly(states[i]);
        }
    }

    @Test
    void read_mediaAloneOrInLists_isTheSame() throws Exception {
        var alone = read(MEDIA).items();
        assertThat(read("{\"data\":{\"Media\":" + MEDIA + "}}").items()).isEqualTo(alone);
        assertThat(read("[" + MEDIA + "]").items()).isEqualTo(alone);
        assertThat(read("{\"data\":{\"Page\":{\"media\":[" + MEDIA + "]}}}").items())
                .isEqualTo(alone);
    }

    @Test
    void read_chineseShow_isNotCalledJapanese() throws Exception {
        var draft =
                read(
                        "{\"id\":4,\"countryOfOrigin\":\"CN\","
                                + "\"title\":{\"romaji\":\"Kong Ting\",\"native\":\"空庭\"}}");
        assertThat(Read.said(draft, "anilist 4", Common.TITLE))
                .containsExactly(
                        "空庭 {kind=original, language=zh}",
                        "Kong Ting {kind=romanised, language=zh, script=Latn}");
    }

    @Test
    void read_wrongDatesAndTypes_areTroubles() throws Exception {
        var draft =
                read(
                        """
                        [{"status": "COMPLETED", "score": "x", "progress": -1, "repeat": 1e99,
                          "startedAt": {"year": 2006, "month": 13, "day": 45},
                          "media": {"id": 3, "title": "no object", "episodes": 99999999999,
                                    "startDate": {"year": "199?"}, "synonyms": "none"}},
                         {"status": "LOST", "media": {"id": 4}},
                         {"status": "CURRENT", "media": {"title": {}}}]
                        """);
        assertThat(Read.said(draft, "anilist 3", Show.WATCHING)).containsExactly("completed");
        assertThat(draft.troubles())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("entry 1: begun cannot be \"199?\""),
                        line -> assertThat(line).startsWith("entry 1: episode_count cannot be"),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "entry 1: begun cannot be \"2006-13-45\": no such date"),
                        line -> assertThat(line).isEqualTo("entry 2: no status is called \"LOST\""),
                        line -> assertThat(line).isEqualTo("entry 3: a show without id and title"));
    }

    @Test
    void read_cut_keepsTheEntriesBefore() throws Exception {
        var draft = read(LIST.substring(0, LIST.length() - 300));
        assertThat(Read.said(draft, "anilist 501", Show.WATCHING)).hasSize(1);
        assertThat(draft.troubles()).singleElement().asString().contains("cannot be read on");
    }

    @Test
    void read_mangaAndErrors_areUnreadable() {
        assertThatThrownBy(() -> read("[{\"id\":1,\"type\":\"MANGA\"}]"))
                .hasMessageContaining("manga");
        assertThatThrownBy(
                        () -> read("{\"data\":null,\"errors\":[{\"message\":\"Private User\"}]}"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Private User");
        assertThatThrownBy(() -> read("[".repeat(5000))).hasMessageContaining("depth");
    }

    @Test
    void looksLike_answersOfAniList_andNoOthers() {
        assertThat(FORMAT.looksLike("x.json", LIST.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FORMAT.looksLike("x.json", MEDIA.getBytes(StandardCharsets.UTF_16LE))).isTrue();
        assertThat(FORMAT.looksLike("x", "{\"anime\":[]}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
