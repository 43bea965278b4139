package gekiban.bench.glyphs;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run glyphs}. */
@Command(
        name = "glyphs",
        description = "Adds the outlines of a text's letters to a file of the demo's film.")
public final class GlyphsCommand implements Callable<Integer> {
    @Option(
            names = "--font",
            required = true,
            paramLabel = "FILE",
            description = "An OpenType font, or a collection of them.")
    private Path font = Path.of("");

    @Option(
            names = "--face",
            defaultValue = "",
            paramLabel = "NAME",
            description = "Which one of a collection, such as \"Noto Serif CJK JP\".")
    private String face = "";

    @Option(
            names = "--text",
            required = true,
            paramLabel = "TEXT",
            description = "Its letters are added.")
    private String text = "";

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FILE",
            description = "What is kept already; made when it is not there.")
    private Path into = Path.of("");

    private final Consumer<String> progress;

    public GlyphsCommand(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException, FontFormatException {
        GlyphFile kept = GlyphFile.read(into);
        Font chosen =
                Arrays.stream(Font.createFonts(font.toFile()))
                        .filter(each -> each.getFontName().startsWith(face))
                        .findFirst()
                        .orElseThrow(() -> new IOException(font + " has no face " + face));
        int before = kept.size();
        for (int letter : text.codePoints().distinct().toArray()) {
            if (!chosen.canDisplay(letter)) {
                throw new IOException(
                        "%s has no %s".formatted(chosen.getFontName(), Character.toString(letter)));
            }
            kept.add(letter, chosen);
        }
        kept.write(into);
        progress.accept(
                "%s: %d letters, %d of them new"
                        .formatted(into, kept.size(), kept.size() - before));
        return 0;
    }
}
