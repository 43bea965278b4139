package gekiban.desk.texts;

import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.intake.Report;
import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.desk.catalogue.Refused;
import gekiban.desk.texts.TextImports.How;
import gekiban.formats.Unreadable;
import gekiban.formats.wxr.PostText;
import gekiban.formats.wxr.WxrPost;
import gekiban.formats.wxr.WxrReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the posts of a blog's export into the catalogue, some in each edit: whoever is stopped goes
 * on by reading the export again, which passes over what is there.
 */
public final class BlogImports {
    /** Posts of one edit; what a stop loses at most. */
    private static final int TOGETHER = 20;

    /** "2006-01-12 20:15:00". */
    private static final int DATE = 10;

    private static final Set<String> TEXTS = Set.of("post", "page");

    private final Store store;
    private final String who;

    /**
     * @param who takes it in
     */
    public BlogImports(Store store, String who) {
        this.store = store;
        this.who = who;
    }

    /**
     * A post that was taken in, or would be.
     *
     * @param report what is new; nothing for a post that is there word for word
     */
    public record Post(String title, String address, Report report) {}

    /**
     * What came of a blog.
     *
     * @param texts how many posts and pages were read
     * @param passedOver other items, drafts and posts without words
     * @param troubles of the file, a line each
     */
    public record Taken(
            String title, int texts, int passedOver, List<Post> posts, List<String> troubles) {
        public Taken {
            posts = List.copyOf(posts);
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * How many texts an export has.
     *
     * @throws Refused when it is no export; one line without its name
     */
    public static int texts(InputStream in) throws IOException {
        var texts = new int[1];
        try {
            WxrReader.read(in, post -> texts[0] += isText(post) ? 1 : 0);
        } catch (Unreadable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        return texts[0];
    }

    private static boolean isText(WxrPost post) {
        return TEXTS.contains(post.type())
                && post.status().equals("publish")
                && !post.content().isBlank();
    }

    /**
     * Reads an export and takes in what was understood of its posts.
     *
     * @param name for people to read, where the blog has no title
     * @param progress is told of each post that is done
     * @throws Refused when it is no export; one line without its name
     */
    public Taken take(InputStream in, String name, How how, Consumer<Post> progress)
            throws IOException {
        var run = new Run(name, how, progress);
        try {
            var blog = WxrReader.read(in, run::post);
            run.flush();
            run.throwTrouble();
            return new Taken(blog.title(), run.texts, run.passedOver, run.done, blog.troubles());
        } catch (Unreadable e) {
            run.throwTrouble();
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /** One reading of an export. */
    private final class Run {
        private final String name;
        private final How how;
        private final Consumer<Post> progress;
        private final List<WxrPost> waiting = new ArrayList<>();
        private final List<Post> done = new ArrayList<>();
        private int texts;
        private int passedOver;
        private @Nullable IOException trouble;

        Run(String name, How how, Consumer<Post> progress) {
            this.name = name;
            this.how = how;
            this.progress = progress;
        }

        void post(WxrPost post) {
            if (!isText(post)) {
                passedOver++;
                return;
            }
            texts++;
            waiting.add(post);
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        void flush() {
            if (waiting.isEmpty() || trouble != null) {
                return;
            }
            try {
                String what = "read " + waiting.size() + " posts of " + name;
                var reports =
                        how == How.REHEARSE
                                ? store.rehearse(who, what, this::take)
                                : store.edit(who, what, this::take).answer();
                for (int i = 0; i < waiting.size(); i++) {
                    var post = waiting.get(i);
                    var taken = new Post(post.title(), origin(post).address(), reports.get(i));
                    done.add(taken);
                    progress.accept(taken);
                }
                waiting.clear();
            } catch (IOException e) {
                trouble = e; // the reader of the export knows nothing of stores
            }
        }

        /** What a post brings, the next one knows. */
        private List<Report> take(Edit edit) throws StoreTrouble {
            var reports = new ArrayList<Report>();
            KnownThings things = null;
            for (WxrPost post : waiting) {
                var text = PostText.of(post);
                var origin = origin(post);
                if (how == How.KEEP && TextReading.kept(edit.facts(), text, origin).isPresent()) {
                    reports.add(Report.NOTHING);
                    continue;
                }
                things = things == null ? KnownThings.of(edit.facts()) : things.grown(edit.facts());
                var understood = new TextReading(things).read(edit.facts(), text, origin);
                reports.add(Intake.within(edit, understood.draft()));
            }
            return reports;
        }

        void throwTrouble() throws IOException {
            if (trouble != null) {
                throw trouble;
            }
        }

        private TextOrigin origin(WxrPost post) {
            String day =
                    post.date().length() >= DATE ? post.date().substring(0, DATE) : post.date();
            boolean isPage = post.link().startsWith("http");
            return new TextOrigin(
                    name,
                    isPage ? post.link() : "post " + post.id() + " of " + name,
                    post.author(),
                    PartialDate.of(day).isPresent() ? day : "",
                    isPage);
        }
    }
}
