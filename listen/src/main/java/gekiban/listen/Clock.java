package gekiban.listen;

import gekiban.listen.follow.Diagonals;
import gekiban.listen.follow.Drift;
import gekiban.listen.follow.Tracer;
import gekiban.listen.search.Hit;
import gekiban.listen.search.Scene;
import gekiban.listen.search.Search;
import gekiban.listen.search.SearchSettings;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.SincResampler;
import java.util.List;

/**
 * Finds how fast an episode plays its music against the album, by a first search at the speeds that
 * film and video bring about, then from the drift of what was found.
 */
final class Clock {
    private static final double NTSC = 1001.0 / 1000;
    private static final double PAL = 25.0 / 24;
    private static final List<Double> SPEEDS =
            List.of(
                    PAL,
                    1 / PAL,
                    NTSC,
                    1 / NTSC,
                    PAL * NTSC,
                    PAL / NTSC,
                    NTSC / PAL,
                    1 / PAL / NTSC);
    private static final double SURE_SIGMA = 12; // unrelated music stays below
    // a clip holds one piece of a track, an episode many
    private static final int CLIP = 60 * Signature.RATE_HZ;
    private static final int STRONGEST = 12;
    private static final double LOCKED = 3e-7; // 100 s stay within an eighth of a sample
    private static final double ROUGH_SAMPLES = 0.6; // clocks leave 0.1, tape several

    /**
     * The scene in the clock of the album.
     *
     * @param speed seconds of the recordings that pass in a second of the episode
     * @param wanders whether it changes, as tape does
     * @param scene the episode at that speed
     * @param hits of the first search in it
     */
    record Set(double speed, boolean wanders, Scene scene, List<Hit> hits) {}

    private final Signature episode;
    private final int from;
    private final int count;
    private final List<Recording> recordings;
    private final Search search;
    private final SearchSettings settings;
    private final Workers workers;
    private final SincResampler resampler = new SincResampler();

    Clock(
            Signature episode,
            int from,
            int count,
            List<Recording> recordings,
            Search search,
            SearchSettings settings,
            Workers workers) {
        this.episode = episode;
        this.from = from;
        this.count = count;
        this.recordings = recordings;
        this.search = search;
        this.settings = settings;
        this.workers = workers;
    }

    Set set() throws InterruptedException {
        var best = at(1);
        if (!sure(best.hits)) {
            for (double speed : SPEEDS) {
                var other = at(speed);
                best =
                        sure(other.hits) && strength(other.hits) > 2 * strength(best.hits)
                                ? other
                                : best;
            }
        }
        for (int round = 0; round < 2; round++) {
            var drift = drift(best);
            if (drift.windows() > 0 && drift.roughness() > ROUGH_SAMPLES) {
                return new Set(best.speed, true, best.scene, best.hits);
            }
            if (Math.abs(drift.slope()) < LOCKED) {
                break;
            }
            best = at(best.speed * (1 - drift.slope()));
        }
        return best;
    }

    private Set at(double speed) throws InterruptedException {
        var scene = Scene.of(episode, from, count, speed, resampler);
        return new Set(speed, false, scene, search.hits(scene, recordings, settings));
    }

    private Drift.Measured drift(Set set) throws InterruptedException {
        var strongest =
                set.hits.stream().filter(h -> h.sigma() > SURE_SIGMA).limit(STRONGEST).toList();
        var diagonals = new Diagonals(set.scene, recordings, workers, false);
        diagonals.add(strongest);
        return new Drift(set.scene, new Tracer(set.scene, recordings)).of(diagonals.traces());
    }

    private boolean sure(List<Hit> hits) {
        int needed = count < CLIP ? 1 : 2;
        return hits.size() >= needed && hits.get(needed - 1).sigma() > SURE_SIGMA;
    }

    private static double strength(List<Hit> hits) {
        return hits.stream().limit(STRONGEST).mapToDouble(h -> h.sigma() * h.sigma()).sum();
    }
}
