package gekiban.studio.audio;

import java.util.SplittableRandom;

/**
 * A room: eight delay lines that feed one another through a reflection (Jot and Chaigne 1991,
 * "Digital delay networks for designing artificial reverberators"). The tail is dense, falls by 60
 * dB in the given time, and differs left and right. Cheaper than folding with a second of noise,
 * and as good at smearing phases. The seed chooses the walls.
 */
public final class Room {
    private static final int LINES = 8;
    private static final double SHORTEST_SECONDS = 0.011;
    private static final double LONGEST_SECONDS = 0.043;

    private final int[] lengths = new int[LINES];
    private final float[] gains = new float[LINES];
    private final float outputGain;

    /**
     * @param seed of the walls
     * @param seconds until the tail is 60 dB down
     */
    public Room(long seed, double seconds) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("a room of " + seconds + " s");
        }
        var random = new SplittableRandom(seed);
        double energy = 0;
        for (int line = 0; line < LINES; line++) {
            // spread evenly on a logarithmic scale, shaken by a tenth, odd so that few coincide
            double place = (line + 0.5 + random.nextDouble(-0.4, 0.4)) / LINES;
            double delay = SHORTEST_SECONDS * Math.pow(LONGEST_SECONDS / SHORTEST_SECONDS, place);
            lengths[line] = Stereo.frames(delay) | 1;
            double gain = Math.pow(10, -3.0 * lengths[line] / (Stereo.RATE_HZ * seconds));
            gains[line] = (float) gain;
            // what comes out of one line in all: g^2 + g^4 ...
            energy += gain * gain / (1 - gain * gain);
        }
        // lines exchange energy, so each holds about the mean; each side sums all with random signs
        outputGain = (float) Math.sqrt(1 / energy);
    }

    /**
     * The reflections alone, as loud as the sound that went in, roughly; as many frames as it has,
     * what rings on after its end is cut.
     */
    public Stereo reflect(Stereo dry) {
        int n = dry.frames();
        var wet = Stereo.silence(n);
        var lines = new float[LINES][];
        for (int line = 0; line < LINES; line++) {
            lines[line] = new float[lengths[line]];
        }
        var at = new int[LINES];
        var out = new float[LINES];
        for (int i = 0; i < n; i++) {
            float sum = 0;
            for (int line = 0; line < LINES; line++) {
                out[line] = lines[line][at[line]] * gains[line];
                sum += out[line];
            }
            float leftSum = 0;
            float rightSum = 0;
            float reflection = sum * (2f / LINES); // Householder: energy stays, everything mixes
            for (int line = 0; line < LINES; line++) {
                float in = (line & 1) == 0 ? dry.left()[i] : dry.right()[i];
                lines[line][at[line]] = in + out[line] - reflection;
                at[line] = at[line] + 1 == lengths[line] ? 0 : at[line] + 1;
                leftSum += (line & 2) == 0 ? out[line] : -out[line];
                rightSum += (line & 4) == 0 ? out[line] : -out[line];
            }
            wet.left()[i] = leftSum * outputGain;
            wet.right()[i] = rightSum * outputGain;
        }
        return wet;
    }
}
