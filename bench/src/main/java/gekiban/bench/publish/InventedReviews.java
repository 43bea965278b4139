package gekiban.bench.publish;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.reviews.AlbumList;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Reviews of releases, track by track, with clips and stars. */
final class InventedReviews {
    private static final String[] WORDS =
            ("the choir enters above strings a bell slow piano then it returns in minor with a"
                            + " sarabande and fades under rain while nobody speaks of the station")
                    .split(" ");

    /** Tracks of each review that have a section of their own. */
    private static final int SECTIONS = 12;

    private final Store store;
    private final SplittableRandom random;

    InventedReviews(Store store, long seed) {
        this.store = store;
        this.random = new SplittableRandom(seed);
    }

    /** Writes so many, one after another on all releases. */
    void write(int count) throws IOException {
        List<Id> releases = store.read(facts -> facts.all(Kind.RELEASE));
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < count; i++) {
            Id release = releases.get(i % releases.size());
            var edits = new ReviewEdits(store, "Writer " + i % 7);
            Id id =
                    edits.make(List.of(release), "Review " + i, store.read(f -> body(f, release)))
                            .id();
            edits.publish(id, true, day.plusDays(i));
            Ratings.rate(
                    store, "Writer " + i % 7, release, stars(), Ratings.MUSIC, "", day.plusDays(i));
            Id show = store.read(facts -> show(facts, release));
            Ratings.rate(
                    store, "Writer " + i % 7, show, stars(), Ratings.SHOW, "", day.plusDays(i));
        }
    }

    /** Changes one of them. */
    void change() throws IOException {
        var last = store.read(facts -> facts.entry(facts.all(Kind.TEXT).getLast()).orElseThrow());
        Fact body = ReviewEdits.body(last).orElseThrow();
        var edits = new ReviewEdits(store, "bench");
        edits.save(last.id(), body.number(), "Changed", body.text() + "\n\n" + sentence() + "\n");
        edits.publish(last.id(), true, LocalDate.of(2026, 1, 1));
    }

    private static Id show(Facts facts, Id release) {
        return facts.entry(release).flatMap(entry -> entry.target(Release.SHOW)).orElseThrow();
    }

    private String stars() {
        int halves = random.nextInt(1, 11);
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private String body(Facts facts, Id release) {
        var album = AlbumList.of(facts, facts.entry(release).orElseThrow());
        var text = new StringBuilder(sentence()).append("\n");
        for (var line : album.lines().subList(0, Math.min(SECTIONS, album.lines().size()))) {
            Id track = line.track().id();
            int from = random.nextInt(20, 60);
            text.append("\n# [")
                    .append(track)
                    .append("](")
                    .append(track)
                    .append(")\n\n")
                    .append(sentence())
                    .append(
                            " [the choir](clip:%s@0:%02d-1:%02d) "
                                    .formatted(track, from, from - 10))
                    .append(sentence())
                    .append(" ||it ends|| ")
                    .append(sentence())
                    .append('\n');
        }
        return text.toString();
    }

    private String sentence() {
        var text = new StringBuilder("So");
        for (int i = 0; i < 30; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
