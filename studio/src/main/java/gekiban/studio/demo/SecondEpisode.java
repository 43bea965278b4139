package gekiban.studio.demo;

import gekiban.studio.demo.MusicCue.Shade;
import gekiban.studio.demo.Noise.Kind;
import gekiban.studio.truth.CueKind;
import gekiban.studio.voice.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * Morning at the Last Stop: who made the box, where she left it, and where its last note was all
 * the time.
 */
final class SecondEpisode {
    private static final double CROSSFADE_SECONDS = 4;

    private SecondEpisode() {}

    static EpisodeScript script() {
        return new EpisodeScript(
                2,
                "02 Shuten no Asa",
                "終点の朝",
                "Shūten no Asa",
                "Morning at the Last Stop",
                220,
                cues(),
                lines(),
                noises());
    }

    private static List<MusicCue> cues() {
        var cues = new ArrayList<>(FirstEpisode.opening(0));
        cues.add(MusicCue.score(30, 28, "05", 0, -8).ducked(6));
        // the cat's tune goes round: the same place of the track a second time
        cues.add(MusicCue.score(58, 16.552, "06", 4.138, -10).ducked(3));
        cues.add(MusicCue.score(74.552, 7.448, "06", 4.138, -10).ducked(3).faded(0, 2));
        cues.add(MusicCue.score(82, 28, "08", 6.667, -16).faded(1, 2).shaded(Shade.dull(8)));
        cues.add(MusicCue.score(110, 18, "u1", 0, -7).as(CueKind.UNRELEASED).faded(0, 3));
        cues.add(MusicCue.score(166, 7.826, "04-film", 10.435, -4).as(CueKind.OTHER_RECORDING));
        cues.add(MusicCue.score(176, 14, "09", 33.333, 3).faded(0, CROSSFADE_SECONDS));
        cues.add(
                MusicCue.score(186, 20, "11", 0, -9)
                        .as(CueKind.ENDING)
                        .faded(CROSSFADE_SECONDS, 0)
                        .ducked(3));
        cues.add(MusicCue.score(206, 14, "11", 65.455, 2).as(CueKind.ENDING).faded(0, 1.5));
        return cues;
    }

    private static List<SpokenLine> lines() {
        return List.of(
                line(35.2, Speaker.MIO, "Kono hako, shira?"),
                line(37.4, Speaker.BARBER, "Ie, ie."),
                line(42.4, Speaker.MIO, "Kono hako, shira?"),
                line(44.6, Speaker.FISHMONGER, "Ie, ie."),
                line(49.8, Speaker.MIO, "Hako, shira?"),
                line(51.8, Speaker.BARBER, "Ie."),
                line(69.0, Speaker.MIO, "Zabuton... teho yo."),
                line(87.0, Speaker.OLD_WOMAN, "Sono hako... sayo no te ya."),
                line(93.6, Speaker.OLD_WOMAN, "Eki no, Sayo."),
                line(97.2, Speaker.MIO, "Sayo?"),
                line(99.6, Speaker.OLD_WOMAN, "Hama no eki ni, oreshi ta. Umi no ne wo... kiko."),
                line(117.0, Speaker.SAYO, "Sai no oto wa... kae ta ra ne."),
                line(192.0, Speaker.TATSUMI, "Ite ra."),
                line(194.6, Speaker.MIO, "Ite ra-a!"));
    }

    private static SpokenLine line(double start, Speaker speaker, String text) {
        return new SpokenLine(start, speaker, text);
    }

    private static List<Noise> noises() {
        return List.of(
                Noise.of(Kind.CICADAS, 30, 82, 0).faded(0.1, 2),
                Noise.of(Kind.STEPS_RUN_WOOD, 30.4, 35, 0),
                Noise.of(Kind.STEPS_RUN_WOOD, 39, 42, 0),
                Noise.of(Kind.STEPS_RUN_WOOD, 46, 49.5, 0),
                Noise.of(Kind.STEPS_RUN_WOOD, 53, 58, 0).faded(0.4, 0.02),
                Noise.of(Kind.SEA, 58, 110, -3).faded(1, 2),
                Noise.of(Kind.DRIPS, 82, 110, -2),
                Noise.of(Kind.SEA, 128, 206, 0).faded(2, 1),
                Noise.of(Kind.CRICKETS, 128, 166, 0).faded(2, 3),
                Noise.of(Kind.WINDING, 163.8, 165.8, 0).faded(0, 0),
                // the note that the box lacks
                Noise.of(Kind.BELL, 175.6, 186, 0).faded(0, 1),
                Noise.of(Kind.TRAIN_LEAVES, 187, 206, -2).faded(1.5, 2));
    }
}
