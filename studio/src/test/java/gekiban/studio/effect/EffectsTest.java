package gekiban.studio.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.studio.audio.Stereo;
import gekiban.studio.effect.Steps.Gait;
import gekiban.studio.effect.Steps.Ground;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every effect. */
class EffectsTest {
    private static final double SECONDS = 6.5;

    static Stream<LongFunction<Stereo>> effects() {
        return Stream.of(
                seed -> Rain.open(SECONDS, seed),
                seed -> Rain.underRoof(SECONDS, seed),
                seed -> Rain.onGlass(SECONDS, seed),
                seed -> Train.interior(SECONDS, seed),
                seed -> Train.far(SECONDS, seed),
                seed -> Train.standing(SECONDS, seed),
                seed -> Train.arriving(SECONDS, seed),
                seed -> Train.leaving(SECONDS, seed),
                Train::brake,
                Train::doors,
                seed -> Steps.of(Ground.WOOD, Gait.WALK, SECONDS, seed),
                seed -> Steps.of(Ground.WET_STONE, Gait.RUN, SECONDS, seed),
                seed -> Insects.crickets(SECONDS, seed),
                seed -> Insects.cicadas(SECONDS, seed),
                seed -> Sea.waves(SECONDS, seed),
                seed -> Clockwork.ticking(SECONDS, seed),
                Clockwork::winding,
                seed -> Cave.drips(SECONDS, seed));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void effect_seeds_decideAboutTheSamples(LongFunction<Stereo> effect) {
        var first = effect.apply(1);
        assertThat(effect.apply(1).left()).isEqualTo(first.left());
        assertThat(effect.apply(1).right()).isEqualTo(first.right());
        assertThat(effect.apply(2).left()).isNotEqualTo(first.left());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void effect_ends_areFadedAndNothingIsTooLoud(LongFunction<Stereo> effect) {
        var sound = effect.apply(3);
        int last = sound.frames() - 1;
        assertThat(Math.abs(sound.left()[0])).isLessThan(1e-6f);
        assertThat(Math.abs(sound.right()[last])).isLessThan(1e-6f);
        assertThat(sound.slice(last - 100, 101).peak()).isLessThan(0.003f);
        assertThat(sound.peak()).isBetween(0.003f, 0.5f);
    }

    @Test
    void effect_asLongAsAskedFor_isThatLong() {
        assertThat(Rain.open(1.25, 1).frames()).isEqualTo(60_000);
        assertThat(Sea.waves(0.01, 1).frames()).isEqualTo(480);
        assertThatThrownBy(() -> Rain.open(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Train.arriving(3, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
