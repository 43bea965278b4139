package gekiban.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Style, script and typefaces of the site. */
final class Assets {
    private static final String DESK = "/gekiban/web/assets/";
    private static final String SITE = "/gekiban/web/site/";
    private static final List<String> FONTS =
            List.of(
                    "source-sans-3-latin-wght-normal.woff2",
                    "source-sans-3-latin-ext-wght-normal.woff2",
                    "source-sans-3-latin-wght-italic.woff2",
                    "source-sans-3-latin-ext-wght-italic.woff2",
                    "source-sans-3-OFL.txt");

    private Assets() {}

    static void put(Folder folder, Set<String> wanted) throws IOException {
        put(folder, wanted, Paths.STYLE, style(true));
        put(folder, wanted, Paths.SCRIPT, script());
        put(folder, wanted, "mark.svg", bytes(DESK + "mark.svg"));
        for (String font : FONTS) {
            put(folder, wanted, "font/" + font, bytes(DESK + font));
        }
    }

    private static void put(Folder folder, Set<String> wanted, String path, byte[] content)
            throws IOException {
        folder.put(path, content, Kept.From.NOTHING);
        wanted.add(path);
    }

    /**
     * The desk's colours and measures, and what pages without a server need.
     *
     * @param hasFonts whether the typefaces lie beside it
     */
    static byte[] style(boolean hasFonts) {
        var all = new ByteArrayOutputStream();
        if (hasFonts) {
            all.writeBytes(bytes(SITE + "fonts.css"));
        }
        all.writeBytes(bytes(DESK + "tokens.css"));
        all.writeBytes(bytes(SITE + "site.css"));
        return all.toByteArray();
    }

    static byte[] script() {
        return bytes(SITE + "clips.js");
    }

    private static byte[] bytes(String resource) {
        try (var in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
