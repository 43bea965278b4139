package gekiban.studio.film;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;

/** The points of one picture, and what draws shapes into them. */
final class Canvas {

    private final int[] rgb;
    private final Graphics2D graphics;
    private final Map<String, Path2D> outlines;

    Canvas(Map<String, Path2D> outlines) {
        var image = new BufferedImage(Film.WIDTH, Film.HEIGHT, BufferedImage.TYPE_INT_RGB);
        this.rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.graphics = image.createGraphics();
        this.outlines = outlines;
    }

    int[] rgb() {
        return rgb;
    }

    Graphics2D graphics() {
        return graphics;
    }

    Map<String, Path2D> outlines() {
        return outlines;
    }
}
