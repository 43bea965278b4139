package gekiban.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.ListItem;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.TextList;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.ReviewEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A catalogue that nobody would make, with titles that would break pages. */
final class InventedCatalogue implements AutoCloseable {
    static final String EVIL = "</title><script>alert('x')</script>\"&<b>";
    static final String RIGHT_TO_LEFT = "موسيقى البحر";
    static final String RUBY = "霧笛（むてき）🎺";
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final Store store;

    InventedCatalogue(Path folder) throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    Store store() {
        return store;
    }

    /** A show of two episodes, its release of three tracks, and an artist. */
    void fill(Path sound) throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show = draft.item(Kind.SHOW, "show").says(Common.TITLE, title(EVIL));
        for (int i = 1; i < 3; i++) {
            draft.item(Kind.EPISODE, "e" + i)
                    .says(Episode.SHOW, Value.empty(), show)
                    .says(Episode.NUMBER, Integer.toString(i))
                    .says(Common.TITLE, title(i == 1 ? RIGHT_TO_LEFT : EVIL));
        }
        var release =
                draft.item(Kind.RELEASE, "release")
                        .says(Common.TITLE, title("Umi no Keshiin"))
                        .says(Release.CATALOGUE_NUMBER, "LACA-5460")
                        .says(Release.DATE, "2006-01-25")
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        var titles = List.of(RUBY, EVIL, "x".repeat(400));
        for (int i = 0; i < titles.size(); i++) {
            var track =
                    draft.item(Kind.TRACK, "t" + i)
                            .says(Track.MEDIUM, Value.empty(), medium)
                            .says(Track.NUMBER, Integer.toString(i + 1))
                            .says(Common.TITLE, title(titles.get(i)))
                            .says(Common.LENGTH, "100.5")
                            .says(
                                    Common.CREDIT,
                                    Credit.of("composer").value(),
                                    draft.name("架空音" + (i == 2 ? EVIL : "")))
                            .says(
                                    Track.RECORDING,
                                    Value.empty(),
                                    draft.item(Kind.RECORDING, "sound" + i));
            if (i == 0) {
                track.says(Common.FILE, sound.toString());
            }
        }
        var list =
                draft.item(Kind.LIST, "list")
                        .says(Common.TITLE, title("Ten " + EVIL))
                        .says(TextList.BY, "Marta <marta>");
        draft.item(Kind.ITEM, "item")
                .says(ListItem.LIST, Value.empty(), list)
                .says(ListItem.NUMBER, "1")
                .says(Common.TITLE, title("A first entry"))
                .says(ListItem.ABOUT, Value.empty(), release)
                .says(ListItem.WORDS, "Listen to " + EVIL);
        Intake.take(store, "Aki", draft.build());
    }

    static Value title(String text) {
        return Title.of(text, "", Title.Kind.ORIGINAL).value();
    }

    Id first(Kind kind) throws IOException {
        return store.read(facts -> facts.all(kind).getFirst());
    }

    List<Id> all(Kind kind) throws IOException {
        return store.read(facts -> facts.all(kind));
    }

    Entry entry(Id id) throws IOException {
        return store.read(facts -> facts.entry(id).orElseThrow());
    }

    /** A review that is out. */
    Id review(String title, String body, Id... about) throws IOException {
        Id id = draft(title, body, about);
        new ReviewEdits(store, "Aki").publish(id, true, DAY);
        return id;
    }

    Id draft(String title, String body, Id... about) throws IOException {
        return new ReviewEdits(store, "Aki").make(List.of(about), title, body).id();
    }

    void write(Id review, String body) throws IOException {
        Entry text = entry(review);
        long seen = ReviewEdits.body(text).orElseThrow().number();
        new ReviewEdits(store, "Aki")
                .save(review, seen, text.first(Common.TITLE).orElseThrow().text(), body);
        new ReviewEdits(store, "Aki").publish(review, true, DAY);
    }

    void rate(Id id, String stars, String of) throws IOException {
        Ratings.rate(store, "Aki", id, stars, of, "", DAY);
    }

    /** What it is called by a person's word. */
    void says(Id id, String title) throws IOException {
        store.edit(
                "Aki",
                "named",
                edit ->
                        edit.add(
                                new NewFact(
                                        id,
                                        Common.TITLE,
                                        title(title),
                                        Optional.empty(),
                                        Optional.empty(),
                                        edit.source(Source.person("Aki")),
                                        "",
                                        State.ENTERED,
                                        OptionalLong.empty())));
    }

    /** Another composer. */
    void credit(Id id, String who) throws IOException {
        var draft = Draft.of(new Source(Source.Kind.FILE, "credits", "/credits"));
        draft.item(Kind.TRACK, "t")
                .says(Track.NUMBER, "1")
                .says(Common.CREDIT, Credit.of("composer").value(), draft.name(who));
        Intake.take(store, "Aki", draft.build());
        Id made = all(Kind.TRACK).getLast();
        merge(Kind.TRACK, id, made);
    }

    void merge(Kind kind, Id into, Id gone) throws IOException {
        assertThat(into.kind()).isEqualTo(kind);
        store.edit(
                "Aki",
                "merged",
                edit -> {
                    new Merge(edit).merge(gone, into);
                    return into;
                });
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
