package gekiban.studio.mix;

import gekiban.studio.audio.ControlCurve;
import gekiban.studio.audio.Stereo;
import gekiban.studio.truth.TruthCue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Mixes one episode: dialogue and effects first, then the pieces of the plan one by one.
 *
 * <p>How loud a piece stands against the rest is known when nothing can be added to its span any
 * more, which is when the next piece begins behind its end. So pieces wait until then, and only the
 * last few are in memory beside the episode.
 */
public final class EpisodeMixer {
    private static final double FULL_SCALE = 0.98;
    private static final double DUCKING_SLOPE_SECONDS = 0.2;

    private final TrackSource tracks;
    private final List<float[]> speech;
    private final List<Stereo> effects;
    private final Consumer<String> trouble;

    /**
     * @param tracks the sound of the plan's tracks
     * @param speech lines, one channel each; none for an episode in which nobody speaks
     * @param effects sounds; may be none
     * @param trouble is told, in one line, of each piece that could not be mixed
     */
    public EpisodeMixer(
            TrackSource tracks,
            List<float[]> speech,
            List<Stereo> effects,
            Consumer<String> trouble) {
        this.tracks = tracks;
        this.speech = speech;
        this.effects = effects;
        this.trouble = trouble;
    }

    /**
     * @param sound of the episode, peaks below 1
     * @param cues what is in it, by their beginnings
     */
    public record Mixed(Stereo sound, List<TruthCue> cues) {}

    /**
     * Mixes.
     *
     * @param talkDensity see {@link SpeechBed}
     * @param seed of dialogue and effects
     */
    public Mixed mix(CuePlan plan, Treatment treatment, double talkDensity, long seed)
            throws InterruptedException {
        var bus = Stereo.silence(Stereo.frames(plan.seconds()));
        var talk = new SpeechBed(speech, bus.frames(), talkDensity, seed);
        talk.addTo(bus, loudnessOfTalk(plan, bus.frames()));
        new EffectsBed(effects, seed + 1).addTo(bus);

        var press = new PiecePress(treatment, talk.activity().smoothed(DUCKING_SLOPE_SECONDS));
        var cues = new ArrayList<TruthCue>();
        var open = new ArrayList<Laid>();
        for (var piece : plan.pieces()) {
            int at = Stereo.frames(piece.start());
            close(open, at, bus, cues);
            var pressed = pressed(press, piece, at, bus.frames() - at);
            if (pressed != null) {
                bus.add(pressed.sound(), at);
                open.add(new Laid(piece, at, pressed));
            }
        }
        close(open, Integer.MAX_VALUE, bus, cues);
        cues.sort(Comparator.comparingDouble(TruthCue::start));

        float peak = bus.peak();
        if (peak > FULL_SCALE) {
            bus.scale(FULL_SCALE / peak);
        }
        return new Mixed(bus, List.copyOf(cues));
    }

    private static ControlCurve loudnessOfTalk(CuePlan plan, int frames) {
        var gain = ControlCurve.constant(frames, 1);
        for (var hush : plan.hushes()) {
            gain.limit(Stereo.frames(hush.start()), Stereo.frames(hush.end()), hush.gain());
        }
        return gain;
    }

    private PiecePress.@Nullable Pressed pressed(
            PiecePress press, PlannedPiece piece, int at, int longest) throws InterruptedException {
        try {
            var pressed = press.press(piece, tracks.track(piece.track()), at, longest);
            if (pressed == null) {
                trouble.accept(
                        piece.track() + ": too little of it at second " + piece.trackStart());
            }
            return pressed;
        } catch (IOException e) {
            trouble.accept(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private record Laid(PlannedPiece piece, int at, PiecePress.Pressed pressed) {
        int end() {
            return at + pressed.sound().frames();
        }
    }

    /** Measures the pieces that end at {@code until} or before and lets them go. */
    private static void close(List<Laid> open, int until, Stereo bus, List<TruthCue> cues) {
        open.removeIf(laid -> {
            boolean over = laid.end() <= until;
            if (over) {
                cues.add(measured(laid, bus));
            }
            return over;
        });
    }

    private static TruthCue measured(Laid laid, Stereo bus) {
        var balance = Balance.of(laid.pressed().sound(), laid.at(), bus);
        var piece = laid.piece();
        var pressed = laid.pressed();
        return new TruthCue(
                rounded((double) laid.at() / Stereo.RATE_HZ, 1e3),
                rounded((double) laid.end() / Stereo.RATE_HZ, 1e3),
                piece.track(),
                rounded(pressed.trackStart(), 1e3),
                pressed.speed(),
                piece.kind(),
                rounded(piece.levelDb(), 10),
                rounded(piece.duckDb(), 10),
                piece.filter(),
                rounded(pressed.fadeIn(), 100),
                rounded(pressed.fadeOut(), 100),
                balance.snrDb(),
                balance.sideDb());
    }

    private static double rounded(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }
}
