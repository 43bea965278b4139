package gekiban.studio.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FadesTest {
    private static Stereo ones() {
        var sound = Stereo.silence(100);
        Arrays.fill(sound.left(), 1);
        Arrays.fill(sound.right(), 1);
        return sound;
    }

    @Test
    void apply_inAndOut_areHalfInTheirMiddlesAndWholeBetween() {
        var sound = ones();
        Fades.apply(sound, 20, 40);
        assertThat(sound.left()[0]).isZero();
        assertThat(sound.left()[10]).isCloseTo(0.5f, within(1e-6f));
        assertThat(sound.right()[20]).isEqualTo(1);
        assertThat(sound.right()[59]).isEqualTo(1);
        assertThat(sound.left()[79]).isCloseTo(0.5f, within(1e-6f));
        assertThat(sound.left()[99]).isZero();
    }

    @Test
    void apply_moreThanThereIs_isRefused() {
        assertThatThrownBy(() -> Fades.apply(ones(), 101, 0)).hasMessageContaining("101");
    }
}
