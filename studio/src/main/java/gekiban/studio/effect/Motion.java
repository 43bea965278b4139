package gekiban.studio.effect;

/**
 * How fast a train goes: 1 is full speed. It keeps its first speed until {@code from}, changes
 * evenly until {@code to} and keeps the second one.
 *
 * @param before speed up to {@code from}
 * @param from second at which it begins to change
 * @param to second at which it has changed
 * @param after speed from {@code to} on
 */
record Motion(double before, double from, double to, double after) {
    static Motion steady(double speed) {
        return new Motion(speed, 0, 1, speed);
    }

    double speed(double second) {
        double part = Math.clamp((second - from) / (to - from), 0.0, 1.0);
        return before + (after - before) * part;
    }
}
