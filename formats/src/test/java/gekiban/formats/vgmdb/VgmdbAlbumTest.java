package gekiban.formats.vgmdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.formats.Unreadable;
import gekiban.formats.json.Drafts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VgmdbAlbumTest {
    private final VgmdbAlbum format = new VgmdbAlbum();

    private Draft read(String json) throws Unreadable {
        return format.read(Drafts.SOURCE, json.getBytes(StandardCharsets.UTF_8));
    }

    private Draft invented() throws Unreadable {
        return format.read(Drafts.SOURCE, Drafts.resource(getClass(), "album.json"));
    }

    private List<String> invented(String key) throws Unreadable {
        return Drafts.of(invented(), key);
    }

    @Test
    void read_album_saysWhatItIs() throws Unreadable {
        assertThat(invented("release 79"))
                .containsExactly(
                        "external_id = 79 {site=vgmdb}",
                        "link = https://vgmdb.net/album/79 {kind=about, note=VGMdb}",
                        "title = 硝子の庭 オリジナル・サウンドトラック {kind=original, language=ja, script=Jpan}",
                        "title = Garasu no Niwa Original Soundtrack {kind=romanised, language=ja, script=Latn}",
                        "title = Glass Garden Original Soundtrack {kind=translated, language=en, script=Latn}",
                        "kind = soundtrack",
                        "note = Classification: Original Soundtrack, Vocal",
                        "note = Category: Animation",
                        "kind = drama",
                        "note = Category: Audio Drama",
                        "catalogue_number = GEKI-1001",
                        "catalogue_number = GEKI-1002",
                        "note = Catalogue number as printed: GEKI-1001~2",
                        "barcode = 4900000000017",
                        "date = 2006-01",
                        "label = Invented Records {role=label}",
                        "label = 架空販売 {role=distributor}",
                        "credit = composer -> name artist/12/白川遥",
                        "credit = composer -> name Robin Grey",
                        "credit = arranger -> name artist/12/白川遥",
                        "show = -> show product/3 (suggested)",
                        "note = VGMdb: product/4",
                        "link = https://vgmdb.net/album/80 {kind=reprint, note=GEKI-2001, Reprint}",
                        "link = https://vgmdb.net/album/81 {kind=related, note=Glass Garden Song}",
                        "link = https://shop.example/1 {kind=buy, note=A shop}",
                        "note = Format: 2 CD",
                        "note = Published: Commercial",
                        "note = Price: 3200 JPY",
                        "note = First line\nSecond line",
                        "form = physical");
    }

    @Test
    void read_doubtfulParts_areTroublesWithAPlace() throws Unreadable {
        assertThat(invented().troubles())
                .containsExactly(
                        "performers[0]: nobody is named",
                        "products[1]: has no name",
                        "websites.Reference[0]: link is \"ftp://x\", no web address",
                        "discs[1].tracks[0]: track_length cannot be \"99:99\"",
                        "discs[1].tracks[1]: has no title");
    }

    @Test
    void read_person_namesAreOfOneArtist() throws Unreadable {
        assertThat(invented("artist artist/12")).containsExactly("external_id = 12 {site=vgmdb}");
        assertThat(invented("name artist/12/白川遥"))
                .containsExactly(
                        "text = 白川遥",
                        "artist = -> artist artist/12",
                        "script = Jpan",
                        "primary = yes");
        assertThat(invented("name artist/12/Haruka Shirakawa"))
                .containsExactly(
                        "text = Haruka Shirakawa",
                        "artist = -> artist artist/12",
                        "script = Latn",
                        "kind = romanised (suggested)");
    }

    @Test
    void read_product_isASuggestedShow() throws Unreadable {
        assertThat(invented("show product/3"))
                .containsExactly(
                        "title = 硝子の庭 {kind=original, language=ja, script=Jpan} (suggested)",
                        "title = Glass Garden {kind=translated, language=en, script=Latn} (suggested)",
                        "external_id = 3 {site=vgmdb} (suggested)");
    }

    @Test
    void read_tracks_haveTitlesOfTheTabs() throws Unreadable {
        assertThat(invented("track 1/1"))
                .containsExactly(
                        "medium = -> medium 1",
                        "number = 1",
                        "title = 雨のプレリュード {kind=original, language=ja, script=Jpan}",
                        "title = Ame no Prelude {kind=romanised, language=ja, script=Latn}",
                        "title = Prelude of Rain {kind=translated, language=en, script=Latn}",
                        "length = 185");
        assertThat(invented("track 1/2")).contains("title = RAIN {kind=original, script=Latn}");
        assertThat(invented("track 2/1"))
                .containsExactly(
                        "medium = -> medium 2",
                        "number = 1",
                        "title = Talk {kind=sleeve, script=Latn}");
    }

    @Test
    void read_discs_statedLengthIsBelievedWhereTheTracksAgree() throws Unreadable {
        assertThat(invented("medium 1"))
                .containsExactly("release = -> release 79", "number = 1", "format = CD");
        assertThat(invented("medium 2"))
                .contains(
                        "title = Drama {kind=sleeve, script=Latn}",
                        "note = Length as stated: 1:14");
        String disc =
                "{\"disc_length\":\"3:05\",\"tracks\":[{\"names\":{\"English\":\"a\"},\"track_length\":\"3:04\"}]}";
        assertThat(
                        Drafts.of(
                                read("{\"name\":\"x\",\"discs\":[" + disc + "," + disc + "]}"),
                                "release"))
                .contains("stated_length = 370");
        assertThat(
                        read("{\"name\":\"x\",\"discs\":[" + disc.replace("3:04", "1:04") + "]}")
                                .troubles())
                .containsExactly("discs[0]: disc_length is 3:05, its tracks last 64 s");
    }

    @Test
    void read_noOrganizations_publisherIsALabel() throws Unreadable {
        var draft =
                read(
                        "{\"name\":\"x\",\"organizations\":[],\"publisher\":{\"names\":{\"en\":\"P\"}}}");
        assertThat(Drafts.of(draft, "release"))
                .containsExactly(
                        "title = x {kind=sleeve, script=Latn}", "label = P {role=publisher}");
    }

    @Test
    void read_garbledDate_isATrouble() throws Unreadable {
        for (String date : List.of("2006-13-45", "199?", "sometime")) {
            assertThat(read("{\"name\":\"x\",\"release_date\":\"" + date + "\"}").troubles())
                    .containsExactly("release_date cannot be \"" + date + "\"");
        }
        assertThat(read("{\"name\":\"x\",\"release_date\":\"\",\"catalog\":\"N/A\"}").troubles())
                .isEmpty();
    }

    @Test
    void catalogueNumbers_range_isTakenApartOnlyWhenUnmistakable() {
        assertThat(CatalogueNumbers.of("KICA-1~2", 2)).containsExactly("KICA-1", "KICA-2");
        assertThat(CatalogueNumbers.of("KICA-0999〜1000", 2))
                .containsExactly("KICA-0999", "KICA-1000");
        assertThat(CatalogueNumbers.of("SVWC-7098~100", 3))
                .containsExactly("SVWC-7098", "SVWC-7099", "SVWC-7100");
        assertThat(CatalogueNumbers.of("VTZL-19~21", 0))
                .containsExactly("VTZL-19", "VTZL-20", "VTZL-21");
        assertThat(CatalogueNumbers.of("KICA-1~2", 3)).containsExactly("KICA-1~2");
        assertThat(CatalogueNumbers.of("KICA-5~2", 0)).containsExactly("KICA-5~2");
        assertThat(CatalogueNumbers.of("KICA-1~2, KIZA-3", 3)).containsExactly("KICA-1~2, KIZA-3");
        assertThat(CatalogueNumbers.of("KICA-1~99999999", 0)).containsExactly("KICA-1~99999999");
    }

    @Test
    void read_noAlbum_isUnreadable() {
        assertThatThrownBy(() -> read("{\"discs\":{}}"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is no album: has neither a name nor discs");
    }

    @Test
    void looksLike_album_yesAndNoReleaseOfMusicBrainz() {
        assertThat(format.looksLike("a.json", Drafts.resource(getClass(), "album.json"))).isTrue();
        byte[] other =
                Drafts.resource(
                        gekiban.formats.musicbrainz.MusicBrainzRelease.class, "release.json");
        assertThat(format.looksLike("a.json", other)).isFalse();
    }
}
