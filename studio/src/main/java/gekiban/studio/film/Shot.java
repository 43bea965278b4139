package gekiban.studio.film;

/**
 * One shot.
 *
 * @param from seconds; it begins with the picture nearest
 * @param to seconds; the next shot begins with the picture nearest
 * @param dissolve pictures over which it comes out of the shot before; 0: a cut
 */
public record Shot(double from, double to, Scene scene, Camera camera, int dissolve) {

    /** A shot that begins with a cut. */
    public static Shot cut(double from, double to, Scene scene, Camera camera) {
        return new Shot(from, to, scene, camera, 0);
    }

    int firstPicture() {
        return picture(from);
    }

    int endPicture() {
        return picture(to);
    }

    static int picture(double seconds) {
        return (int) Math.round(seconds * Film.PICTURES_PER_SECOND);
    }

    /** The view, when so many pictures of the shot have passed. */
    View view(int pictures) {
        return camera.at((double) pictures / Math.max(1, endPicture() - firstPicture() - 1));
    }
}
