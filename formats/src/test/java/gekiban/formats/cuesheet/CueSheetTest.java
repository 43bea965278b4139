package gekiban.formats.cuesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.formats.Unreadable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueSheetTest {
    private static final String SHEET =
            """
            REM GENRE Soundtrack
            REM DATE 2024/8/31
            REM DISCID 860B640B
            REM COMMENT "ExactAudioCopy v1.6"
            CATALOG 4900000000017
            PERFORMER "架空響"
            TITLE "渚口駅の忘れもの"
            FILE "渚口駅.wav" WAVE
              TRACK 01 AUDIO
                TITLE "潮風ダイヤ"
                PERFORMER "NAMIOTO"
                SONGWRITER "架空響"
                ISRC JPXX02400001
                FLAGS DCP
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "Say "yes""
                PREGAP 00:02:00
                INDEX 00 00:58:00
                INDEX 01 01:00:37
              TRACK 03 AUDIO
                INDEX 01 100:00:00
            """;

    private static Draft read(String sheet, String charset) throws Unreadable {
        return new CueSheet()
                .read(
                        new Source(Source.Kind.FILE, "cue sheet", "/a.cue"),
                        sheet.getBytes(Charset.forName(charset)));
    }

    private static List<String> facts(Draft draft, String key, Field field) {
        return claims(draft, key, field).stream()
                .map(claim -> (claim.value().text() + " " + claim.target()).strip())
                .toList();
    }

    private static List<Claim> claims(Draft draft, String key, Field field) {
        return draft.items().stream()
                .filter(item -> item.key().equals(key))
                .flatMap(item -> item.claims().stream())
                .filter(claim -> claim.field() == field)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "UTF-16", "EUC-JP"})
    void read_sheet_hasReleaseAndTracks(String charset) throws Exception {
        var draft = read(SHEET, charset);
        assertThat(draft.troubles()).isEmpty();
        assertThat(facts(draft, "release", Common.TITLE)).containsExactly("渚口駅の忘れもの");
        assertThat(facts(draft, "release", Release.BARCODE)).containsExactly("4900000000017");
        assertThat(facts(draft, "release", Release.DATE)).containsExactly("2024-08-31");
        assertThat(facts(draft, "release", Common.CREDIT)).containsExactly("artist name 架空響");
        assertThat(facts(draft, "release", Common.NOTE)).isEmpty();
        assertThat(claims(draft, "release", Release.KIND).getFirst().state())
                .isEqualTo(State.SUGGESTED);
        assertThat(facts(draft, "disc", Common.EXTERNAL_ID)).containsExactly("860B640B");
        assertThat(facts(draft, "disc", Medium.NUMBER)).containsExactly("1");
        assertThat(facts(draft, "track 1", Common.TITLE)).containsExactly("潮風ダイヤ");
        assertThat(facts(draft, "track 1", Track.NUMBER)).containsExactly("1");
        assertThat(facts(draft, "track 1", Common.CREDIT))
                .containsExactly("artist name NAMIOTO", "songwriter name 架空響");
        assertThat(facts(draft, "recording 1", Recording.ISRC)).containsExactly("JPXX02400001");
        assertThat(claims(draft, "track 1", Common.TITLE).getFirst().place()).isEqualTo("line 9");
        assertThat(facts(draft, "track 2", Common.TITLE)).containsExactly("Say \"yes\"");
    }

    @Test
    void read_indexes_giveLengthsButForTheLast() throws Exception {
        var draft = read(SHEET, "UTF-8");
        assertThat(facts(draft, "track 1", Common.LENGTH)).containsExactly("60.493");
        assertThat(facts(draft, "track 2", Common.LENGTH)).containsExactly("5939.507");
        assertThat(facts(draft, "track 3", Common.LENGTH)).isEmpty();
    }

    @Test
    void read_fileForEachTrack_givesNoLengths() throws Exception {
        String sheet =
                """
                FILE "1.wav" WAVE
                TRACK 01 AUDIO
                INDEX 01 00:00:00
                TRACK 02 AUDIO
                INDEX 00 02:00:00
                FILE "2.wav" WAVE
                INDEX 01 00:00:00
                """;
        var draft = read(sheet, "UTF-8");
        assertThat(draft.troubles()).isEmpty();
        assertThat(facts(draft, "track 1", Common.LENGTH)).isEmpty();
    }

    @Test
    void read_wrongLines_areTroublesWithTheirNumber() throws Exception {
        String sheet =
                """
                INDEX 01 00:00:00
                FILE "a" WAVE
                CATALOG 12
                REM DATE soon
                TRACK one AUDIO
                TITLE lost
                TRACK 01 AUDIO
                INDEX 01 00:60:00
                INDEX 01 00:00:75
                INDEX 01 later
                ISRC nothing
                INDEX 01 01:00:00
                TRACK 01 AUDIO
                INDEX 01 00:30:00
                NONSENSE here
                """;
        var draft = read(sheet, "UTF-8");
        assertThat(draft.troubles())
                .containsExactly(
                        "line 1: INDEX before any TRACK",
                        "line 5: TRACK without a number: \"one AUDIO\"",
                        "line 8: no such time: 00:60:00",
                        "line 9: no such time: 00:00:75",
                        "line 10: INDEX wants a number and mm:ss:ff, not \"01 later\"",
                        "line 11: no ISRC of a track: \"nothing\"",
                        "line 13: track 1 is there before",
                        "line 14: track 1 begins before track 1",
                        "CATALOG is no barcode of 13 digits: \"12\"",
                        "REM DATE is no date: \"soon\"");
        assertThat(facts(draft, "track 1 (2)", Track.NUMBER)).containsExactly("1");
    }

    @Test
    void read_otherText_isUnreadable() {
        assertThatThrownBy(() -> read("hello\n", "UTF-8"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no cue sheet: no line of it begins with FILE or TRACK");
    }

    @Test
    void looksLike_headOrName_decides() {
        var format = new CueSheet();
        assertThat(format.looksLike("a.CUE", new byte[0])).isTrue();
        assertThat(format.looksLike("a.txt", SHEET.getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(format.looksLike("a.txt", "TRACK 1".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
