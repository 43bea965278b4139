package gekiban.desk.jobs;

import gekiban.catalogue.store.Store;
import gekiban.desk.jobs.Job.Step;
import gekiban.desk.library.Library;
import gekiban.desk.texts.BlogImports;
import gekiban.desk.texts.TextImports.How;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Reads the export of a blog, post by post. */
final class BlogWork {
    private final Store store;
    private final Library library;
    private final String who;

    /**
     * @param who takes it in
     */
    BlogWork(Store store, Library library, String who) {
        this.store = store;
        this.library = library;
        this.who = who;
    }

    void read(Task.Blog blog, Tracker tracker) throws IOException, InterruptedException {
        if (!Files.isRegularFile(blog.file())) {
            throw new IOException(blog.name() + ": the file that was sent is not there any more");
        }
        int texts;
        try (InputStream in = open(blog.file())) {
            texts = BlogImports.texts(in);
        }
        tracker.begins(Step.READING, texts, Map.of());
        var done = new int[1];
        try (InputStream in = open(blog.file())) {
            var taken =
                    new BlogImports(store, who)
                            .take(
                                    in,
                                    blog.name(),
                                    How.KEEP,
                                    post -> {
                                        tracker.counted(++done[0]);
                                        post.report()
                                                .troubles()
                                                .forEach(trouble ->
                                                        tracker.note(
                                                                post.title() + ": " + trouble));
                                        if (Thread.currentThread().isInterrupted()) {
                                            throw new CancellationException();
                                        }
                                    });
            taken.troubles().forEach(tracker::note);
        } catch (CancellationException e) {
            throw new InterruptedException();
        }
        new Uploads(library.home().uploads()).forget(blog.file());
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
