package gekiban.web.site;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.Tools;
import gekiban.desk.reviews.Glossary;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.sound.media.Remux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One review by itself: a file that needs no other, or HTML for the editor of WordPress. */
public final class OneReview {
    private final Store store;
    private final Tools tools;
    private final Wishes wishes;
    private final int threads;

    public OneReview(Store store, Tools tools, Wishes wishes, int threads) {
        this.store = store;
        this.tools = tools;
        this.wishes = wishes;
        this.threads = threads;
    }

    /**
     * What came of it.
     *
     * @param troubles one line for each thing that could not be done
     */
    public record Written(String html, List<String> troubles) {
        public Written {
            troubles = List.copyOf(troubles);
        }
    }

    /** Clips that stand in the page. */
    private static final class InMemory implements Clips.Place {
        private final Map<String, byte[]> clips = new ConcurrentHashMap<>();

        @Override
        public boolean has(String name) {
            return clips.containsKey(name);
        }

        @Override
        public void put(String name, byte[] sound) {
            clips.put(name, sound);
        }

        @Override
        public byte[] get(String name) {
            return Objects.requireNonNull(clips.get(name));
        }
    }

    /** A page with all that it needs in it. */
    public Written file(Id id) throws IOException, InterruptedException {
        return write(id, "one");
    }

    /** Headings, paragraphs, lists and players, as WordPress keeps them. */
    public Written wordPress(Id id) throws IOException, InterruptedException {
        Written page = write(id, "bare");
        return new Written(WordPress.of(page.html()), page.troubles());
    }

    /** Whether clips are played from the site, where they were published before. */
    private boolean playsFromSite(String template) {
        return template.equals("bare");
    }

    private Written write(Id id, String template) throws IOException, InterruptedException {
        try (ExecutorService cutters = Executors.newFixedThreadPool(threads)) {
            var cutter = new Clips.Cutter(() -> new Remux(tools.ffmpeg()), new InMemory(), cutters);
            String html =
                    store.read(facts -> {
                        try {
                            String page = render(facts, id, template, cutter);
                            // What could not be cut is known the second time.
                            return cutter.troubles().isEmpty()
                                    ? page
                                    : render(facts, id, template, cutter);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e.getMessage(), e);
                        }
                    });
            return new Written(html, cutter.troubles());
        }
    }

    private String render(Facts facts, Id id, String template, Clips.Cutter cutter)
            throws IOException {
        var sheets = new Sheets(new Markdown(new Glossary()), wishes);
        var plan = new Plan(List.of(), List.of(), Set.of(), Map.of(), false);
        var sheet = sheets.sheet(Paths.of(id), facts, plan);
        var text =
                facts.entry(id)
                        .filter(each -> ReviewEdits.body(each).isPresent())
                        .orElseThrow(() ->
                                new IOException(
                                        "there is no review " + id + " that was written here"));
        var clips =
                new Clips(
                        cutter,
                        wishes,
                        playsFromSite(template) ? Clips.Where.AT_ADDRESS : Clips.Where.INLINE);
        return new String(sheets.one(sheet, text, clips, template), StandardCharsets.UTF_8);
    }

    /** What may run in a page, by what it is. */
    static String hash(byte[] content) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Digests.sha256(content)) + "'";
    }
}
