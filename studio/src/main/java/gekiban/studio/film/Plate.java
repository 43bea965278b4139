package gekiban.studio.film;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.function.Consumer;

/** A still or a layer before it, drawn once finer than pictures are, and seen through views. */
final class Plate {

    static final double LEFT = -80;
    static final double TOP = -45;
    static final double WIDTH = 800;
    static final double HEIGHT = 450;

    /** Finer than the picture, so that a view between its points is as sharp as one on them. */
    private static final double FINER = 1.5;

    private static final int COLUMNS = (int) (WIDTH * FINER);
    private static final int ROWS = (int) (HEIGHT * FINER);

    private final int[] points;

    /** Row range with anything in it. */
    private final int firstRow;

    private final int endRow;

    private final int[] columns = new int[Film.WIDTH];
    private final int[] columnWeights = new int[Film.WIDTH];

    private Plate(int[] points) {
        this.points = points;
        int first = 0;
        while (first < ROWS && isClear(first)) {
            first++;
        }
        int end = ROWS;
        while (end > first && isClear(end - 1)) {
            end--;
        }
        this.firstRow = first;
        this.endRow = end;
    }

    /** Draws a plate, clear where nothing is drawn; its colours are multiplied with its alpha. */
    static Plate of(Consumer<Pen> drawing, Map<String, Path2D> outlines) {
        var image = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(FINER, FINER);
        graphics.translate(-LEFT, -TOP);
        drawing.accept(new Pen(graphics, outlines));
        graphics.dispose();
        return new Plate(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    private boolean isClear(int row) {
        for (int i = row * COLUMNS; i < (row + 1) * COLUMNS; i++) {
            if (points[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts the view of this plate over a picture. */
    void over(View view, int[] rgb) {
        double step = FINER / view.zoom();
        double x0 = (view.left() - LEFT) * FINER + step / 2 - 0.5;
        double y0 = (view.top() - TOP) * FINER + step / 2 - 0.5;
        for (int x = 0; x < Film.WIDTH; x++) {
            double at = Math.max(0, Math.min(COLUMNS - 1.001, x0 + x * step));
            columns[x] = (int) at;
            columnWeights[x] = (int) ((at - (int) at) * 256);
        }
        for (int y = 0; y < Film.HEIGHT; y++) {
            double at = Math.max(0, Math.min(ROWS - 1.001, y0 + y * step));
            int row = (int) at;
            if (row + 1 >= firstRow && row < endRow) {
                row(row, (int) ((at - row) * 256), rgb, y * Film.WIDTH);
            }
        }
    }

    private void row(int row, int weight, int[] rgb, int target) {
        int upper = row * COLUMNS;
        int lower = upper + COLUMNS;
        for (int x = 0; x < Film.WIDTH; x++) {
            int column = columns[x];
            int a = points[upper + column];
            int b = points[upper + column + 1];
            int c = points[lower + column];
            int d = points[lower + column + 1];
            if ((a | b | c | d) == 0) {
                continue;
            }
            int across = columnWeights[x];
            int colour = mix(mix(a, b, across), mix(c, d, across), weight);
            int alpha = colour >>> 24;
            rgb[target + x] =
                    alpha >= 254 ? colour & 0xffffff : under(colour, rgb[target + x], alpha);
        }
    }

    /** Both colours, {@code weight} of 256 of the second. */
    static int mix(int first, int second, int weight) {
        if (first == second) {
            return first;
        }
        int other = 256 - weight;
        int even = (first & 0xff00ff) * other + (second & 0xff00ff) * weight + 0x800080;
        int odd = (first >>> 8 & 0xff00ff) * other + (second >>> 8 & 0xff00ff) * weight + 0x800080;
        return even >>> 8 & 0xff00ff | odd & 0xff00ff00;
    }

    private static int under(int colour, int below, int alpha) {
        int rest = 256 - alpha - (alpha >>> 7);
        int even = (below & 0xff00ff) * rest + 0x800080 >>> 8 & 0xff00ff;
        int odd = (below >>> 8 & 0xff) * rest + 0x80 >>> 8;
        return Math.min(0xff, (colour >> 16 & 0xff) + (even >> 16)) << 16
                | Math.min(0xff, (colour >> 8 & 0xff) + odd) << 8
                | Math.min(0xff, (colour & 0xff) + (even & 0xff));
    }
}
