package gekiban.studio.film;

import java.util.List;

/** Moving pictures of 640 by 360 points, twelve a second. Not for several threads at once. */
public interface Film {

    int WIDTH = 640;
    int HEIGHT = 360;
    int PICTURES_PER_SECOND = 12;

    /** How many pictures there are. */
    int pictures();

    /**
     * Draws one picture; fastest when asked for in their order.
     *
     * @param picture from 0
     * @param rgb answer, row by row, {@code 0xRRGGBB}
     */
    void draw(int picture, int[] rgb);

    /** What is said, in the order of time. */
    List<Caption> captions();

    /** The first picture of each shot, in the order of time; the first is 0. */
    List<Integer> cuts();
}
