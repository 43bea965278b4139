package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StereoTest {
    private static Stereo counting(int frames) {
        var sound = Stereo.silence(frames);
        for (int i = 0; i < frames; i++) {
            sound.left()[i] = i + 1;
            sound.right()[i] = -i - 1;
        }
        return sound;
    }

    @Test
    void slice_overBothEnds_isSilentThere() {
        var slice = counting(3).slice(-2, 7);
        assertThat(slice.left()).containsExactly(0, 0, 1, 2, 3, 0, 0);
        assertThat(slice.right()).containsExactly(0, 0, -1, -2, -3, 0, 0);
    }

    @Test
    void slice_behindTheEnd_isSilence() {
        assertThat(counting(3).slice(5, 2).left()).containsExactly(0, 0);
    }

    @Test
    void add_overTheEnd_dropsWhatLiesOutside() {
        var bus = Stereo.silence(4);
        bus.add(counting(3), 2, 10, 1);
        bus.add(counting(3), -2);
        assertThat(bus.left()).containsExactly(3, 0, 10, 20);
        assertThat(bus.right()).containsExactly(-3, 0, -1, -2);
    }

    @Test
    void rms_ofBothChannels_isTheirQuadraticMean() {
        assertThat(new Stereo(new float[] {3, 3}, new float[] {4, 4}).rms())
                .isEqualTo(Math.sqrt(12.5));
        assertThat(Stereo.silence(0).rms()).isZero();
    }

    @Test
    void new_channelsOfTwoLengths_saysBoth() {
        assertThatThrownBy(() -> new Stereo(new float[2], new float[3]))
                .hasMessage("left has 2 samples, right 3");
    }
}
