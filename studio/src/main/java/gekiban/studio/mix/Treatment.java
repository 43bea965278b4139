package gekiban.studio.mix;

/**
 * How the show's sound differs from the album's.
 *
 * @param speed seconds of a track per second of the episode: 25/24 is a film on 25 frames a second
 * @param ppm error of the clock on top, in parts per million
 * @param wow greatest error of speed by wandering tape; 0.002 is 0.2 %
 * @param remaster whether the show has another equaliser and limiter than the album
 */
public record Treatment(double speed, double ppm, double wow, boolean remaster) {
    /** As on the album. */
    public static final Treatment NONE = new Treatment(1, 0, 0, false);

    public Treatment {
        if (!(speed >= 0.5 && speed <= 2)) {
            throw new IllegalArgumentException("a speed of " + speed + "; 0.5 to 2 can be mixed");
        }
        if (!(wow >= 0 && wow <= 0.05)) {
            throw new IllegalArgumentException("a wow of " + wow + "; 0 to 0.05 can be mixed");
        }
    }
}
