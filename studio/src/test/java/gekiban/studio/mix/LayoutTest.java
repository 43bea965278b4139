package gekiban.studio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.studio.audio.Stereo;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static float[][] spread(Layout layout, float left, float right) {
        var block = new float[layout.channels()][1];
        layout.of(new Stereo(new float[] {0, 0, left}, new float[] {0, 0, right}), 1)
                .read(1, 1, block);
        return block;
    }

    @Test
    void surround_soundInTheMiddle_isInTheCentreAndHalfInFront() {
        assertThat(spread(Layout.SURROUND, 1, 1))
                .isDeepEqualTo(new float[][] {{0.5f}, {0.5f}, {1}, {0}, {0}, {-0f}});
    }

    @Test
    void surround_soundOnTheSides_isInFrontAndBehind() {
        assertThat(spread(Layout.SURROUND, 1, -1))
                .isDeepEqualTo(new float[][] {{1}, {-1}, {0}, {0}, {0.7f}, {-0.7f}});
    }

    @Test
    void mono_isTheMean() {
        assertThat(spread(Layout.MONO, 1, 0.5f)).isDeepEqualTo(new float[][] {{0.75f}});
    }

    @Test
    void parse_labels_giveTheirLayouts() {
        for (var layout : Layout.values()) {
            assertThat(Layout.parse(layout.toString())).isEqualTo(layout);
        }
        assertThatThrownBy(() -> Layout.parse("7.1")).hasMessageContaining("7.1");
    }
}
