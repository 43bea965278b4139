package gekiban.listen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * Music made in code: notes of a scale with overtones, each a little out of tune and at its own
 * place between left and right. It is a formula in time, so it plays at any speed, or at one that
 * wanders, without a resampler. The same seed is the same tune.
 */
public final class Tune {
    private static final int NOTES_A_SECOND = 12;
    private static final double HIGHEST_HERTZ = 1750;
    private static final float RMS = 0.1f;

    private record Note(
            double start, double seconds, double hertz, double phase, double left, double right) {}

    private final List<Note> notes = new ArrayList<>();
    private final double seconds;

    private Tune(long seed, double seconds) {
        this.seconds = seconds;
        var random = new Random(seed);
        for (int i = 0; i < seconds * NOTES_A_SECOND; i++) {
            double pitch =
                    110
                            * Math.pow(2, random.nextInt(25) / 12.0)
                            * (1 + 0.004 * random.nextGaussian());
            double start = random.nextDouble() * seconds;
            double length = Math.min(0.1 + 0.5 * random.nextDouble(), seconds - start);
            double pan = random.nextDouble();
            double loud = 0.3 + random.nextDouble();
            for (int overtone = 1; overtone * pitch < HIGHEST_HERTZ; overtone++) {
                double amplitude = loud / Math.sqrt(overtone);
                notes.add(
                        new Note(
                                start,
                                length,
                                overtone * pitch,
                                2 * Math.PI * random.nextDouble(),
                                amplitude * pan,
                                amplitude * (1 - pan)));
            }
        }
    }

    /** A tune of some seconds. */
    public static Tune of(long seed, double seconds) {
        return new Tune(seed, seconds);
    }

    /** The tune from its begin to its end at its own speed: left and right. */
    public float[][] whole() {
        return from(0, seconds);
    }

    /** Some seconds of it at its own speed. */
    public float[][] from(double from, double count) {
        return played(count, second -> from + second);
    }

    /** Some seconds of it, faster or slower, pitch and all. */
    public float[][] atSpeed(double from, double count, double speed) {
        return played(count, second -> from + second * speed);
    }

    /**
     * Where a tape is whose three wheels run unevenly: {@code wander} is the share all together.
     */
    public static double tapeAt(double second, double wander) {
        double place = second;
        for (double hertz : new double[] {0.07, 0.23, 0.6}) {
            place += wander / 3 / (2 * Math.PI * hertz) * Math.sin(2 * Math.PI * hertz * second);
        }
        return place;
    }

    /**
     * Plays with any motion of the tape.
     *
     * @param count seconds that come out
     * @param placeAt second of the tune that sounds at a second of what comes out; grows
     */
    public float[][] played(double count, DoubleUnaryOperator placeAt) {
        var place = new double[(int) Math.round(count * Sounds.RATE)];
        for (int i = 0; i < place.length; i++) {
            place[i] = placeAt.applyAsDouble((double) i / Sounds.RATE);
        }
        var out = new float[2][place.length];
        for (var note : notes) {
            int begin = Arrays.binarySearch(place, note.start);
            for (int i = begin < 0 ? -begin - 1 : begin; i < place.length; i++) {
                double t = place[i] - note.start;
                if (t >= note.seconds) {
                    break;
                }
                double rise = Math.min(1, t / 0.01);
                double fall = 1 - t / note.seconds;
                double value = rise * fall * Math.sin(2 * Math.PI * note.hertz * t + note.phase);
                out[0][i] += (float) (note.left * value);
                out[1][i] += (float) (note.right * value);
            }
        }
        // about RMS, and the same factor for every part of the tune
        double power =
                notes.stream()
                        .mapToDouble(n -> (n.left * n.left + n.right * n.right) * n.seconds)
                        .sum();
        double gain = RMS / Math.sqrt(power / 12 / Math.max(seconds, 1e-9));
        Sounds.scale(out, gain);
        return out;
    }
}
