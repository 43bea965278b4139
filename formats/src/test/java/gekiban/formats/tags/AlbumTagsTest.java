package gekiban.formats.tags;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlbumTagsTest {
    private static final Source SOURCE = new Source(Source.Kind.FILE, "tags", "/music/OST");
    private static final String ID = "11111111-2222-4333-8444-55555555555";

    private static TaggedFile file(String relative, String... tags) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < tags.length; i += 2) {
            map.put(tags[i], tags[i + 1]);
        }
        return new TaggedFile("/music/OST/" + relative, relative, map, 59.152, "");
    }

    private static Draft draft(TaggedFile... files) {
        return AlbumTags.read(SOURCE, "[GKBN-0001] 渚口駅 OST (2024) [FLAC]", List.of(files));
    }

    @Test
    void read_flacOfPicard_hasEverything() {
        var draft =
                draft(
                        new TaggedFile(
                                "/music/OST/01 a.flac",
                                "01 a.flac",
                                Map.ofEntries(
                                        Map.entry("album", "渚口駅の忘れもの OST"),
                                        Map.entry("albumsort", "Nagisaguchi-eki no Wasuremono OST"),
                                        Map.entry("album_artist", "架空響"),
                                        Map.entry("albumartistsort", "Kakū, Hibiki"),
                                        Map.entry("musicbrainz_albumartistid", ID + "1"),
                                        Map.entry("musicbrainz_albumid", ID + "2"),
                                        Map.entry("catalognumber", "GKBN-1;GKBN-2"),
                                        Map.entry("label", "Kakuu Records"),
                                        Map.entry("barcode", "4900000000017"),
                                        Map.entry("date", "2024-08-31"),
                                        Map.entry("originaldate", "1998"),
                                        Map.entry("releasecountry", "JP"),
                                        Map.entry("releasetype", "album;soundtrack"),
                                        Map.entry("media", "CD"),
                                        Map.entry("disc", "1/2"),
                                        Map.entry("discsubtitle", "海"),
                                        Map.entry("track", "07"),
                                        Map.entry("title", "潮風ダイヤ"),
                                        Map.entry("titlesort", "Shiokaze Daiya"),
                                        Map.entry("artist", "架空響 feat. NAMIOTO"),
                                        Map.entry("artists", "架空響;NAMIOTO"),
                                        Map.entry("musicbrainz_artistid", ID + "1;" + ID + "3"),
                                        Map.entry("composer", "架空響;Other"),
                                        Map.entry("composersort", "Kakū, Hibiki;Other"),
                                        Map.entry("arranger", "Third"),
                                        Map.entry("performer", "Fourth (violin);Fifth (vocals)"),
                                        Map.entry("conductor", "Sixth"),
                                        Map.entry("lyricist", "Nobuko; Band"),
                                        Map.entry("work", "潮風"),
                                        Map.entry("musicbrainz_workid", ID + "4"),
                                        Map.entry("isrc", "JPXX02400001"),
                                        Map.entry("musicbrainz_trackid", ID + "5"),
                                        Map.entry("musicbrainz_releasetrackid", ID + "6")),
                                59.1524,
                                "0123456789abcdef0123456789abcdef"));
        var facts = new Facts(draft);

        assertThat(draft.troubles()).isEmpty();
        assertThat(facts.claims("release", Common.TITLE))
                .extracting(c -> c.value().toString())
                .containsExactly(
                        title("渚口駅の忘れもの OST", "Jpan", "ja", "sleeve"),
                        title("Nagisaguchi-eki no Wasuremono OST", "Latn", "ja", "romanised"));
        assertThat(facts.of("release", Release.CATALOGUE_NUMBER))
                .containsExactly("GKBN-1", "GKBN-2");
        assertThat(facts.of("release", Release.LABEL)).containsExactly("Kakuu Records");
        assertThat(facts.of("release", Release.BARCODE)).containsExactly("4900000000017");
        assertThat(facts.claims("release", Release.DATE).getFirst().value())
                .isEqualTo(Value.of("2024-08-31", "region", "JP"));
        assertThat(facts.of("release", Common.NOTE)).containsExactly("first released 1998");
        assertThat(facts.of("release", Release.KIND)).containsExactly("soundtrack", "album");
        assertThat(facts.of("release", Release.FORM)).containsExactly("physical");
        assertThat(facts.of("release", Common.EXTERNAL_ID)).containsExactly(ID + "2");
        assertThat(facts.of("release", Common.CREDIT)).containsExactly("artist name 架空響");
        assertThat(facts.of("name 架空響", Name.ROMANISED)).containsExactly("Kakū Hibiki");
        assertThat(facts.of("name 架空響", Name.ARTIST)).containsExactly("artist " + ID + "1");
        assertThat(facts.of("disc 1", Medium.FORMAT)).containsExactly("CD");
        assertThat(facts.of("disc 1", Common.TITLE)).containsExactly("海");
        assertThat(facts.of("track 01 a.flac", Track.NUMBER)).containsExactly("7");
        assertThat(facts.of("track 01 a.flac", Track.RECORDING))
                .containsExactly("recording 01 a.flac");
        assertThat(facts.of("track 01 a.flac", Common.LENGTH)).containsExactly("59.152");
        assertThat(facts.of("track 01 a.flac", Common.EXTERNAL_ID)).containsExactly(ID + "6");
        assertThat(facts.claims("track 01 a.flac", Common.FILE).getFirst().value())
                .isEqualTo(
                        Value.of(
                                "/music/OST/01 a.flac",
                                "sound",
                                "0123456789abcdef0123456789abcdef",
                                "seconds",
                                "59.152"));
        assertThat(facts.of("track 01 a.flac", Common.CREDIT))
                .containsExactly("artist name 架空響", "artist name NAMIOTO");
        assertThat(facts.of("recording 01 a.flac", Common.EXTERNAL_ID)).containsExactly(ID + "5");
        assertThat(facts.of("recording 01 a.flac", Recording.ISRC)).containsExactly("JPXX02400001");
        assertThat(facts.of("recording 01 a.flac", Recording.WORK))
                .containsExactly("work " + ID + "4");
        assertThat(facts.of("recording 01 a.flac", Common.CREDIT))
                .containsExactly(
                        "arranger name Third",
                        "conductor name Sixth",
                        "performer name Fourth",
                        "vocals name Fifth");
        assertThat(facts.claims("recording 01 a.flac", Common.CREDIT).get(2).value().detail())
                .containsEntry("instrument", "violin");
        assertThat(facts.of("work " + ID + "4", Common.CREDIT))
                .containsExactly(
                        "composer name 架空響", "composer name Other", "lyricist name Nobuko; Band");
        assertThat(facts.claims("release", Release.LABEL).getFirst().place())
                .isEqualTo("01 a.flac");
    }

    private static String title(String text, String script, String language, String kind) {
        return Value.of(text, "script", script, "language", language, "kind", kind).toString();
    }

    @Test
    void read_mp3WithId3_isUnderstood() {
        var facts =
                new Facts(
                        draft(
                                file(
                                        "7.mp3",
                                        "album",
                                        "OST",
                                        "musicbrainz album id",
                                        ID + "2",
                                        "musicbrainz release track id",
                                        ID + "6",
                                        "musicbrainz album type",
                                        "soundtrack",
                                        "track",
                                        "7/23",
                                        "tmed",
                                        "Digital Media",
                                        "performer",
                                        "The Conductor",
                                        "text",
                                        "The Poet",
                                        "tsoc",
                                        "Kakū, Hibiki",
                                        "composer",
                                        "架空響",
                                        "publisher",
                                        "L",
                                        "tsrc",
                                        "JPXX02400001")));
        assertThat(facts.of("recording 7.mp3", Common.CREDIT))
                .containsExactly("conductor name The Conductor");
        assertThat(facts.of("track 7.mp3", Common.CREDIT))
                .containsExactly("composer name 架空響", "lyricist name The Poet");
        assertThat(facts.of("track 7.mp3", Common.EXTERNAL_ID)).containsExactly(ID + "6");
        assertThat(facts.of("name 架空響", Name.ROMANISED)).containsExactly("Kakū Hibiki");
        assertThat(facts.of("release", Release.FORM)).containsExactly("digital");
        assertThat(facts.of("release", Release.LABEL)).containsExactly("L");
        assertThat(facts.of("release", Release.KIND)).containsExactly("soundtrack");
    }

    @Test
    void read_m4a_isUnderstood() {
        var facts =
                new Facts(
                        draft(
                                file(
                                        "7.m4a",
                                        "sort_name",
                                        "Shiokaze",
                                        "title",
                                        "潮風",
                                        "sort_composer",
                                        "かくう ひびき",
                                        "composer",
                                        "架空響",
                                        "musicbrainz track id",
                                        ID + "5",
                                        "disc",
                                        "2/2")));
        assertThat(facts.of("track 7.m4a", Common.TITLE)).containsExactly("潮風", "Shiokaze");
        assertThat(facts.of("name 架空響", Name.READING)).containsExactly("かくう ひびき");
        assertThat(facts.of("recording 7.m4a", Common.EXTERNAL_ID)).containsExactly(ID + "5");
        assertThat(facts.of("track 7.m4a", Track.MEDIUM)).containsExactly("disc 2");
    }

    @Test
    void read_fileWithoutTags_isSuggestedByItsName() {
        var facts = new Facts(draft(file("Disc 2/07 からっぽの座席.flac")));
        String track = "track Disc 2/07 からっぽの座席.flac";
        assertThat(facts.claims(track, Common.TITLE).getFirst().value().text())
                .isEqualTo("からっぽの座席");
        assertThat(facts.claims(track, Common.TITLE).getFirst().state()).isEqualTo(State.SUGGESTED);
        assertThat(facts.claims(track, Track.NUMBER).getFirst().state()).isEqualTo(State.SUGGESTED);
        assertThat(facts.of(track, Track.MEDIUM)).containsExactly("disc 2");
        assertThat(facts.claims("release", Common.TITLE).getFirst().value().text())
                .isEqualTo("渚口駅 OST");
        assertThat(facts.claims("release", Release.CATALOGUE_NUMBER).getFirst().state())
                .isEqualTo(State.SUGGESTED);
        assertThat(facts.of("release", Release.DATE)).containsExactly("2024");
    }

    @Test
    void read_twoTracksSevenAndTrackZero_areKept() {
        var draft =
                draft(
                        file("a.flac", "track", "07/23"),
                        file("b.flac", "track", "7"),
                        file("c.flac", "track", "0"),
                        file("d.flac", "track", "A1"));
        var facts = new Facts(draft);
        assertThat(facts.of("track a.flac", Track.NUMBER)).containsExactly("7");
        assertThat(facts.of("track b.flac", Track.NUMBER)).containsExactly("7");
        assertThat(facts.of("track c.flac", Track.NUMBER)).containsExactly("0");
        assertThat(facts.of("track d.flac", Track.NUMBER)).isEmpty();
        assertThat(facts.of("track d.flac", Track.POSITION)).containsExactly("A1");
        assertThat(draft.troubles()).containsExactly("b.flac: track 7 of disc 1 is a.flac too");
    }

    @Test
    void read_discOnlyInTheAlbumTag_isFoundAndLeavesTheTitle() {
        var draft =
                draft(
                        file("1.flac", "album", "OST (Disc 1)", "track", "1"),
                        file("2.flac", "album", "OST (Disc 2)", "track", "1"));
        var facts = new Facts(draft);
        assertThat(facts.of("release", Common.TITLE)).containsExactly("OST");
        assertThat(facts.of("track 2.flac", Track.MEDIUM)).containsExactly("disc 2");
        assertThat(draft.troubles()).isEmpty();
    }

    @Test
    void read_anotherAlbumInside_isATrouble() {
        var draft =
                draft(
                        file("1.flac", "album", "Single"),
                        file("2.flac", "album", "OST"),
                        file("3.flac", "album", "OST"));
        assertThat(new Facts(draft).of("release", Common.TITLE)).containsExactly("OST", "Single");
        assertThat(draft.troubles())
                .containsExactly("1.flac: its album is \"Single\", that of most files \"OST\"");
    }

    @Test
    void read_artistWithSemicolon_isDividedOnlyWhereIdsSaySo() {
        String ids = ID + "1;" + ID + "2";
        var facts =
                new Facts(
                        draft(
                                file("1.flac", "artist", "A; B"),
                                file("2.flac", "artist", "A; B", "musicbrainz_artistid", ids)));
        assertThat(facts.of("track 1.flac", Common.CREDIT)).containsExactly("artist name A; B");
        assertThat(facts.of("track 2.flac", Common.CREDIT))
                .containsExactly("artist name A", "artist name B");
        assertThat(facts.of("name B", Name.ARTIST)).containsExactly("artist " + ID + "2");
    }

    @Test
    void read_latinTitle_isPrintedOnlyWhereTheReleaseIsNamed() {
        var facts =
                new Facts(
                        draft(
                                file("1.flac", "title", "Sea"),
                                file("2.flac", "title", "Sea", "musicbrainz_albumid", ID + "1")));
        assertThat(facts.claims("track 1.flac", Common.TITLE).getFirst().value().detail("kind"))
                .isEqualTo("alternative");
        assertThat(facts.claims("track 2.flac", Common.TITLE).getFirst().value().detail("kind"))
                .isEqualTo("sleeve");
    }

    @Test
    void read_wrongValues_areTroublesThatNameTheFile() {
        var draft =
                draft(
                        file(
                                "a.flac",
                                "date",
                                "soon",
                                "barcode",
                                "12",
                                "musicbrainz_trackid",
                                "x",
                                "title",
                                "\u202EA\u0000 B"));
        assertThat(draft.troubles())
                .containsExactly(
                        "a.flac: \"12\" is no barcode",
                        "a.flac: \"soon\" is no date",
                        "a.flac: \"x\" is no id of MusicBrainz");
        assertThat(new Facts(draft).of("track a.flac", Common.TITLE)).containsExactly("A B");
    }

    @Test
    void read_originalDateOnly_isSuggested() {
        var facts = new Facts(draft(file("a.flac", "originaldate", "1998-03")));
        assertThat(facts.claims("release", Release.DATE))
                .extracting(c -> c.value().text() + " " + c.state())
                .containsExactly("1998-03 SUGGESTED");
    }

    @Test
    void read_variousArtists_areNobody() {
        var facts = new Facts(draft(file("a.flac", "album_artist", "Various Artists")));
        assertThat(facts.of("release", Common.CREDIT)).isEmpty();
    }

    @Test
    void read_noFiles_isATrouble() {
        assertThat(draft().troubles()).hasSize(1);
        assertThat(draft().items()).isEmpty();
    }

    @Test
    void read_sameFilesAgain_isTheSame() {
        var files = new TaggedFile[] {file("a.flac", "title", "x"), file("b.flac", "title", "y")};
        assertThat(draft(files)).isEqualTo(draft(files));
        assertThat(draft(files).items()).hasSize(6);
    }

    @Test
    void read_sameFileTwice_isOneAndATrouble() {
        var draft = draft(file("a.flac"), file("a.flac"));
        assertThat(draft.troubles()).containsExactly("a.flac: is there twice");
        assertThat(new Facts(draft).keys()).containsOnlyOnce("track a.flac");
    }

    @Test
    void of_valuesWithAndWithoutBlank_areDividedWithoutOnly() {
        assertThat(TagValues.of(Tag.COMPOSER, "A;B; C;D")).containsExactly("A", "B; C", "D");
        assertThat(TagValues.of(Tag.TITLE, "A;B")).containsExactly("A;B");
    }
}
