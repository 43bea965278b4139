package gekiban.desk.cues;

import static gekiban.desk.cues.CueLists.cues;
import static gekiban.desk.cues.CueLists.piece;
import static gekiban.desk.cues.CueLists.track;
import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.cues.CuePiece.Place;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesCsvTest {
    private static String rows(EpisodeCues cues) throws IOException {
        var text = new StringBuilder();
        CuesCsv.writeRows(cues, text);
        return text.toString();
    }

    @Test
    void writeRows_onePiece_isOneRowUnderTheHeader() throws IOException {
        var also = new Place(track(2, "CD2/02.flac"), 3.25);
        assertThat(CuesCsv.HEADER)
                .isEqualTo(
                        "episode,start_s,end_s,track,track_start_s,confidence,speed,level_db,cue,also\n");
        assertThat(rows(cues("s1/ep1", piece(7, 12.3456, 60, track(1, "01.flac"), also, also))))
                .isEqualTo(
                        "s1/ep1,12.346,60,01.flac,1.5,0.987,1.001,-12.3,7,"
                                + "CD2/02.flac@3.25|CD2/02.flac@3.25\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''@x"})
    void cell_thatBeginsLikeAFormula_getsAnApostrophe(String text) {
        String cell = CuesCsv.cell(text);
        assertThat(cell.replace("\"", "")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Tis", "a=b", "1+1", "x@y", "01 -.flac", "朝", "'"})
    void cell_ofAnOrdinaryName_staysWhatItIs(String text) {
        assertThat(CuesCsv.cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {"a,b;\"a,b\"", "say \"hi\";\"say \"\"hi\"\"\"", "~a\nb~;~\"a\nb\"~"})
    void cell_withCommaQuoteOrBreak_isQuoted(String text, String cell) {
        assertThat(CuesCsv.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a|b.flac, a%7Cb.flac",
                "a@3.flac, a@3.flac",
                "100%.flac, 100%.flac",
                "a%7Cb.flac, a%257Cb.flac",
                "~a\nb~, a%0Ab",
                "~a\rb~, a%0Db",
            })
    void writeRows_alsoWithSeparatorsInAName_canBeTakenApart(String name, String written)
            throws IOException {
        var place = new Place(track(2, name), 3);
        String row = rows(cues("ep", piece(1, 0, 1, track(1, "x"), place)));
        assertThat(row).endsWith("," + written + "@3\n");
    }

    @Test
    void writeRows_negativeLevel_isANumberAndNoFormula() throws IOException {
        assertThat(rows(cues("ep", piece(1, 0, 1, track(1, "x"))))).contains(",-12.3,");
    }

    @Test
    void writeRows_silence_isAFiniteLevel() throws IOException {
        var track = track(1, "x");
        var silent = new CuePiece(1, 0, 1, track, 0, 1, 1, Double.NEGATIVE_INFINITY, List.of());
        assertThat(rows(cues("ep", silent))).contains(",-120,");
    }
}
