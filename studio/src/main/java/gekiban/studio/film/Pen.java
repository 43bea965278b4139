package gekiban.studio.film;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;

/** Draws shapes. Colours are those of {@link Shade}, paths those of SVG. */
public final class Pen {

    /** No part of a path that is drawn little by little is longer. */
    private static final double LONGEST_LINE = 500;

    private final Graphics2D graphics;
    private final Map<String, Path2D> outlines;

    /**
     * A pen on a picture.
     *
     * @param outlines what was read of paths so far; it grows
     */
    Pen(Graphics2D graphics, Map<String, Path2D> outlines) {
        this.graphics = graphics;
        this.outlines = outlines;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A pen whose origin is here, and whose lengths are scaled; a negative one mirrors. */
    public Pen at(double x, double y, double scaleX, double scaleY) {
        var moved = (Graphics2D) graphics.create();
        moved.translate(x, y);
        moved.scale(scaleX, scaleY);
        return new Pen(moved, outlines);
    }

    public Pen at(double x, double y, double scale) {
        return at(x, y, scale, scale);
    }

    /** A pen turned clockwise about a point. */
    public Pen turned(double degrees, double x, double y) {
        double angle = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        var turned = (Graphics2D) graphics.create();
        turned.translate(x, y);
        turned.transform(new java.awt.geom.AffineTransform(cos, sin, -sin, cos, 0, 0));
        turned.translate(-x, -y);
        return new Pen(turned, outlines);
    }

    /** A pen that draws inside a rectangle only. */
    public Pen within(double x, double y, double width, double height) {
        var clipped = (Graphics2D) graphics.create();
        clipped.clip(new Rectangle2D.Double(x, y, width, height));
        return new Pen(clipped, outlines);
    }

    public Pen fill(String path, String colour) {
        return fill(outline(path), Shade.of(colour));
    }

    public Pen fill(String path, Paint paint) {
        return fill(outline(path), paint);
    }

    public Pen line(String path, String colour, double width) {
        return stroke(outline(path), colour, width, BasicStroke.CAP_ROUND);
    }

    /**
     * A line that is still being drawn.
     *
     * @param share of the way along the longest part of the path; the others keep pace
     */
    public Pen drawn(String path, String colour, double width, double share) {
        if (share >= 1) {
            return line(path, colour, width);
        }
        float length = (float) Math.max(.1, LONGEST_LINE * share);
        graphics.setPaint(Shade.of(colour));
        graphics.setStroke(
                new BasicStroke(
                        (float) width,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        10,
                        new float[] {length, 4 * (float) LONGEST_LINE},
                        0));
        graphics.draw(outline(path));
        return this;
    }

    /** A line that ends square where its path ends. */
    public Pen bar(String path, String colour, double width) {
        return stroke(outline(path), colour, width, BasicStroke.CAP_BUTT);
    }

    /** A line through points, x and y in turn. */
    public Pen bent(String colour, double width, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return stroke(path, colour, width, BasicStroke.CAP_ROUND);
    }

    public Pen rect(double x, double y, double width, double height, String colour) {
        return fill(new Rectangle2D.Double(x, y, width, height), Shade.of(colour));
    }

    public Pen rect(double x, double y, double width, double height, Paint paint) {
        return fill(new Rectangle2D.Double(x, y, width, height), paint);
    }

    /** The whole of the still and beyond. */
    public Pen all(Paint paint) {
        return rect(-100, -60, 840, 480, paint);
    }

    public Pen rounded(
            double x, double y, double width, double height, double radius, String colour) {
        return rounded(x, y, width, height, radius, Shade.of(colour));
    }

    public Pen rounded(
            double x, double y, double width, double height, double radius, Paint paint) {
        return fill(
                new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), paint);
    }

    public Pen circle(double x, double y, double radius, String colour) {
        return oval(x, y, radius, radius, colour);
    }

    public Pen oval(double x, double y, double radiusX, double radiusY, String colour) {
        return oval(x, y, radiusX, radiusY, Shade.of(colour));
    }

    public Pen oval(double x, double y, double radiusX, double radiusY, Paint paint) {
        return fill(
                new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), paint);
    }

    public Pen ring(double x, double y, double radiusX, double radiusY, String colour, double w) {
        var oval = new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
        return stroke(oval, colour, w, BasicStroke.CAP_BUTT);
    }

    /** Light about a point, flattened by the ratio of the radii. */
    public Pen glow(double x, double y, double radiusX, double radiusY, String... stops) {
        at(x, y, radiusX, radiusY).oval(0, 0, 1, 1, Shade.round(0, 0, 1, stops));
        return this;
    }

    /** A line of letters that begins at a point of its base line. */
    public Pen text(Typeface face, double x, double y, double size, String colour, String line) {
        at(x, y, 1).fill(face.outline(line, size, 0), Shade.of(colour));
        return this;
    }

    /** A line of letters whose middle is at x. */
    public Pen centred(
            Typeface face,
            double x,
            double y,
            double size,
            double tracking,
            String colour,
            String line) {
        double left = x - face.width(line, size, tracking) / 2;
        at(left, y, 1).fill(face.outline(line, size, tracking), Shade.of(colour));
        return this;
    }

    private Pen fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
        return this;
    }

    Pen stroke(Shape shape, String colour, double width, int cap) {
        graphics.setPaint(Shade.of(colour));
        graphics.setStroke(new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        return this;
    }

    private Path2D outline(String path) {
        return outlines.computeIfAbsent(path, SvgPath::parse);
    }
}
