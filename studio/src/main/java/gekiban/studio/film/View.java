package gekiban.studio.film;

/**
 * The part of a still that fills the picture.
 *
 * @param x its middle, in drawing coordinates
 * @param y its middle
 * @param zoom points of the picture to one of the drawing
 */
public record View(double x, double y, double zoom) {

    /** The picture as it was drawn. */
    public static final View PLAIN = new View(Film.WIDTH / 2.0, Film.HEIGHT / 2.0, 1);

    /** Where a point of the drawing is in the picture. */
    double screenX(double drawingX) {
        return (drawingX - x) * zoom + Film.WIDTH / 2.0;
    }

    double screenY(double drawingY) {
        return (drawingY - y) * zoom + Film.HEIGHT / 2.0;
    }

    double left() {
        return x - Film.WIDTH / 2.0 / zoom;
    }

    double top() {
        return y - Film.HEIGHT / 2.0 / zoom;
    }

    /** The view of a layer that is nearer: its middle goes further by a factor. */
    View nearer(double parallax) {
        return new View(
                PLAIN.x + (x - PLAIN.x) * parallax, PLAIN.y + (y - PLAIN.y) * parallax, zoom);
    }
}
