package gekiban.studio.mix;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.studio.mix.Repertoire.Track;
import gekiban.studio.truth.CueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuePlannerTest {
    private static final Repertoire REPERTOIRE =
            new Repertoire(
                    List.of(new Track("a", 25), new Track("b", 180), new Track("c", 300)),
                    List.of(new Track("u", 100)),
                    new Track("op", 120),
                    new Track("ed", 60));

    private static double lengthOf(String track) {
        return switch (track) {
            case "a" -> 25;
            case "b" -> 180;
            case "c" -> 300;
            case "u" -> 100;
            case "op" -> 120;
            default -> 60;
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void plan_anySeed_staysInsideTheEpisodeAndItsTracks(long seed) {
        double speed = 25 / 24.0;
        var plan = CuePlanner.plan(REPERTOIRE, 720, speed, false, seed);
        for (var piece : plan.pieces()) {
            assertThat(piece.end()).isLessThanOrEqualTo(720 + 1e-9);
            assertThat(piece.trackStart() + piece.seconds() * speed)
                    .isLessThanOrEqualTo(lengthOf(piece.track()) + 1e-9);
            assertThat(piece.seconds()).isGreaterThanOrEqualTo(PlannedPiece.SHORTEST_SECONDS);
            assertThat(piece.levelDb()).isBetween(-30.0, 8.0);
            assertThat(piece.kind() == CueKind.UNRELEASED).isEqualTo(piece.track().equals("u"));
        }
        assertThat(plan.pieces().getFirst().kind()).isEqualTo(CueKind.OPENING);
        assertThat(plan.pieces().getFirst().seconds()).isEqualTo(89.5);
        assertThat(plan.pieces().getLast().kind()).isEqualTo(CueKind.ENDING);
        double music = plan.pieces().stream().mapToDouble(PlannedPiece::seconds).sum();
        assertThat(music / 720).isBetween(0.4, 0.95);
    }

    @Test
    void plan_twentyEpisodes_haveJumpsInsideTracksAndEveryPlace() {
        int jumps = 0;
        int deep = 0;
        int front = 0;
        int overlaps = 0;
        for (long seed = 0; seed < 20; seed++) {
            var pieces = CuePlanner.plan(REPERTOIRE, 720, 1, false, seed).pieces();
            for (int i = 1; i < pieces.size(); i++) {
                double overlap = pieces.get(i - 1).end() - pieces.get(i).start();
                boolean same = pieces.get(i).levelDb() == pieces.get(i - 1).levelDb();
                jumps += same && Math.abs(overlap - 0.05) < 1e-9 ? 1 : 0;
                overlaps += !same && overlap > 0 ? 1 : 0;
                deep += pieces.get(i).levelDb() < -20 ? 1 : 0;
                front += pieces.get(i).levelDb() > 3 ? 1 : 0;
            }
        }
        assertThat(List.of(jumps, deep, front, overlaps)).allMatch(count -> count > 10);
    }

    @Test
    void plan_shortCues_areTwoToSixSeconds() {
        var plan = CuePlanner.plan(REPERTOIRE, 720, 1, true, 1);
        assertThat(plan.pieces().subList(1, plan.pieces().size() - 1))
                .hasSizeGreaterThan(15)
                .allMatch(piece -> piece.seconds() <= 6);
    }

    @Test
    void plan_sameSeed_isTheSame_otherSeedIsNot() {
        var plan = CuePlanner.plan(REPERTOIRE, 720, 1, false, 1);
        assertThat(CuePlanner.plan(REPERTOIRE, 720, 1, false, 1)).isEqualTo(plan);
        assertThat(CuePlanner.plan(REPERTOIRE, 720, 1, false, 2)).isNotEqualTo(plan);
    }
}
