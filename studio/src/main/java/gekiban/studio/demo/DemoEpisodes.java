package gekiban.studio.demo;

import gekiban.studio.mix.CuePlan;
import gekiban.studio.mix.PlannedPiece;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import java.util.List;

/**
 * What sounds when in the demo show: front and centre, under talk, cut, on no album, hardly there.
 */
final class DemoEpisodes {
    private static final double SEAM_SECONDS = 0.05;

    private DemoEpisodes() {}

    static CuePlan first() {
        return new CuePlan(
                150,
                List.of(
                        cue(5.2, 30, DemoTracks.MORNING, 0, -2, 0, 0, 2),
                        cue(43.7, 24, DemoTracks.RAIN, 4.5, -11, 6, 1, 1),
                        // cut: from the beginning, then on from the half
                        cue(75.4, 12, DemoTracks.RUN, 0, -5, 0, 0, SEAM_SECONDS),
                        cue(87.4 - SEAM_SECONDS, 14, DemoTracks.RUN, 22.6, -5, 0, SEAM_SECONDS, 1),
                        unreleased(107.1, 14, DemoTracks.NAMELESS, 3, -6),
                        cue(126.3, 19, DemoTracks.NIGHT, 9.3, -23, 0, 0, 1)),
                List.of(new CuePlan.Hush(5.2, 20, 0.4)));
    }

    static CuePlan second() {
        var cat = DemoTracks.CAT;
        return new CuePlan(
                130,
                List.of(
                        new PlannedPiece(
                                4.1,
                                30,
                                cat.file(),
                                0,
                                CueKind.SCORE,
                                -8,
                                0,
                                PlayedThrough.RADIO,
                                0,
                                1,
                                1),
                        cue(41.6, 20, DemoTracks.RAIN, 13.2, -16, 6, 0.05, 1),
                        cue(69.8, 5, DemoTracks.MORNING, 17.4, -3, 0, 0, 0.1),
                        cue(80.5, 26, DemoTracks.NIGHT, 12, -18, 0, 1, 1),
                        cue(113, 12, DemoTracks.RUN, 30.1, 2, 0, 0, 2)),
                List.of());
    }

    /** One minute for tests; needs the first 20 s of three tracks. */
    static CuePlan tiny() {
        return new CuePlan(
                60,
                List.of(
                        cue(3.2, 16, DemoTracks.MORNING, 1.5, -3, 0, 0, 1),
                        cue(23.4, 8, DemoTracks.RUN, 0, -9, 0, 0, SEAM_SECONDS),
                        cue(31.4 - SEAM_SECONDS, 6, DemoTracks.RUN, 12.6, -9, 0, SEAM_SECONDS, 0.1),
                        unreleased(42.5, 9, DemoTracks.NAMELESS, 2, -6)),
                List.of());
    }

    private static PlannedPiece cue(
            double start,
            double seconds,
            DemoTrack track,
            double at,
            double level,
            double duck,
            double in,
            double out) {
        return new PlannedPiece(
                start,
                seconds,
                track.file(),
                at,
                CueKind.SCORE,
                level,
                duck,
                PlayedThrough.NOTHING,
                in,
                out,
                1);
    }

    private static PlannedPiece unreleased(
            double start, double seconds, DemoTrack track, double at, double level) {
        return new PlannedPiece(
                start,
                seconds,
                track.file(),
                at,
                CueKind.UNRELEASED,
                level,
                0,
                PlayedThrough.NOTHING,
                1,
                1,
                1);
    }
}
