package gekiban.listen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gekiban.listen.Sounds;
import gekiban.listen.Tune;
import gekiban.listen.signature.Signature;
import gekiban.sound.dsp.SincResampler;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static final SincResampler RESAMPLER = new SincResampler();

    @Test
    void of_partOfAnEpisode_isThatPart() {
        var episode = Sounds.signature(Sounds.noise(1, 3));
        var whole = Scene.of(episode, 0, episode.samples(), 1, RESAMPLER);
        var part = Scene.of(episode, 1000, 500, 1, RESAMPLER);
        assertThat(part.samples()).isEqualTo(500);
        for (int i = 0; i < 500; i++) {
            assertThat(part.sum()[i]).isEqualTo(whole.sum()[1000 + i]);
            assertThat(part.side()[i]).isEqualTo(whole.side()[1000 + i]);
        }
    }

    @Test
    void of_fasterEpisode_isInTheAlbumsClock() {
        // read with the speed turned upside down, the two would be strangers
        var tune = Tune.of(1, 10);
        double speed = 25.0 / 24;
        var album = sceneOf(Sounds.signature(tune.from(0, 9)), 1);
        var scene = sceneOf(Sounds.signature(tune.atSpeed(0, 9 / speed, speed)), speed);
        assertThat(scene.samples())
                .isCloseTo(album.samples(), within((int) Math.ceil(Signature.HOP * speed)));
        assertThat(likeness(scene.sum(), album.sum())).isGreaterThan(0.8);
        assertThat(likeness(scene.side(), album.side())).isGreaterThan(0.8);
    }

    @Test
    void of_soundAfterSilence_hasThePowerWhereItSounds() {
        var sum = new float[1000];
        java.util.Arrays.fill(sum, 900, 1000, 3);
        var scene = Scene.of(sum, new float[1000]);
        assertThat(scene.sumPower()).isEqualTo(9); // 0.9 if silence counted
        assertThat(scene.sidePower()).isZero();
    }

    @Test
    void only_someOpen_isZeroElsewhereAtTheOldPower() {
        var scene =
                Scene.of(
                        new float[] {1, 1, 1, 1, 5, 5, 5, 5, 1},
                        new float[] {2, 2, 2, 2, 2, 2, 2, 2, 2});
        var open = scene.only(new boolean[] {true, false, true}, 4);
        assertThat(open.sum()).containsExactly(1, 1, 1, 1, 0, 0, 0, 0, 1);
        assertThat(open.side()).containsExactly(2, 2, 2, 2, 0, 0, 0, 0, 2);
        assertThat(open.sumPower()).isEqualTo(scene.sumPower());
        assertThat(scene.sum()[4]).isEqualTo(5); // the scene itself stays
        assertThat(scene.only(new boolean[] {false, false, false, false}, 4).sum()).containsOnly(0);
    }

    private static Scene sceneOf(Signature signature, double speed) {
        return Scene.of(signature, 0, signature.samples(), speed, RESAMPLER);
    }

    private static double likeness(float[] a, float[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            ab += (double) a[i] * b[i];
            aa += (double) a[i] * a[i];
            bb += (double) b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }
}
