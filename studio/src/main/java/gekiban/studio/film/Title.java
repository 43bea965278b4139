package gekiban.studio.film;

import java.util.List;

/**
 * Letters over a shot that are no caption: titles and credits.
 *
 * @param from seconds
 * @param to seconds
 * @param fade pictures to come and to go
 * @param x where the lines stand
 * @param centred whether x is their middle, not their left end
 */
public record Title(double from, double to, int fade, double x, boolean centred, List<Line> lines) {

    public Title {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param serif which of the two faces
     * @param y its base line
     * @param size of the em
     * @param tracking added after each letter, in ems
     * @param colour as {@link Shade} reads it
     */
    public record Line(
            boolean serif, double y, double size, double tracking, String colour, String text) {}
}
