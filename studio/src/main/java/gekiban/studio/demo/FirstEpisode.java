package gekiban.studio.demo;

import gekiban.studio.demo.MusicCue.Shade;
import gekiban.studio.demo.Noise.Kind;
import gekiban.studio.truth.CueKind;
import gekiban.studio.voice.Speaker;
import java.util.List;

/**
 * Left in the Rain: on the last train of a wet night a girl finds a music box that breaks off one
 * note before its end; her grandfather knows the tune and does not say so.
 */
final class FirstEpisode {
    private FirstEpisode() {}

    static EpisodeScript script() {
        return new EpisodeScript(
                1,
                "01 Ame no Wasuremono",
                "雨の忘れもの",
                "Ame no Wasuremono",
                "Left in the Rain",
                200,
                cues(),
                lines(),
                noises());
    }

    /** The opening as it stands in both episodes: its verse and refrain, then its coda. */
    static List<MusicCue> opening(double start) {
        return List.of(
                MusicCue.score(start, 20.870, "01", 0, 4).as(CueKind.OPENING),
                MusicCue.score(start + 20.870, 9.130, "01", 48.696, 4)
                        .as(CueKind.OPENING)
                        .faded(0, 0.4));
    }

    private static List<MusicCue> cues() {
        var opening = opening(14);
        return List.of(
                opening.get(0),
                opening.get(1),
                MusicCue.score(44, 26, "02", 0, -12).faded(1, 3).ducked(6),
                MusicCue.score(70, 21.3, "03", 6.154, -4).ducked(6),
                MusicCue.score(102, 20.870, "04-film", 0, -3).as(CueKind.OTHER_RECORDING),
                // under the longest talk of the film, hardly there: 20 dB under all else, pauses
                // too
                MusicCue.score(130, 30, "07", 8.571, -24).faded(2, 2),
                // the ending begins over the last scene and comes forward when that is over
                MusicCue.score(160, 40, "11", 0, -14)
                        .as(CueKind.ENDING)
                        .faded(1, 3)
                        .shaded(Shade.rising(19, 2, 2)));
    }

    private static List<SpokenLine> lines() {
        return List.of(
                line(46.2, Speaker.MIO, "Taro minema, hosa ne?"),
                line(50.4, Speaker.TATSUMI, "Un. Reso hama."),
                line(58.6, Speaker.MIO, "Kasa toi, kasa ruhe, nami no tero."),
                line(79.2, Speaker.MIO, "Mata! Mata teho!"),
                line(105.6, Speaker.MIO, "Nera?"),
                line(131.0, Speaker.TATSUMI, "Doro na... saru mino ta."),
                line(136.2, Speaker.MIO, "Sute hari, jushi no seki."),
                line(141.4, Speaker.TATSUMI, "Orimu. Name no hito wa... oreshi ta na."),
                line(149.6, Speaker.MIO, "Nera? Nera, oji?"),
                line(153.4, Speaker.TATSUMI, "Sono neri wa... mada ya."),
                line(163.0, Speaker.TATSUMI, "Oyasu."),
                line(165.2, Speaker.MIO, "Oyasu, oji."));
    }

    private static SpokenLine line(double start, Speaker speaker, String text) {
        return new SpokenLine(start, speaker, text);
    }

    private static List<Noise> noises() {
        return List.of(
                Noise.of(Kind.RAIN, 0, 14, 0).faded(1.5, 0.2),
                Noise.of(Kind.TRAIN_FAR, 0, 14, 0).faded(2, 0.3),
                Noise.of(Kind.RAIN_UNDER_ROOF, 44, 70, 0),
                Noise.of(Kind.CLOCK, 44, 56, 0),
                Noise.of(Kind.RAIN, 70, 91.3, 0).faded(0.3, 0.02),
                Noise.of(Kind.TRAIN_ARRIVES, 70, 91.3, 2).faded(0.5, 0.02),
                Noise.of(Kind.STEPS_RUN_WET, 76, 88, 0),
                Noise.of(Kind.RAIN_ON_GLASS, 91.3, 130, -3).faded(0.05, 1),
                Noise.of(Kind.WINDING, 99.5, 101.6, 0).faded(0, 0),
                Noise.of(Kind.RAIN_UNDER_ROOF, 130, 163, -2),
                Noise.of(Kind.DRIPS, 160, 180, 0).faded(1.5, 3));
    }
}
