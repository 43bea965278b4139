package gekiban.sound.media;

import java.util.List;

/**
 * The moving pictures of a film that is made here.
 *
 * @param width points, even
 * @param height points, even
 * @param perSecond pictures a second
 * @param count how many there are
 * @param cuts pictures that differ wholly from the one before, where a player may begin; in order
 * @param source draws them
 */
public record Pictures(
        int width, int height, int perSecond, int count, List<Integer> cuts, Source source) {

    /** Draws pictures, one after another. */
    @FunctionalInterface
    public interface Source {

        /**
         * Draws the next one.
         *
         * @param picture from 0
         * @param rgb answer, row by row, {@code 0xRRGGBB}
         */
        void draw(int picture, int[] rgb);
    }

    public Pictures {
        if (width <= 0 || width % 2 != 0 || height <= 0 || height % 2 != 0) {
            throw new IllegalArgumentException("pictures of %d by %d".formatted(width, height));
        }
        if (perSecond <= 0 || count <= 0) {
            throw new IllegalArgumentException(
                    "%d pictures, %d a second".formatted(count, perSecond));
        }
        cuts = List.copyOf(cuts);
    }
}
