package gekiban.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Undo;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is the titles of all shows; how often it was read is counted. */
class KeptTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;
    private final AtomicInteger readings = new AtomicInteger();
    private final Kept<List<String>> ofShows = new Kept<>(Set.of(Kind.SHOW), this::titles);
    private final Kept<List<String>> ofAny = new Kept<>(this::titles);
    private Store store;
    private EntryEdits edits;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), CLOCK);
        edits = new EntryEdits(store, "Aki");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private List<String> titles(Facts facts) {
        readings.incrementAndGet();
        return facts.entries(facts.all(Kind.SHOW)).values().stream()
                .map(entry -> entry.text(Common.TITLE))
                .toList();
    }

    private Id made(Kind kind, String title) throws IOException {
        var saying = new Saying("title", Value.of(title), Optional.empty(), Optional.empty());
        return edits.make(kind, List.of(new Act.Say(saying, ""))).answer();
    }

    private List<String> get(Kept<List<String>> kept) throws IOException {
        return store.read(kept::get);
    }

    @Test
    void get_betweenEdits_readsOnce() throws IOException {
        made(Kind.SHOW, "Harbour");
        for (int i = 0; i < 5; i++) {
            assertThat(get(ofShows)).containsExactly("Harbour");
        }
        assertThat(readings).hasValue(1);
    }

    @Test
    void get_ofNothing_isSeenWhenTheFirstIsMade() throws IOException {
        assertThat(get(ofShows)).isEmpty();
        made(Kind.SHOW, "Harbour");
        assertThat(get(ofShows)).containsExactly("Harbour");
    }

    @Test
    void get_afterAnEditOfAnotherKind_isReadAgainOnlyByWhoWantsAll() throws IOException {
        made(Kind.SHOW, "Harbour");
        get(ofShows);
        get(ofAny);
        made(Kind.RELEASE, "Harbour music");
        assertThat(get(ofShows)).containsExactly("Harbour");
        assertThat(readings).hasValue(2);
        get(ofAny);
        assertThat(readings).hasValue(3);
    }

    @Test
    void get_afterEachWayToChangeAShow_isNeverOld() throws IOException {
        Id harbour = made(Kind.SHOW, "Harbour");
        get(ofShows);

        made(Kind.SHOW, "Hill");
        assertThat(get(ofShows)).containsExactly("Harbour", "Hill");

        long title =
                store.read(facts -> facts.entry(harbour).orElseThrow().facts()).getFirst().number();
        long gone =
                store.edit(
                                "Aki",
                                "took a title away",
                                edit -> {
                                    edit.end(title);
                                    return 0;
                                })
                        .number()
                        .orElseThrow();
        assertThat(get(ofShows)).containsExactly("", "Hill");

        Undo.of(store, gone, "Aki");
        assertThat(get(ofShows)).containsExactly("Harbour", "Hill");

        long end =
                store.edit(
                                "Aki",
                                "let a show go",
                                edit -> {
                                    for (var fact :
                                            edit.facts().entry(harbour).orElseThrow().facts()) {
                                        edit.end(fact.number());
                                    }
                                    edit.letGo(harbour);
                                    return 0;
                                })
                        .number()
                        .orElseThrow();
        assertThat(get(ofShows)).containsExactly("Hill");

        Undo.of(store, end, "Aki");
        assertThat(get(ofShows)).containsExactlyInAnyOrder("Harbour", "Hill");
    }

    @Test
    void get_afterAnotherCatalogueWasRestored_isOfThatOne() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (var other = Store.open(copy, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            new EntryEdits(other, "Ban")
                    .make(
                            Kind.SHOW,
                            List.of(
                                    new Act.Say(
                                            new Saying(
                                                    "title",
                                                    Value.of("Hill"),
                                                    Optional.empty(),
                                                    Optional.empty()),
                                            "")));
        }
        made(Kind.SHOW, "Harbour"); // as many edits as the other has
        get(ofShows);
        store.restore(copy);
        assertThat(get(ofShows)).containsExactly("Hill");
    }
}
