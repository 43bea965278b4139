package gekiban.studio.film;

import java.awt.geom.Path2D;
import java.util.Locale;

/**
 * Reads path data as SVG 2 writes it (chapter 9.3), without arcs: commands M L H V Q T C S Z, in
 * capitals absolute, in small letters relative.
 */
final class SvgPath {

    private final String data;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The control point that a following T or S mirrors; the point itself when there is none. */
    private double controlX;

    private double controlY;

    private SvgPath(String data) {
        this.data = data;
    }

    /**
     * The outline of the data.
     *
     * @throws IllegalArgumentException when it is no path of these commands
     */
    static Path2D.Double parse(String data) {
        var reader = new SvgPath(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 'M';
        skip();
        while (next < data.length()) {
            if (Character.isLetter(data.charAt(next))) {
                command = data.charAt(next++);
                if (command == 'Z' || command == 'z') {
                    path.closePath();
                    moved(startX, startY);
                    skip();
                    continue;
                }
            }
            boolean relative = Character.isLowerCase(command);
            segment(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
            if (command == 'M' || command == 'm') {
                command = relative ? 'l' : 'L';
            }
            skip();
        }
    }

    private void segment(char command, double ox, double oy) {
        switch (command) {
            case 'M' -> {
                moved(ox + number(), oy + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> lineTo(ox + number(), oy + number());
            case 'H' -> lineTo(ox + number(), y);
            case 'V' -> lineTo(x, oy + number());
            case 'Q' -> quadTo(ox + number(), oy + number(), ox + number(), oy + number());
            case 'T' -> quadTo(2 * x - controlX, 2 * y - controlY, ox + number(), oy + number());
            case 'C' ->
                    curveTo(
                            ox + number(),
                            oy + number(),
                            ox + number(),
                            oy + number(),
                            ox + number(),
                            oy + number());
            case 'S' ->
                    curveTo(
                            2 * x - controlX,
                            2 * y - controlY,
                            ox + number(),
                            oy + number(),
                            ox + number(),
                            oy + number());
            default ->
                    throw new IllegalArgumentException(
                            String.format(
                                    Locale.ROOT, "command %s at %d of %s", command, next, data));
        }
    }

    private void lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        moved(toX, toY);
    }

    private void quadTo(double cx, double cy, double toX, double toY) {
        path.quadTo(cx, cy, toX, toY);
        moved(toX, toY);
        controlX = cx;
        controlY = cy;
    }

    private void curveTo(double ax, double ay, double cx, double cy, double toX, double toY) {
        path.curveTo(ax, ay, cx, cy, toX, toY);
        moved(toX, toY);
        controlX = cx;
        controlY = cy;
    }

    private void moved(double toX, double toY) {
        x = toX;
        y = toY;
        controlX = toX;
        controlY = toY;
    }

    private double number() {
        skip();
        int start = next;
        if (next < data.length() && (data.charAt(next) == '-' || data.charAt(next) == '+')) {
            next++;
        }
        boolean point = false;
        while (next < data.length()) {
            char c = data.charAt(next);
            if (c == '.' && !point) {
                point = true;
            } else if (c < '0' || c > '9') {
                break;
            }
            next++;
        }
        if (start == next) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no number at %d of %s", start, data));
        }
        return Double.parseDouble(data.substring(start, next));
    }

    private void skip() {
        while (next < data.length() && " ,\n\t".indexOf(data.charAt(next)) >= 0) {
            next++;
        }
    }
}
