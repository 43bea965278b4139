package gekiban.bench.glyphs;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Outlines of letters as text: the code point in hexadecimal, the advance, the outline as path data
 * of SVG, in thousandths of an em, y down. Lines that begin with # are kept at the top.
 */
final class GlyphFile {

    private static final int UNITS_PER_EM = 1000;

    private static final String COMMANDS = "MLQCZ";
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final List<String> remarks = new ArrayList<>();
    private final Map<Integer, String> letters = new TreeMap<>();

    private GlyphFile() {}

    /** What a file holds; nothing when it is not there. */
    static GlyphFile read(Path file) throws IOException {
        var kept = new GlyphFile();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    kept.remarks.add(line);
                } else {
                    String[] parts = line.split(" ", 2);
                    kept.letters.put(Integer.parseInt(parts[0], 16), parts[1]);
                }
            }
        }
        return kept;
    }

    int size() {
        return letters.size();
    }

    /** Adds a letter as the font draws it, or draws it anew. */
    void add(int letter, Font font) {
        GlyphVector drawn =
                font.deriveFont((float) UNITS_PER_EM)
                        .createGlyphVector(
                                new FontRenderContext(null, true, true),
                                Character.toString(letter));
        long advance = Math.round(drawn.getGlyphPosition(drawn.getNumGlyphs()).getX());
        letters.put(letter, (advance + " " + pathOf(drawn.getOutline())).strip());
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<>(remarks);
        letters.forEach((letter, rest) -> lines.add("%04X %s".formatted(letter, rest)));
        Files.write(file, lines);
    }

    /** Path data in whole units, absolute. */
    static String pathOf(Shape outline) {
        var path = new StringBuilder();
        var points = new double[6];
        for (PathIterator each = outline.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(points);
            path.append(COMMANDS.charAt(kind));
            for (int i = 0; i < 2 * POINTS[kind]; i++) {
                long unit = Math.round(points[i]);
                path.append(i > 0 && unit >= 0 ? " " : "").append(unit);
            }
        }
        return path.toString();
    }
}
