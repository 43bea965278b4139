package gekiban.studio.film;

/**
 * One thing said, shown in both languages.
 *
 * @param from seconds
 * @param to seconds
 * @param x left edge of both lines, in a picture
 * @param y base line of the Japanese line, in a picture; the English one stands 20 below
 */
public record Caption(double from, double to, String japanese, String english, double x, double y) {

    /** Where the eye finds it first. */
    private static final double USUAL_X = 36;

    private static final double USUAL_Y = 322;

    public Caption(double from, double to, String japanese, String english) {
        this(from, to, japanese, english, USUAL_X, USUAL_Y);
    }

    /** The same, beginning further right where the left is needed for the picture. */
    public Caption at(double x) {
        return new Caption(from, to, japanese, english, x, y);
    }
}
