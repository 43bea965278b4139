package gekiban.studio.instrument;

import gekiban.studio.audio.Stereo;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A drum: the modes of a circular membrane (Rayleigh 1877, "The theory of sound") whose pitch falls
 * as the skin comes to rest, and the noise of the stroke. The pitch of the tone is passed over. It
 * rings out whatever the length of the note.
 */
final class Drum implements Instrument {
    /**
     * A stroke.
     *
     * @param hz of the lowest mode
     * @param t60 seconds until it is 60 dB down
     * @param bend share by which a hard stroke begins sharp; below 0 it begins flat and bends up
     * @param noise level against the modes
     */
    record Stroke(double hz, double t60, double bend, double noise) {}

    /**
     * A kind of drum.
     *
     * @param strokes by their letters
     * @param noiseHz centre of the noise
     */
    record Kind(Map<Character, Stroke> strokes, double noiseHz) {}

    static final Kind TAIKO =
            new Kind(
                    Map.of(
                            'C', new Stroke(68, 1.5, 0.16, 0.5),
                            'D', new Stroke(640, 0.10, 0.02, 1.2),
                            'F', new Stroke(92, 0.5, 0.10, 0.6),
                            'G', new Stroke(54, 1.9, 0.18, 0.4)),
                    900);
    static final Kind HAND_DRUM =
            new Kind(
                    Map.of(
                            'C', new Stroke(112, 0.62, 0.10, 0.35),
                            'D', new Stroke(390, 0.16, 0.02, 0.9),
                            'E', new Stroke(330, 0.34, 0.01, 0.5),
                            'F', new Stroke(240, 0.07, 0.05, 1.2),
                            'G', new Stroke(84, 0.75, -0.22, 0.3)),
                    1700);

    private static final double[] RATIOS = {1, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.5, 4.06};
    private static final double[] LEVELS = {1, 0.62, 0.40, 0.36, 0.25, 0.2, 0.18, 0.12, 0.08};
    private static final double[] LASTING = {1, 0.72, 0.55, 0.5, 0.42, 0.38, 0.33, 0.28, 0.22};
    private static final double PEAK = 0.3; // of the modes at mf, before the curve of loudness
    private static final double BEND_DOWN_SECONDS = 0.045;
    private static final double BEND_UP_SECONDS = 0.120;
    private static final double DETUNE_CENTS = 30;
    private static final double SKIN_SECONDS = 0.012;
    private static final double KNOCK_SECONDS = 0.020;
    private static final double KNOCK_HZ = 170; // middle of what lies under 300 Hz
    private static final double ATTACK_SECONDS = 0.0015;
    private static final double HEARD = 1.1; // of the decay time, then it is faded out
    private static final double LEFT_DB = 90; // over the level at which a mode is left, unheard
    private static final double END_SECONDS = 0.05;
    private static final double NEPERS_60_DB = 3 * StrictMath.log(10);

    private final Kind kind;

    Drum(Kind kind) {
        this.kind = kind;
    }

    /**
     * @throws IllegalArgumentException for a stroke that this drum has not
     */
    @Override
    public Stereo play(Tone tone, SplittableRandom random) {
        var stroke = kind.strokes.get(tone.stroke());
        if (stroke == null) {
            throw new IllegalArgumentException(
                    "no stroke " + tone.stroke() + "; there are " + kind.strokes.keySet());
        }
        double level = tone.levelFrom();
        double ringing = Math.max(stroke.t60 * HEARD, 12 * KNOCK_SECONDS);
        var sound = new double[Grid.steps(ringing) * Grid.STEP];
        skin(sound, stroke, level, random);
        double noise = 0.5 * stroke.noise * (0.5 + level);
        var source = new Noise(random);
        source.burst(sound, Filter.noiseBand(kind.noiseHz, 0.6), 0.4 * noise, SKIN_SECONDS);
        source.burst(sound, Filter.noiseBand(KNOCK_HZ, 0.6), 0.6 * noise, KNOCK_SECONDS);
        Filter.lowPass(2500 + 5000 * level).run(sound);
        Envelope.fadeIn(sound, Stereo.frames(ATTACK_SECONDS));
        int end = Stereo.frames(END_SECONDS);
        Envelope.fadeOut(sound, sound.length - end, end);
        double gain = Loudness.struck(level) / Loudness.struck(0.62);
        Grid.scale(sound, PEAK * gain);
        return Grid.middle(sound);
    }

    private static void skin(double[] sound, Stroke stroke, double level, SplittableRandom random) {
        double hz = stroke.hz * Cents.factor(random.nextDouble(-DETUNE_CENTS, DETUNE_CENTS));
        double hit = random.nextDouble(0.25, 0.6); // how far from the middle
        var gains = new double[RATIOS.length];
        double together = 0;
        for (int k = 0; k < gains.length; k++) {
            double chance = random.nextDouble(0.7, 1.3);
            gains[k] = k == 0 ? 1 : LEVELS[k] * hit * chance;
            together += gains[k] * gains[k];
        }
        Grid.scale(gains, 1 / Math.sqrt(together));
        var turns = turns(sound.length, hz, stroke.bend * (0.4 + 0.8 * level));
        for (int k = 0; k < gains.length; k++) {
            double t60 = stroke.t60 * LASTING[k];
            double factor = StrictMath.exp(-NEPERS_60_DB / (t60 * Stereo.RATE_HZ));
            double begin = random.nextDouble();
            double gain = gains[k];
            int end = Math.min(sound.length, Partials.frames(t60, LEFT_DB));
            for (int i = 0; i < end; i++) {
                sound[i] += gain * Sines.of(RATIOS[k] * turns[i] + begin);
                gain *= factor;
            }
        }
    }

    /** The angle of the lowest mode at every sample, in turns, as its pitch comes to rest. */
    private static double[] turns(int frames, double hz, double bend) {
        double settle = bend < 0 ? BEND_UP_SECONDS : BEND_DOWN_SECONDS;
        double settling = StrictMath.exp(-1 / (settle * Stereo.RATE_HZ));
        double unit = hz / Stereo.RATE_HZ;
        var turns = new double[frames];
        double bent = bend;
        for (int i = 1; i < frames; i++) {
            turns[i] = turns[i - 1] + unit * (1 + bent);
            bent *= settling;
        }
        return turns;
    }
}
