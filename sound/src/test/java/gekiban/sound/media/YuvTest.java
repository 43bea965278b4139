package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuvTest {

    /** The corners of BT.709 in eight bits. */
    @ParameterizedTest
    @CsvSource({
        "000000, 16, 128, 128",
        "ffffff, 235, 128, 128",
        "808080, 126, 128, 128",
        "ff0000, 63, 102, 240",
        "00ff00, 173, 42, 26",
        "0000ff, 32, 240, 118"
    })
    void convert_oneColour_isWhatTheStandardSays(String rgb, int y, int u, int v) {
        var picture = new int[4 * 2];
        Arrays.fill(picture, Integer.parseInt(rgb, 16));
        var yuv = new byte[12];

        Yuv.convert(picture, 4, 2, yuv);

        for (int i = 0; i < 8; i++) {
            assertThat(yuv[i] & 255).isEqualTo(y);
        }
        assertThat(yuv[8] & 255).isEqualTo(u);
        assertThat(yuv[9] & 255).isEqualTo(u);
        assertThat(yuv[10] & 255).isEqualTo(v);
    }
}
