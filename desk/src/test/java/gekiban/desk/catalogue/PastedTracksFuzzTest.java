package gekiban.desk.catalogue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text that somebody pastes makes it fail, and what it reads are numbers and lengths. */
class PastedTracksFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void rows_anyText_areNumberedAndTimed(FuzzedDataProvider data) {
        for (var row : PastedTracks.rows(data.consumeRemainingAsString(), 1)) {
            boolean isRow =
                    row.number().matches("[0-9]{1,4}") && row.seconds().matches("[0-9]{0,7}");
            if (!isRow) {
                throw new AssertionError(row.toString());
            }
        }
    }
}
