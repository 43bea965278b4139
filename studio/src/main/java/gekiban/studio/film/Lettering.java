package gekiban.studio.film;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** Letters drawn once with a soft shadow, and laid over pictures as long as they are shown. */
final class Lettering {

    private static final String PAPER = "#f6efe0";
    private static final double JAPANESE_SIZE = 17;
    private static final double LATIN_SIZE = 12;
    private static final double LATIN_BELOW = 20;
    private static final int CAPTION_FADE = 4;

    /** Rings of the shadow: width and alpha. */
    private static final double[][] SHADOW = {{11, .05}, {7.5, .08}, {4.8, .12}, {2.8, .2}};

    private final Title title;
    private final int first;
    private final int end;
    private final int[] points;
    private final int top;
    private final int bottom;

    Lettering(Title title, Typeface serif, Typeface sans) {
        this.title = title;
        this.first = Shot.picture(title.from());
        this.end = Shot.picture(title.to());
        var image = new BufferedImage(Film.WIDTH, Film.HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        var pen = new Pen(graphics, new java.util.HashMap<>());
        double highest = Film.HEIGHT;
        double lowest = 0;
        for (Title.Line line : title.lines()) {
            draw(graphics, pen, line, line.serif() ? serif : sans);
            highest = Math.min(highest, line.y() - 1.2 * line.size());
            lowest = Math.max(lowest, line.y() + .6 * line.size());
        }
        graphics.dispose();
        this.points = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.top = (int) Math.max(0, highest);
        this.bottom = (int) Math.min(Film.HEIGHT, lowest);
    }

    private void draw(Graphics2D graphics, Pen pen, Title.Line line, Typeface face) {
        double width = face.width(line.text(), line.size(), line.tracking());
        double x = title.centred() ? title.x() - width / 2 : title.x();
        Path2D.Double outline = face.outline(line.text(), line.size(), line.tracking());
        outline.transform(AffineTransform.getTranslateInstance(x, line.y()));
        for (double[] ring : SHADOW) {
            pen.stroke(outline, "#060a16/" + ring[1], ring[0], BasicStroke.CAP_ROUND);
        }
        graphics.setPaint(Shade.of(line.colour()));
        graphics.fill(outline);
    }

    /** How captions look. */
    static Title of(Caption caption) {
        return new Title(
                caption.from(),
                caption.to(),
                CAPTION_FADE,
                caption.x(),
                false,
                List.of(
                        new Title.Line(
                                true, caption.y(), JAPANESE_SIZE, 0, PAPER, caption.japanese()),
                        new Title.Line(
                                false,
                                caption.y() + LATIN_BELOW,
                                LATIN_SIZE,
                                0,
                                PAPER + "/.94",
                                caption.english())));
    }

    boolean isShown(int picture) {
        return picture >= first && picture < end;
    }

    void over(int picture, int[] rgb) {
        int nearest = Math.min(picture - first, end - 1 - picture);
        int share = Math.min(256, 256 * (nearest + 1) / (title.fade() + 1));
        for (int i = top * Film.WIDTH; i < bottom * Film.WIDTH; i++) {
            int colour = points[i];
            if (colour != 0) {
                int alpha = colour >>> 24;
                int rest = 256 - (alpha + (alpha >>> 7)) * share / 256;
                rgb[i] = sum(colour, share, rgb[i], rest);
            }
        }
    }

    private static int sum(int colour, int share, int below, int rest) {
        int red = (colour >> 16 & 0xff) * share + (below >> 16 & 0xff) * rest >> 8;
        int green = (colour >> 8 & 0xff) * share + (below >> 8 & 0xff) * rest >> 8;
        int blue = (colour & 0xff) * share + (below & 0xff) * rest >> 8;
        return Math.min(255, red) << 16 | Math.min(255, green) << 8 | Math.min(255, blue);
    }
}
