package gekiban.studio.film;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Outlines of the letters that the film uses, kept as text.
 *
 * <p>A line of the file is one letter: its code point in hexadecimal, its advance, its outline as
 * path data, all in thousandths of an em, y down from the base line. Lines that begin with # say
 * where the outlines come from.
 */
public final class Typeface {

    private static final double UNITS_PER_EM = 1000;

    private final String name;
    private final Map<Integer, Glyph> glyphs;

    private record Glyph(double advance, Path2D.Double outline) {}

    private Typeface(String name, Map<Integer, Glyph> glyphs) {
        this.name = name;
        this.glyphs = glyphs;
    }

    /** For Japanese, titles and credits. */
    public static Typeface serif() {
        return load("serif.glyphs");
    }

    /** For small Latin lines. */
    public static Typeface sans() {
        return load("sans.glyphs");
    }

    private static Typeface load(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var glyphs = new HashMap<Integer, Glyph>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(" ", 3);
                    var outline = SvgPath.parse(parts.length > 2 ? parts[2] : "");
                    var glyph = new Glyph(Double.parseDouble(parts[1]), outline);
                    glyphs.put(Integer.parseInt(parts[0], 16), glyph);
                }
            }
            return new Typeface(name, Map.copyOf(glyphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every letter of the line is kept. */
    public boolean has(String line) {
        return line.codePoints().allMatch(glyphs::containsKey);
    }

    /**
     * How wide a line is.
     *
     * @param size of the em
     * @param tracking added after each letter, in ems
     */
    public double width(String line, double size, double tracking) {
        double advance = 0;
        for (int c : line.codePoints().toArray()) {
            advance += glyph(c).advance() + tracking * UNITS_PER_EM;
        }
        return line.isEmpty() ? 0 : (advance - tracking * UNITS_PER_EM) * size / UNITS_PER_EM;
    }

    /**
     * The outline of a line that begins at (0, 0) of its base line.
     *
     * @throws IllegalArgumentException when a letter is not kept
     */
    Path2D.Double outline(String line, double size, double tracking) {
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        double scale = size / UNITS_PER_EM;
        for (int c : line.codePoints().toArray()) {
            Glyph glyph = glyph(c);
            var place = new AffineTransform(scale, 0, 0, scale, x * scale, 0);
            all.append(glyph.outline().getPathIterator(place), false);
            x += glyph.advance() + tracking * UNITS_PER_EM;
        }
        return all;
    }

    private Glyph glyph(int codePoint) {
        Glyph glyph = glyphs.get(codePoint);
        if (glyph == null) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s keeps no outline of %s",
                            name,
                            Character.toString(codePoint)));
        }
        return glyph;
    }
}
