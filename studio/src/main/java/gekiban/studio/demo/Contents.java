package gekiban.studio.demo;

import gekiban.studio.mix.CuePlan;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a demo show holds.
 *
 * @param album tracks that get onto the album
 * @param unreleased tracks that only sound in episodes
 * @param episodes what sounds in each
 */
record Contents(List<DemoTrack> album, List<DemoTrack> unreleased, List<CuePlan> episodes) {
    private static final double TINY_SECONDS = 20;

    static Contents whole() {
        return new Contents(
                DemoTracks.album(),
                List.of(DemoTracks.NAMELESS),
                List.of(DemoEpisodes.first(), DemoEpisodes.second()));
    }

    static Contents tiny() {
        return new Contents(
                Stream.of(DemoTracks.MORNING, DemoTracks.RAIN, DemoTracks.RUN)
                        .map(Contents::brief)
                        .toList(),
                List.of(brief(DemoTracks.NAMELESS)),
                List.of(DemoEpisodes.tiny()));
    }

    private static DemoTrack brief(DemoTrack track) {
        return DemoTracks.shortened(track, TINY_SECONDS);
    }
}
