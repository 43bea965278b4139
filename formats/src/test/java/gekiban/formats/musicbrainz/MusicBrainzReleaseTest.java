package gekiban.formats.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.Unreadable;
import gekiban.formats.json.Drafts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MusicBrainzReleaseTest {
    private static final String ID = "11111111-0000-4000-8000-0000000000";

    private final MusicBrainzRelease format = new MusicBrainzRelease();

    private Draft read(String json) throws Unreadable {
        return format.read(Drafts.SOURCE, json.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> invented(String key) throws Unreadable {
        return Drafts.of(invented(), key);
    }

    private Draft invented() throws Unreadable {
        return format.read(Drafts.SOURCE, Drafts.resource(getClass(), "release.json"));
    }

    @Test
    void read_release_saysWhatItIs() throws Unreadable {
        assertThat(invented("release " + ID + "01"))
                .containsExactly(
                        "external_id = " + ID + "01 {site=musicbrainz}",
                        "title = 硝子の庭 オリジナル・サウンドトラック {kind=sleeve, language=ja, script=Jpan}",
                        "title = Glass Garden OST {kind=alternative, language=en, script=Latn}",
                        "kind = album",
                        "kind = soundtrack",
                        "kind = drama",
                        "note = MusicBrainz release group " + ID + "0a",
                        "catalogue_number = GEKI-1001",
                        "label = Invented Records {role=label}",
                        "catalogue_number = GEKI-1002",
                        "date = 2006-01-12 {region=JP}",
                        "region = JP",
                        "region = Nowhere",
                        "barcode = 4900000000017",
                        "note = first press",
                        "note = Packaging: Jewel Case",
                        "note = various artists",
                        "link = https://shop.example/1 {kind=buy, note=purchase for mail-order}",
                        "credit = producer {note=executive} -> name "
                                + ID
                                + "a2/Invented Committee",
                        "form = physical",
                        "form = digital");
    }

    @Test
    void read_doubtfulParts_areTroublesWithAPlace() throws Unreadable {
        assertThat(invented().troubles())
                .containsExactlyInAnyOrder(
                        "release-events[1]: date cannot be \"2006-13-45\": a date is, such as 2006,"
                                + " 2006-01 or 2006-01-12",
                        "relations[1].url: resource is \"javascript:alert(1)\", no web address",
                        "media[1].tracks[3] is a text, not an object"
                                .replace(".tracks", ": tracks"),
                        "media[1].tracks[1]: is a second track 7 of its medium",
                        "media[1].tracks[2]: has no number",
                        "media[1].tracks[2]: cannot be -5 ms long");
    }

    @Test
    void read_tracks_eachHasAKeyOfItsOwn() throws Unreadable {
        assertThat(invented("track " + ID + "f0"))
                .containsExactly(
                        "medium = -> medium 1",
                        "number = 0",
                        "title = ひみつ {kind=sleeve, language=ja, script=Jpan}",
                        "length = 31",
                        "external_id = " + ID + "f0 {site=musicbrainz}");
        assertThat(invented("track 2/1"))
                .contains("number = 7", "title = a {kind=sleeve, script=Latn}");
        assertThat(invented("track 2/2"))
                .contains("number = 7", "title = b {kind=sleeve, script=Latn}");
        assertThat(invented("track 2/3")).contains("position = A1");
        assertThat(invented("track 2/data 1"))
                .contains("number = 8", "length = 60", "note = data, not sound of the disc");
        assertThat(invented("medium 2"))
                .containsExactly(
                        "release = -> release " + ID + "01",
                        "number = 2",
                        "format = Digital Media",
                        "title = ドラマ編 {kind=sleeve, language=ja, script=Jpan}");
    }

    @Test
    void read_artistCredits_pointToNamesAsCredited() throws Unreadable {
        assertThat(invented("track " + ID + "f1"))
                .contains(
                        "length = 190.5",
                        "credit = artist -> name " + ID + "a1/白川遥",
                        "credit = artist {note=feat.} -> name " + ID + "a3/Robin G.",
                        "recording = -> recording " + ID + "b1");
        assertThat(invented("track " + ID + "f2"))
                .contains(
                        "title = Rain {kind=sleeve, script=Latn}",
                        "credit = artist -> name "
                                + ID
                                + "a3/Robin Grey as character "
                                + ID
                                + "a4");
        assertThat(invented("name " + ID + "a3/Robin G.")).contains("kind = credited_as");
        assertThat(invented("name " + ID + "a1/ハルカ")).contains("kind = credited_as");
    }

    @Test
    void read_aliases_areNamesOfOneArtist() throws Unreadable {
        String artist = "artist = -> artist " + ID + "a1";
        assertThat(invented("artist " + ID + "a1"))
                .containsExactly(
                        "kind = person",
                        "external_id = " + ID + "a1 {site=musicbrainz}",
                        "note = composer");
        assertThat(invented("name " + ID + "a1/白川遥"))
                .containsExactly(
                        "text = 白川遥",
                        artist,
                        "script = Jpan",
                        "primary = yes",
                        "romanised = Shirakawa, Haruka {system=sort name}");
        assertThat(invented("name " + ID + "a1/Haruka Shirakawa"))
                .containsExactly(
                        "text = Haruka Shirakawa",
                        artist,
                        "script = Latn",
                        "locale = en",
                        "primary = yes",
                        "kind = romanised (suggested)");
        assertThat(invented("name " + ID + "a1/白川 はるか"))
                .contains("locale = ja", "kind = legal", "reading = しらかわ はるか");
        assertThat(invented("name " + ID + "a1/Sirakawa"))
                .contains("note = only for searching, says MusicBrainz");
    }

    @Test
    void read_recording_hasItsCreditsWorksAndSources() throws Unreadable {
        assertThat(invented("recording " + ID + "b1"))
                .containsExactly(
                        "title = 雨のプレリュード {kind=original, script=Jpan}",
                        "length = 190",
                        "isrc = JPXX00600001",
                        "external_id = " + ID + "b1 {site=musicbrainz}",
                        "credit = performer {instrument=piano, note=guest} -> name "
                                + ID
                                + "a1/ハルカ",
                        "credit = performer {instrument=celesta, note=guest} -> name "
                                + ID
                                + "a1/ハルカ",
                        "credit = vocals {note=lead vocals} -> name " + ID + "a3/Robin Grey",
                        "edit_of = -> recording " + ID + "b9",
                        "work = instrumental -> work " + ID + "c1");
        assertThat(invented("work " + ID + "c1"))
                .containsExactly(
                        "title = 雨のプレリュード {kind=original, language=ja, script=Jpan}",
                        "iswc = T-000.000.001-0",
                        "external_id = " + ID + "c1 {site=musicbrainz}",
                        "credit = composer -> name " + ID + "a1/白川遥",
                        "arrangement_of = -> work " + ID + "c0");
    }

    @Test
    void read_pseudoRelease_titlesAreRomanisedOrTranslated() throws Unreadable {
        String json =
                "{\"status\":\"Pseudo-Release\",\"title\":\"Garasu no Niwa\","
                        + "\"text-representation\":{\"language\":\"jpn\",\"script\":\"Latn\"}}";
        assertThat(Drafts.of(read(json), "release"))
                .contains("title = Garasu no Niwa {kind=romanised, language=ja, script=Latn}");
        assertThat(Drafts.of(read(json.replace("jpn", "eng")), "release"))
                .contains("title = Garasu no Niwa {kind=translated, language=en, script=Latn}");
    }

    @Test
    void read_weirdDates_areLeftOut() throws Unreadable {
        var draft = read("{\"title\":\"x\",\"date\":\"199?\",\"country\":\"JP\"}");
        assertThat(Drafts.of(draft, "release"))
                .containsExactly("title = x {kind=sleeve, script=Latn}", "region = JP");
        assertThat(draft.troubles()).singleElement().asString().contains("\"199?\"");
        assertThat(read("{\"title\":\"x\",\"date\":\"\"}").troubles()).isEmpty();
    }

    @Test
    void read_wrongTypesEverywhere_keepsTheRest() throws Unreadable {
        var draft =
                read(
                        "{\"id\":7,\"title\":\"x\",\"media\":[3,{\"position\":\"one\",\"tracks\":[{\"title\":[],"
                                + "\"position\":1,\"length\":\"long\",\"artist-credit\":{},\"recording\":5}]}],"
                                + "\"label-info\":\"none\",\"release-group\":[],\"barcode\":\"12x\"}");
        assertThat(Drafts.of(draft, "track 1/1"))
                .containsExactly(
                        "medium = -> medium 1",
                        "number = 1",
                        "recording = -> recording of track 1/1");
        assertThat(draft.troubles())
                .contains(
                        "id is \"7\", no id of MusicBrainz",
                        "media[0] is the number 3, not an object",
                        "media[1]: position is a text, not a whole number",
                        "media[1].tracks[0]: length is a text, not a whole number",
                        "label-info is a text, not a list",
                        "barcode cannot be \"12x\"");
    }

    @Test
    void read_noRelease_isUnreadable() {
        assertThatThrownBy(() -> read("{\"error\":\"Not Found\"}"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("MusicBrainz answered: Not Found");
        assertThatThrownBy(() -> read("{\"releases\":[]}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is no release: has neither title nor media");
    }

    @Test
    void looksLike_release_yes() {
        assertThat(format.looksLike("a.json", Drafts.resource(getClass(), "release.json")))
                .isTrue();
        assertThat(format.looksLike("a.json", "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
