package gekiban.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.bench.limit.LimitTable.Piece;
import gekiban.studio.score.Score.Recall;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTableTest {
    @Test
    void of_pieces_standInTheirBinsAndOnTheirSideOfTheLimit() {
        var table =
                LimitTable.of(
                        List.of(
                                new Piece(-1, 4, new Recall(40, 0)),
                                new Piece(6.6, 6, new Recall(60, 30)),
                                new Piece(6.4, 20, new Recall(200, 0)),
                                new Piece(60, 100, new Recall(1000, 1000))));
        assertThat(table)
                .containsPattern("(?m)^below 5 +1 +4\\.0 +0\\.000 +1 +4\\.0 +0\\.000$")
                .containsPattern("(?m)^5 to 7 +2 +26\\.0 +0\\.115 +1 +6\\.0 +0\\.500$")
                .containsPattern("(?m)^30 to 60 +0 +0\\.0 +- +0 +0\\.0 +-$")
                .containsPattern("(?m)^from 60 +1 +100\\.0 +1\\.000 +0 +0\\.0 +-$")
                .containsPattern("(?m)^all +4 +130\\.0 +0\\.792 +2 +10\\.0 +0\\.300$")
                .contains("about 10^10 places")
                .contains("24.0 s in pieces below that limit, 3.0 s in pieces above it");
    }

    @Test
    void beyond_sixAndAHalf_isWhatTablesSay() {
        assertThat(LimitTable.beyond(6.5)).isCloseTo(4.016e-11, within(0.02e-11));
    }
}
