package gekiban.studio.film;

/** Goes from one view to another, setting off and arriving gently. */
public record Camera(View from, View to) {

    /** Stays where it is. */
    public static final Camera STILL = new Camera(View.PLAIN, View.PLAIN);

    /** Moves sideways and up or down, about the plain view. */
    public static Camera pan(double fromX, double fromY, double toX, double toY) {
        return new Camera(
                new View(View.PLAIN.x() + fromX, View.PLAIN.y() + fromY, 1),
                new View(View.PLAIN.x() + toX, View.PLAIN.y() + toY, 1));
    }

    /** Comes nearer to a point of the drawing, which then is in the middle. */
    public static Camera push(double fromZoom, double x, double y, double zoom) {
        return new Camera(new View(View.PLAIN.x(), View.PLAIN.y(), fromZoom), new View(x, y, zoom));
    }

    /**
     * The view at a part of the way.
     *
     * @param share of the time, 0 to 1
     */
    public View at(double share) {
        double s = Math.max(0, Math.min(1, share));
        double way = s * s * (3 - 2 * s);
        return new View(
                from.x() + (to.x() - from.x()) * way,
                from.y() + (to.y() - from.y()) * way,
                from.zoom() + (to.zoom() - from.zoom()) * way);
    }
}
