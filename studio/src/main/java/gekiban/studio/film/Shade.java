package gekiban.studio.film;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;

/**
 * Colours out of words. A colour is {@code #rrggbb} or {@code #rrggbb/alpha}; a stop of a gradient
 * is a colour and, after a blank, its place from 0 to 1. Stops without a place are spread evenly.
 */
public final class Shade {

    private Shade() {}

    /** One colour. */
    public static Color of(String colour) {
        int slash = colour.indexOf('/');
        int rgb = Integer.parseInt(colour, 1, slash < 0 ? colour.length() : slash, 16);
        double alpha = slash < 0 ? 1 : Double.parseDouble(colour.substring(slash + 1));
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * alpha));
    }

    /** From y0 down to y1. */
    public static Paint down(double y0, double y1, String... stops) {
        return linear(0, y0, 0, y1, stops);
    }

    /** From x0 right to x1. */
    public static Paint across(double x0, double x1, String... stops) {
        return linear(x0, 0, x1, 0, stops);
    }

    /** From one point to another. */
    public static Paint linear(double x0, double y0, double x1, double y1, String... stops) {
        return new LinearGradientPaint(
                (float) x0, (float) y0, (float) x1, (float) y1, places(stops), colours(stops));
    }

    /** From a point to all sides. */
    public static Paint round(double x, double y, double radius, String... stops) {
        return new RadialGradientPaint(
                (float) x, (float) y, (float) radius, places(stops), colours(stops));
    }

    private static float[] places(String... stops) {
        var places = new float[stops.length];
        for (int i = 0; i < stops.length; i++) {
            int blank = stops[i].indexOf(' ');
            places[i] =
                    blank < 0
                            ? (float) i / (stops.length - 1)
                            : Float.parseFloat(stops[i].substring(blank + 1));
        }
        return places;
    }

    private static Color[] colours(String... stops) {
        var colours = new Color[stops.length];
        for (int i = 0; i < stops.length; i++) {
            int blank = stops[i].indexOf(' ');
            colours[i] = of(blank < 0 ? stops[i] : stops[i].substring(0, blank));
        }
        return colours;
    }
}
