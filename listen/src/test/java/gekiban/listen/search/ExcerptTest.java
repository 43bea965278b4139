package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final int FLAG = 10; // samples
    private static final int SILENCE = 25;

    @Test
    void of_someOpen_holdsThemWithSilenceBetween() {
        var excerpt = Excerpt.of(counting(60), flags("001100"), FLAG, SILENCE);
        assertThat(excerpt.spans()).containsExactly(new Excerpt.Span(25, -5, 20));
        assertThat(excerpt.scene().sum()).hasSize(25 + 20 + 25);
        assertThat(excerpt.scene().sum()[25]).isEqualTo(21); // sample 20 counts from one
        assertThat(excerpt.scene().side()[44]).isEqualTo(-40);
        assertThat(Arrays.copyOfRange(excerpt.scene().sum(), 45, 70)).containsOnly(0);
    }

    @Test
    void shiftAt_everySample_leadsBackToItsPlace() {
        var random = new Random(3);
        for (int round = 0; round < 50; round++) {
            var open = new boolean[40];
            for (int i = 0; i < open.length; i++) {
                open[i] = random.nextInt(3) == 0;
            }
            open[random.nextInt(open.length)] = true;
            int samples = 400 - random.nextInt(9); // the last flag may reach beyond the scene
            var scene = counting(samples);
            var excerpt = Excerpt.of(scene, open, FLAG, SILENCE);
            int sounding = 0;
            for (int i = 0; i < excerpt.scene().samples(); i++) {
                float value = excerpt.scene().sum()[i];
                if (value != 0) {
                    assertThat(scene.sum()[i + excerpt.shiftAt(i)]).isEqualTo(value);
                    sounding++;
                }
            }
            int expected = 0;
            for (int i = 0; i < samples; i++) {
                expected += open[i / FLAG] ? 1 : 0;
            }
            assertThat(sounding).isEqualTo(expected);
        }
    }

    @Test
    void shiftAt_inTheSilence_isThatOfTheNearerSpan() {
        var excerpt = Excerpt.of(counting(60), flags("100001"), FLAG, SILENCE);
        // spans at 25 to 34 and at 60 to 69: a piece may begin before its span and reach into it
        assertThat(excerpt.shiftAt(0)).isEqualTo(-25);
        assertThat(excerpt.shiftAt(40)).isEqualTo(-25);
        assertThat(excerpt.shiftAt(55)).isEqualTo(-10);
        assertThat(excerpt.shiftAt(90)).isEqualTo(-10);
    }

    @Test
    void of_anyPart_keepsThePowersOfTheWhole() {
        var scene = counting(60);
        var excerpt = Excerpt.of(scene, flags("100000"), FLAG, SILENCE);
        assertThat(excerpt.scene().sumPower()).isEqualTo(scene.sumPower());
        assertThat(excerpt.scene().sidePower()).isEqualTo(scene.sidePower());
    }

    private static boolean[] flags(String open) {
        var flags = new boolean[open.length()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = open.charAt(i) == '1';
        }
        return flags;
    }

    /** The sum counts from 1, the side from -1. */
    private static Scene counting(int samples) {
        var sum = new float[samples];
        var side = new float[samples];
        for (int i = 0; i < samples; i++) {
            sum[i] = i + 1;
            side[i] = -i - 1;
        }
        return Scene.of(sum, side);
    }
}
