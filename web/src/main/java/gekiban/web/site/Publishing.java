package gekiban.web.site;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import gekiban.desk.library.Tools;
import gekiban.desk.reviews.Glossary;
import gekiban.desk.reviews.Markdown;
import gekiban.desk.reviews.Pictures;
import gekiban.sound.media.Remux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes a static site of what is published: {@code gekiban publish}. Pages are made by several
 * threads, each in a reading of its own; what somebody changes meanwhile is found the next time.
 */
public final class Publishing {
    /** So many pages are made in one reading. */
    private static final int BATCH = 8;

    private final Store store;
    private final Tools tools;
    private final Pictures pictures;
    private final Wishes wishes;
    private final int threads;

    /**
     * @param pictures that stand before texts
     * @param threads how many pages are made, and clips cut, at once
     */
    public Publishing(Store store, Tools tools, Pictures pictures, Wishes wishes, int threads) {
        this.store = store;
        this.tools = tools;
        this.pictures = pictures;
        this.wishes = wishes;
        this.threads = threads;
    }

    /**
     * What came of it.
     *
     * @param pages of the site
     * @param rendered how many of them were made anew
     * @param written files that are other than before
     * @param deleted files that are no more
     * @param clips that were cut now
     * @param troubles one line for each thing that could not be done
     */
    public record Published(
            int pages, int rendered, int written, int deleted, int clips, List<String> troubles) {
        public Published {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Publishes into a folder.
     *
     * @throws IOException when the folder is somebody else's; nothing was written then
     */
    public Published publish(Path root) throws IOException, InterruptedException {
        try (var folder = Folder.open(root);
                var pages = Executors.newFixedThreadPool(threads);
                var cutters = Executors.newFixedThreadPool(threads)) {
            try {
                return new Run(folder, pages, cutters).run();
            } finally {
                pages.shutdownNow();
                cutters.shutdownNow();
            }
        }
    }

    /** One publishing. */
    private final class Run {
        private final Folder folder;
        private final ExecutorService workers;
        private final Clips.Cutter cutter;
        private final Sheets sheets = new Sheets(new Markdown(new Glossary()), wishes);
        private final Set<String> wanted = new LinkedHashSet<>();
        private int rendered;

        Run(Folder folder, ExecutorService workers, ExecutorService cutters) {
            this.folder = folder;
            this.workers = workers;
            this.cutter =
                    new Clips.Cutter(
                            () -> new Remux(tools.ffmpeg()), new FolderClips(folder), cutters);
        }

        /** Everything that is decided before pages are made. */
        private record Planned(
                Plan plan, Freshness freshness, Map<Id, Set<Id>> leads, Map<Id, Set<Long>> read) {}

        Published run() throws IOException, InterruptedException {
            Planned planned = store.read(this::plan);
            var texts = new ArrayList<Id>();
            for (Id id : planned.plan().pages()) {
                var kept = folder.kept(Paths.of(id));
                if (kept.isPresent() && planned.freshness().isFresh(kept.get(), planned.plan())) {
                    keep(kept.get());
                } else {
                    texts.add(id);
                }
            }
            make(texts, planned);
            store.read(facts -> {
                try {
                    listings(facts, planned);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return 0;
            });
            Assets.put(folder, wanted);
            folder.finish(wanted);
            var troubles = new ArrayList<>(folder.troubles());
            troubles.addAll(cutter.troubles());
            int pages = (int) wanted.stream().filter(each -> each.endsWith(".html")).count();
            return new Published(
                    pages, rendered, folder.written(), folder.deleted(), cutter.count(), troubles);
        }

        private synchronized void keep(Kept kept) {
            wanted.add(kept.path());
            wanted.addAll(kept.from().clips());
        }

        private Planned plan(Facts facts) {
            var freshness = new Freshness(facts, folder, wishes);
            var listing = new Listing(facts);
            var reviews = listing.reviews();
            var ids = new LinkedHashSet<Id>();
            reviews.forEach(each -> ids.add(each.id()));
            var lists = listing.lists(ids);
            lists.forEach(each -> ids.add(each.id()));
            var leads = new HashMap<Id, Set<Id>>();
            var read = new HashMap<Id, Set<Long>>();
            var pages = new LinkedHashSet<>(ids);
            var leading = new Leading(facts, sheets.markdown());
            for (Id id : ids) {
                var kept = folder.kept(Paths.of(id)).filter(freshness::isUntouched);
                Set<Id> to;
                if (kept.isPresent()) {
                    to = new LinkedHashSet<>();
                    kept.get().from().leads().forEach(each -> Id.of(each).ifPresent(to::add));
                } else {
                    read.put(id, facts.note());
                    to = leading.of(id);
                }
                leads.put(id, to);
                pages.addAll(to);
            }
            if (wishes.all()) {
                pages.addAll(facts.all(Kind.SHOW));
                pages.addAll(facts.all(Kind.RELEASE));
            }
            facts.note();
            var people = People.of(facts, pages);
            boolean hasFeed = !wishes.address().isEmpty();
            var plan = new Plan(reviews, lists, pages, people, hasFeed);
            return new Planned(plan, freshness, leads, read);
        }

        private void make(List<Id> ids, Planned planned) throws IOException, InterruptedException {
            var batches = new ArrayList<Future<Integer>>();
            for (int i = 0; i < ids.size(); i += BATCH) {
                var batch = List.copyOf(ids.subList(i, Math.min(ids.size(), i + BATCH)));
                Callable<Integer> making = () -> make(batch, planned, 0);
                batches.add(workers.submit(making));
            }
            for (var each : batches) {
                try {
                    rendered += each.get();
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof java.io.UncheckedIOException io) {
                        throw new IOException(io.getMessage(), e);
                    }
                    if (e.getCause() instanceof IOException io) {
                        throw io;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        }

        private int make(List<Id> batch, Planned planned, int done) throws IOException {
            return store.read(facts -> {
                int count = done;
                for (Id id : batch) {
                    try {
                        count += make(facts, id, planned) ? 1 : 0;
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e.getMessage(), e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new java.io.UncheckedIOException(new IOException("interrupted", e));
                    }
                }
                return count;
            });
        }

        private boolean make(Facts facts, Id id, Planned planned)
                throws IOException, InterruptedException {
            String path = Paths.of(id);
            Set<Long> read = facts.note();
            read.addAll(planned.read().getOrDefault(id, Set.of()));
            read.add(id.number());
            var clips = new Clips(cutter, wishes, Clips.Where.BESIDE);
            var sheet = sheets.sheet(path, facts, planned.plan());
            sheet.hasFiles();
            Optional<byte[]> page = sheets.page(sheet, id, clips);
            if (!clips.areCut()) {
                // What could not be cut is known now, and its words ask for the reader's own file.
                clips = new Clips(cutter, wishes, Clips.Where.BESIDE);
                sheet = sheets.sheet(path, facts, planned.plan());
                sheet.hasFiles();
                page = sheets.page(sheet, id, clips);
                clips.areCut();
            }
            if (page.isEmpty()) {
                return false;
            }
            var files = new ArrayList<>(clips.names());
            for (String name : sheet.pictures()) {
                var picture = pictures.find(name);
                if (picture.isPresent()) {
                    byte[] bytes = Files.readAllBytes(picture.get().file());
                    folder.put(Paths.PICTURES + name, bytes, Kept.From.NOTHING);
                    files.add(Paths.PICTURES + name);
                }
            }
            var leads = planned.leads().getOrDefault(id, Set.of()).stream().map(Id::toString);
            folder.put(
                    path,
                    page.get(),
                    planned.freshness().from(sheet, read, clips, files, leads.toList()));
            synchronized (this) {
                wanted.add(path);
                wanted.addAll(files);
            }
            return true;
        }

        private void listings(Facts facts, Planned planned) throws IOException {
            var plan = planned.plan();
            put(Paths.INDEX, sheets.index(sheets.sheet(Paths.INDEX, facts, plan)));
            put(Paths.REVIEWS, sheets.all(sheets.sheet(Paths.REVIEWS, facts, plan), Kind.TEXT));
            put(Paths.LISTS, sheets.all(sheets.sheet(Paths.LISTS, facts, plan), Kind.LIST));
            put(Paths.BETTER, sheets.better(sheets.sheet(Paths.BETTER, facts, plan)));
            if (plan.hasFeed()) {
                put(Paths.FEED, Feed.atom(facts, plan, sheets.sheet(Paths.FEED, facts, plan)));
                var pages = wanted.stream().filter(each -> each.endsWith(".html")).toList();
                put(Paths.SITEMAP, Feed.sitemap(wishes.address(), pages));
            }
        }

        private void put(String path, byte[] content) throws IOException {
            folder.put(path, content, Kept.From.NOTHING);
            wanted.add(path);
        }
    }

    /** The last edit that a reading sees, as markers keep it. */
    static String lastEdit(Facts facts) {
        var history = new History(facts);
        var last = history.last();
        return last.isEmpty()
                ? ""
                : history.edit(last.getAsLong())
                        .map(edit -> edit.number() + "@" + edit.at())
                        .orElse("");
    }
}
