package gekiban.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.desk.catalogue.TrackRows.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTracksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01. Title 3:21|1|Title|201",
                "1 Title (3:21)|1|Title|201",
                "12) 霧笛 [5:02]|12|霧笛|302",
                "02．雨の朝　1:05|2|雨の朝|65",
                "3 - Kaze - 1:02:03|3|Kaze|3723",
                "#4 Kaze|4|Kaze|''",
                "Kaze|9|Kaze|''",
                "05. M-12 The 2nd Door ... 0:59|5|M-12 The 2nd Door|59",
                "6. 7:77|6|7:77|''",
                "7. 10:30|7|''|630",
            })
    void rows_oneLine_isThatTrack(String line, String number, String title, String seconds) {
        assertThat(PastedTracks.rows(line, 9)).containsExactly(new Row(number, title, seconds));
    }

    @Test
    void rows_withoutNumbers_goOnFromTheOneBefore() {
        assertThat(PastedTracks.rows("Kaze\n\n 08 Ame\r\nYuki 1:00\n", 3))
                .extracting(Row::number)
                .containsExactly("3", "8", "9");
    }

    @Test
    void rows_moreThanADiscHas_areCutOff() {
        assertThat(PastedTracks.rows("Kaze\n".repeat(600), 1)).hasSize(PastedTracks.MOST);
    }

    @Test
    void rows_aLineThatIsNoTitle_isLeftOut() {
        assertThat(PastedTracks.rows("-".repeat(1_000_000), 1)).isEqualTo(List.of());
    }
}
