package gekiban.studio.demo;

/**
 * A sound of the world.
 *
 * @param start second of the episode
 * @param seconds how long
 * @param kind which
 * @param gainDb on top of the level it is made with
 * @param fadeIn seconds
 * @param fadeOut seconds
 */
record Noise(
        double start, double seconds, Kind kind, double gainDb, double fadeIn, double fadeOut) {
    /** What can be heard in the world of the film. */
    enum Kind {
        RAIN,
        RAIN_UNDER_ROOF,
        RAIN_ON_GLASS,
        DRIPS,
        TRAIN_FAR,
        TRAIN_ARRIVES,
        TRAIN_LEAVES,
        STEPS_RUN_WET,
        STEPS_RUN_WOOD,
        CLOCK,
        WINDING,
        CRICKETS,
        CICADAS,
        SEA,
        BELL
    }

    static Noise of(Kind kind, double start, double end, double gainDb) {
        return new Noise(start, end - start, kind, gainDb, 0.4, 0.6);
    }

    Noise faded(double in, double out) {
        return new Noise(start, seconds, kind, gainDb, in, out);
    }
}
