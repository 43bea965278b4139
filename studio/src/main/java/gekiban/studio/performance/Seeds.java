package gekiban.studio.performance;

import gekiban.studio.audio.Draws;
import java.util.SplittableRandom;

/** Seeds that depend on several numbers, and draws that are the same on every machine. */
final class Seeds {
    private Seeds() {}

    /** A generator of its own for each triple. */
    static SplittableRandom random(long seed, int voice, int index) {
        return new SplittableRandom(mixed(mixed(mixed(seed) + voice) + index));
    }

    // finaliser of MurmurHash3: every bit of the number changes half of the answer's
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (mixed ^ (mixed >>> 33)) + 0x9e3779b97f4a7c15L;
    }

    /** Nearly normal, deviation 1, never beyond 2. */
    static double clippedNormal(SplittableRandom random) {
        return Math.max(-2, Math.min(2, Draws.normal(random)));
    }
}
