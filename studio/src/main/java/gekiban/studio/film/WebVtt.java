package gekiban.studio.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Captions as a WebVTT file (W3C, 2019), for players that show them themselves. */
public final class WebVtt {

    private WebVtt() {}

    /**
     * Writes one file in each language.
     *
     * @param folder must be there
     * @param name of the files, without {@code .ja.vtt} and {@code .en.vtt}
     */
    public static void write(List<Caption> captions, Path folder, String name) throws IOException {
        Files.writeString(folder.resolve(name + ".ja.vtt"), text(captions, Caption::japanese));
        Files.writeString(folder.resolve(name + ".en.vtt"), text(captions, Caption::english));
    }

    /** The text of a file, of one language. */
    public static String text(List<Caption> captions, Function<Caption, String> language) {
        var text = new StringBuilder("WEBVTT\n");
        for (Caption caption : captions) {
            text.append('\n').append(clock(caption.from()));
            text.append(" --> ").append(clock(caption.to())).append('\n');
            text.append(escaped(language.apply(caption))).append('\n');
        }
        return text.toString();
    }

    private static String clock(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
