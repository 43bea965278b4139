package gekiban.studio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.studio.synth.Drums;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposerTest {
    private static Stream<DemoTrack> tracks() {
        return Stream.concat(DemoTracks.album().stream(), Stream.of(DemoTracks.NAMELESS));
    }

    @ParameterizedTest
    @MethodSource("tracks")
    void compose_anyTrack_hasMelodyHarmonyAndBassFromEndToEnd(DemoTrack track) {
        var parts = Composer.compose(track);
        assertThat(parts).hasSizeGreaterThanOrEqualTo(3);
        for (var part : parts) {
            double end =
                    part.notes().stream().mapToDouble(n -> n.start() + n.seconds()).max().orElse(0);
            assertThat(part.notes().getFirst().start()).isLessThan(0.1);
            assertThat(end).isBetween(track.seconds() - 3, track.seconds() + 3);
            assertThat(part.notes()).allMatch(n -> n.loudness() > 0 && n.loudness() <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("tracks")
    void compose_anyTrack_keepsToItsScale(DemoTrack track) {
        var style = track.style();
        var scale = style.minor() ? Set.of(0, 2, 3, 5, 7, 8, 10) : Set.of(0, 2, 4, 5, 7, 9, 11);
        for (var part : Composer.compose(track)) {
            if (part.instrument() instanceof Drums) {
                continue;
            }
            assertThat(part.notes())
                    .allMatch(n ->
                            scale.contains(Math.floorMod((int) n.pitch() - style.tonic(), 12)));
        }
    }
}
