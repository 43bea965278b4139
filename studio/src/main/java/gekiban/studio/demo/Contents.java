package gekiban.studio.demo;

import gekiban.studio.truth.CueKind;
import gekiban.studio.voice.Speaker;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a demo show holds.
 *
 * @param album tracks that get onto the album
 * @param others music that only sounds in episodes
 * @param episodes what sounds in each
 * @param longestSeconds tracks are broken off there
 * @param pictures whether it is a film; else a sound alone
 */
record Contents(
        List<DemoTrack> album,
        List<DemoTrack> others,
        List<EpisodeScript> episodes,
        double longestSeconds,
        boolean pictures) {
    private static final double TINY_SECONDS = 22;

    /** Of an episode's file. */
    String ending() {
        return pictures ? ".webm" : ".mkv";
    }

    static Contents whole() {
        return new Contents(
                DemoTracks.ALBUM_TRACKS,
                List.of(DemoTracks.UNRELEASED, DemoTracks.FILM_MIX),
                List.of(FirstEpisode.script(), SecondEpisode.script()),
                Double.POSITIVE_INFINITY,
                true);
    }

    static Contents tiny() {
        return new Contents(
                Stream.of("02", "05", "07").map(DemoTracks::byKey).toList(),
                List.of(DemoTracks.UNRELEASED),
                List.of(tinyScript()),
                TINY_SECONDS,
                false);
    }

    private static EpisodeScript tinyScript() {
        return new EpisodeScript(
                1,
                "episode-01",
                "試し",
                "Tameshi",
                "A Trial",
                60,
                List.of(
                        MusicCue.score(3.2, 15, "02", 4.5, -3).faded(0, 1),
                        MusicCue.score(23.4, 8, "05", 0, -9),
                        MusicCue.score(31.4, 6, "05", 12.6, -9),
                        MusicCue.score(42.5, 9, "u1", 2, -6).as(CueKind.UNRELEASED).faded(1, 1)),
                List.of(
                        new SpokenLine(4, Speaker.MIO, "Taro minema, hosa ne?"),
                        new SpokenLine(8, Speaker.TATSUMI, "Un. Reso hama."),
                        new SpokenLine(25, Speaker.MIO, "Kono hako, shira?"),
                        new SpokenLine(33, Speaker.TATSUMI, "Doro na... saru mino ta.")),
                List.of(Noise.of(Noise.Kind.RAIN, 0, 60, 0)));
    }
}
