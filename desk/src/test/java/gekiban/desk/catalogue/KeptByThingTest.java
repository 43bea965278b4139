package gekiban.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.FactEdits.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is the titles of a show, of which two fit; what was read is written down. */
class KeptByThingTest {
    @TempDir Path folder;
    private final List<Id> read = new ArrayList<>();
    private final KeptByThing<List<String>> kept = new KeptByThing<>(this::titles, List::size, 2);
    private Store store;
    private EntryEdits edits;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        edits = new EntryEdits(store, "Aki");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private List<String> titles(Facts facts, Id show) {
        read.add(show);
        return facts.entry(show).orElseThrow().all(Common.TITLE).stream()
                .map(fact -> fact.text())
                .toList();
    }

    private Id made(String title) throws IOException {
        return edits.make(Kind.SHOW, List.of(say(title))).answer();
    }

    private static Act say(String title) {
        return new Act.Say(
                new Saying("title", Value.of(title), Optional.empty(), Optional.empty()), "");
    }

    private List<String> get(Id show) throws IOException {
        return store.read(facts -> kept.get(facts, show));
    }

    @Test
    void get_betweenEdits_readsEachOnce() throws IOException {
        Id one = made("Harbour");
        Id two = made("Drift Ice");
        for (int i = 0; i < 3; i++) {
            assertThat(get(one)).containsExactly("Harbour");
            assertThat(get(two)).containsExactly("Drift Ice");
        }
        assertThat(read).containsExactly(one, two);
    }

    @Test
    void get_afterAnEditOfAnything_readsAgain() throws IOException {
        Id one = made("Harbour");
        assertThat(get(one)).containsExactly("Harbour");
        made("Drift Ice");
        assertThat(get(one)).containsExactly("Harbour");
        assertThat(read).containsExactly(one, one);
    }

    @Test
    void get_moreThanFits_forgetsWhatWasAskedForLongestAgo() throws IOException {
        Id one = made("Harbour");
        Id two = made("Drift Ice");
        Id three = made("Fog");
        for (Id show : List.of(one, two, one, three, one, two)) {
            get(show);
        }
        assertThat(read).containsExactly(one, two, three, two);
    }
}
