package gekiban.studio.film;

import java.awt.Graphics2D;

/**
 * Draws what moves into one picture: small strokes straight into its points, which costs next to
 * nothing, and shapes with a pen. Coordinates are those of the drawing, whatever the view is;
 * colours {@code 0xRRGGBB}.
 */
public final class Brush {

    private final Canvas canvas;
    private final View view;
    private final Pen pen;

    Brush(Canvas canvas, View view) {
        this.canvas = canvas;
        this.view = view;
        var graphics = (Graphics2D) canvas.graphics().create();
        graphics.translate(Film.WIDTH / 2.0, Film.HEIGHT / 2.0);
        graphics.scale(view.zoom(), view.zoom());
        graphics.translate(-view.x(), -view.y());
        this.pen = new Pen(graphics, canvas.outlines());
    }

    /** For shapes. */
    public Pen pen() {
        return pen;
    }

    /** The same brush in coordinates of the picture, whatever the view is: for rain on the lens. */
    public Brush onPicture() {
        return new Brush(canvas, View.PLAIN);
    }

    /** The whole picture brought nearer to a colour by a share. */
    public void veil(int colour, double share) {
        int weight = (int) Math.round(256 * Math.max(0, Math.min(1, share)));
        if (weight > 0) {
            int[] rgb = canvas.rgb();
            for (int i = 0; i < rgb.length; i++) {
                rgb[i] = Plate.mix(rgb[i], colour, weight);
            }
        }
    }

    /** A level stroke, as light draws on water; x is its left end, y its middle. */
    public void dash(
            double x, double y, double length, double thickness, int colour, double alpha) {
        double left = view.screenX(x);
        double right = left + length * view.zoom();
        double half = thickness * view.zoom() / 2;
        double middle = view.screenY(y);
        int first = Math.max(0, (int) Math.floor(middle - half));
        int last = Math.min(Film.HEIGHT - 1, (int) Math.floor(middle + half));
        int from = Math.max(0, (int) Math.floor(left));
        int to = Math.min(Film.WIDTH - 1, (int) Math.floor(right));
        for (int row = first; row <= last; row++) {
            double rows = Math.min(row + 1, middle + half) - Math.max(row, middle - half);
            for (int column = from; column <= to; column++) {
                double covered = Math.min(column + 1, right) - Math.max(column, left);
                blend(row * Film.WIDTH + column, colour, alpha * rows * covered);
            }
        }
    }

    /** A steep stroke, as rain draws; from its upper end by (dx, dy), dy above 0. */
    public void streak(
            double x, double y, double dx, double dy, double width, int colour, double alpha) {
        double top = view.screenY(y);
        double bottom = view.screenY(y + dy);
        double half = width * view.zoom() / 2;
        double slope = dx / dy;
        double start = view.screenX(x) - slope * top;
        int first = Math.max(0, (int) Math.floor(top));
        int last = Math.min(Film.HEIGHT - 1, (int) Math.floor(bottom));
        for (int row = first; row <= last; row++) {
            double rows = Math.min(row + 1, bottom) - Math.max(row, top);
            double middle = start + slope * (row + 0.5);
            int from = Math.max(0, (int) Math.floor(middle - half));
            int to = Math.min(Film.WIDTH - 1, (int) Math.floor(middle + half));
            for (int column = from; column <= to; column++) {
                double covered =
                        Math.min(column + 1, middle + half) - Math.max(column, middle - half);
                blend(row * Film.WIDTH + column, colour, alpha * rows * covered);
            }
        }
    }

    /** A disc with a soft rim of one point. */
    public void dot(double x, double y, double radius, int colour, double alpha) {
        double cx = view.screenX(x);
        double cy = view.screenY(y);
        double r = radius * view.zoom();
        int first = Math.max(0, (int) Math.floor(cy - r - 1));
        int last = Math.min(Film.HEIGHT - 1, (int) Math.ceil(cy + r + 1));
        int from = Math.max(0, (int) Math.floor(cx - r - 1));
        int to = Math.min(Film.WIDTH - 1, (int) Math.ceil(cx + r + 1));
        for (int row = first; row <= last; row++) {
            for (int column = from; column <= to; column++) {
                double fromX = column + 0.5 - cx;
                double fromY = row + 0.5 - cy;
                double inside = r + 0.5 - Math.sqrt(fromX * fromX + fromY * fromY);
                blend(row * Film.WIDTH + column, colour, alpha * Math.min(1, inside));
            }
        }
    }

    /** Light that falls off to all sides, added; strength 1 is the whole colour in the middle. */
    public void light(double x, double y, double radius, int colour, double strength) {
        double cx = view.screenX(x);
        double cy = view.screenY(y);
        double r = radius * view.zoom();
        int first = Math.max(0, (int) Math.floor(cy - r));
        int last = Math.min(Film.HEIGHT - 1, (int) Math.ceil(cy + r));
        int from = Math.max(0, (int) Math.floor(cx - r));
        int to = Math.min(Film.WIDTH - 1, (int) Math.ceil(cx + r));
        for (int row = first; row <= last; row++) {
            for (int column = from; column <= to; column++) {
                double fromX = column + 0.5 - cx;
                double fromY = row + 0.5 - cy;
                double fall = 1 - (fromX * fromX + fromY * fromY) / (r * r);
                if (fall > 0) {
                    blend(row * Film.WIDTH + column, colour, strength * fall * fall);
                }
            }
        }
    }

    private void blend(int index, int colour, double alpha) {
        if (alpha > 0) {
            int[] rgb = canvas.rgb();
            rgb[index] = Plate.mix(rgb[index], colour, (int) (256 * Math.min(1, alpha) + 0.5));
        }
    }
}
