package gekiban.studio.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.studio.score.FoundRow.Claim;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundCsvTest {
    private static final String HEADER =
            "episode,start_s,end_s,track,track_start_s,confidence,speed,level_db,cue,also\n";

    @Test
    void parse_aWholeRow_readsItsColumns() {
        var rows =
                FoundCsv.parse(
                        HEADER
                                + "e.mkv,1.5,2.25,\"CD 1/A, b.flac\",7,0.93,1.001,-12,3,x/C@d.ogg@8.5|E.ogg@9\r\n");
        assertThat(rows)
                .containsExactly(
                        new FoundRow(
                                1.5,
                                2.25,
                                1.001,
                                OptionalDouble.of(0.93),
                                List.of(
                                        new Claim("a, b", 7),
                                        new Claim("c@d", 8.5),
                                        new Claim("e", 9))));
    }

    @Test
    void parse_withoutTheOptionalColumns_assumesSpeedOne() {
        var row = FoundCsv.parse("start_s,end_s,track,track_start_s\n1,2,a,0\n").getFirst();
        assertThat(row.speed()).isEqualTo(1);
        assertThat(row.confidence()).isEmpty();
        assertThat(row.claims()).containsExactly(new Claim("a", 0));
    }

    @Test
    void parse_quotesNewlinesAndGuardedFormulas_givesTheNameBack() {
        var rows = FoundCsv.parse(HEADER + "e,1,2,\"'=1+\"\"2\"\"\n3.flac\",0,,,,,\n");
        assertThat(rows.getFirst().claims()).containsExactly(new Claim("=1+\"2\"\n3", 0));
    }

    @ParameterizedTest
    @CsvSource({"''", "'start_s,end_s,track'", "'start_s,end_s,track,track_start_s\nx,2,a,0'"})
    void parse_whatIsNoCueList_isRefused(String csv) {
        assertThatThrownBy(() -> FoundCsv.parse(csv)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"CD 1/Track.One.FLAC, track.one", "track, track", ".hidden, .hidden", "a., a."})
    void stem_ofAPath_dropsFolderAndEnding(String track, String stem) {
        assertThat(FoundRow.stem(track)).isEqualTo(stem);
    }
}
