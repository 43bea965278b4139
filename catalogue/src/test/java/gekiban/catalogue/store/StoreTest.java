package gekiban.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("catalogue.db");
    }

    private Store open() throws StoreTrouble {
        return open(NOON);
    }

    private Store open(Instant now) throws StoreTrouble {
        return Store.open(file(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Id show(Edit edit, String title) throws StoreTrouble {
        Id show = edit.create(Kind.SHOW);
        edit.add(
                new NewFact(
                        show,
                        Common.TITLE,
                        Title.of(title, "ja", Title.Kind.ORIGINAL).value(),
                        Optional.empty(),
                        Optional.empty(),
                        edit.source(Source.person("Aki")),
                        "",
                        State.ENTERED,
                        OptionalLong.empty()));
        return show;
    }

    private static String title(Store store, Id show) throws StoreTrouble {
        return store.read(facts -> facts.entry(show).orElseThrow().text(Common.TITLE));
    }

    private static int shows(Store store) throws StoreTrouble {
        return store.read(facts -> facts.count(Kind.SHOW));
    }

    private static List<History.Entry> edits(Store store) throws StoreTrouble {
        return store.read(facts -> new History(facts).latest(9));
    }

    private static boolean isThere(Store store, Id id) throws StoreTrouble {
        return store.read(facts -> facts.entry(id).isPresent());
    }

    @Test
    void edit_oneFact_isThereAfterReopening() throws IOException {
        Id show;
        try (var store = open()) {
            show = store.edit("Aki", "made a show", edit -> show(edit, "渚口駅")).answer();
        }
        try (var store = open()) {
            Fact fact =
                    store.read(facts -> facts.entry(show).orElseThrow().first(Common.TITLE))
                            .orElseThrow();
            assertThat(fact.text()).isEqualTo("渚口駅");
            assertThat(Title.of(fact.value()).script()).isEqualTo("Jpan");
            assertThat(fact.source()).isEqualTo(Source.person("Aki"));
            assertThat(fact.state()).isEqualTo(State.ENTERED);
        }
    }

    @Test
    void edit_thatFails_leavesNothing() throws IOException {
        try (var store = open()) {
            assertThatThrownBy(() ->
                            store.edit(
                                    "Aki",
                                    "half",
                                    edit -> {
                                        show(edit, "half");
                                        throw new IOException("the power went");
                                    }))
                    .hasMessage("the power went");
            assertThat(shows(store)).isZero();
            assertThat(edits(store)).isEmpty();
        }
    }

    @Test
    void edit_thatChangesNothing_isNoEdit() throws IOException {
        try (var store = open()) {
            assertThat(store.edit("Aki", "looked", edit -> 1).number()).isEmpty();
            assertThat(edits(store)).isEmpty();
        }
    }

    @Test
    void rehearse_anEdit_keepsNothing() throws IOException {
        try (var store = open()) {
            store.rehearse("Aki", "tried", edit -> show(edit, "tried"));
            assertThat(shows(store)).isZero();
        }
    }

    @Test
    void open_storeOfANewerVersion_refusesAndLeavesItAlone() throws Exception {
        open().close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("version 99")
                .hasMessageContaining("newer");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void open_damagedFile_pointsToTheBackups() throws IOException {
        Path copy;
        try (var store = open()) {
            store.edit("Aki", "made a show", edit -> show(edit, "kept"));
            copy = store.backups().make("test");
        }
        Files.write(
                file(), "this is no database, and long enough".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("damaged")
                .hasMessageContaining(copy.toString());
    }

    @Test
    void restore_aBackup_bringsBackWhatWas() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "before")).answer();
            Path copy = store.backups().make("test");
            store.edit("Aki", "made another", edit -> show(edit, "after"));
            assertThat(shows(store)).isEqualTo(2);

            Path undone = store.restore(copy);

            assertThat(shows(store)).isEqualTo(1);
            assertThat(title(store, show)).isEqualTo("before");
            store.restore(undone);
            assertThat(shows(store)).isEqualTo(2);
        }
    }

    @Test
    void restore_whatIsNoCatalogue_refuses() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "nothing of the kind");
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "stays")).answer();
            assertThatThrownBy(() -> store.restore(other)).hasMessageContaining(other.toString());
            assertThat(title(store, show)).isEqualTo("stays");
        }
    }

    @Test
    void edit_onAnotherDay_copiesTheStoreFirst() throws IOException {
        try (var store = open()) {
            store.edit("Aki", "first", edit -> show(edit, "one"));
            assertThat(store.backups().list()).isEmpty();
            store.edit("Aki", "second", edit -> show(edit, "two"));
            assertThat(store.backups().list()).hasSize(1);
            store.edit("Aki", "third", edit -> show(edit, "three"));
            assertThat(store.backups().list()).hasSize(1);
        }
        try (var store = open(Instant.now().plus(Duration.ofDays(2)))) {
            store.edit("Aki", "fourth", edit -> show(edit, "four"));
            assertThat(store.backups().list()).hasSize(2);
        }
    }

    @Test
    void undo_ofAChange_isAsBefore() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "old")).answer();
            long change =
                    store.edit("Aki", "renamed it", edit -> rename(edit, show, "new"))
                            .number()
                            .orElseThrow();
            assertThat(title(store, show)).isEqualTo("new");

            var undo = Undo.of(store, change, "Aki");
            assertThat(title(store, show)).isEqualTo("old");

            Undo.of(store, undo.number().orElseThrow(), "Aki");
            assertThat(title(store, show)).isEqualTo("new");
        }
    }

    private static long rename(Edit edit, Id show, String title) throws StoreTrouble {
        Fact old = edit.facts().entry(show).orElseThrow().first(Common.TITLE).orElseThrow();
        edit.end(old.number());
        return edit.add(
                new NewFact(
                        show,
                        Common.TITLE,
                        Title.of(title, "ja", Title.Kind.ORIGINAL).value(),
                        Optional.empty(),
                        Optional.empty(),
                        edit.source(Source.person("Aki")),
                        "",
                        State.ENTERED,
                        OptionalLong.of(old.number())));
    }

    @Test
    void undo_whatWasChangedSince_leavesTheLaterWord() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "one")).answer();
            long second =
                    store.edit("Aki", "renamed", edit -> rename(edit, show, "two"))
                            .number()
                            .orElseThrow();
            store.edit("Ren", "renamed again", edit -> rename(edit, show, "three"));

            assertThatThrownBy(() -> Undo.of(store, second, "Aki"))
                    .hasMessageContaining("later edits changed");
            assertThat(title(store, show)).isEqualTo("three");
        }
    }

    @Test
    void undo_editAfterEdit_walksBackToTheFirst() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "one")).answer();
            long second = renamed(store, show, "two");
            long third = renamed(store, show, "three");
            Undo.of(store, third, "Aki");
            assertThat(title(store, show)).isEqualTo("two");
            long back = Undo.of(store, second, "Aki").number().orElseThrow();
            assertThat(title(store, show)).isEqualTo("one");
            Undo.of(store, back, "Aki");
            assertThat(title(store, show)).isEqualTo("two");
        }
    }

    private static long renamed(Store store, Id show, String title) throws IOException {
        return store.edit("Aki", "renamed", edit -> rename(edit, show, title))
                .number()
                .orElseThrow();
    }

    @Test
    void undo_ofWhatALaterEditThatWasDoneAgainChanged_isRefused() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "one")).answer();
            long second = renamed(store, show, "two");
            long third = renamed(store, show, "three");
            long undo = Undo.of(store, third, "Aki").number().orElseThrow();
            Undo.of(store, undo, "Aki");
            assertThat(title(store, show)).isEqualTo("three");
            assertThatThrownBy(() -> Undo.of(store, second, "Aki"))
                    .isInstanceOf(NothingLeft.class)
                    .hasMessageContaining("later edits changed");
            assertThat(title(store, show)).isEqualTo("three");
        }
    }

    @Test
    void undo_twice_saysThatItIsDone() throws IOException {
        try (var store = open()) {
            var made = store.edit("Aki", "made a show", edit -> show(edit, "one"));
            Undo.of(store, made.number().orElseThrow(), "Aki");
            assertThat(isThere(store, made.answer())).isFalse();
            assertThatThrownBy(() -> Undo.of(store, made.number().orElseThrow(), "Aki"))
                    .hasMessageContaining("nothing of edit");
        }
    }

    @Test
    void history_ofAThing_tellsWhoFromWhatToWhat() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "made a show", edit -> show(edit, "old")).answer();
            store.edit("Ren", "renamed it", edit -> rename(edit, show, "new"));
            var history = store.read(facts -> new History(facts).of(show));
            assertThat(history).hasSize(2);
            assertThat(history.getFirst().edit().who()).isEqualTo("Ren");
            assertThat(history.getFirst().edit().at()).isEqualTo("2026-03-01T12:00:00Z");
            var change = history.getFirst().changes().getFirst();
            assertThat(change.before().orElseThrow().text()).isEqualTo("old");
            assertThat(change.after().orElseThrow().text()).isEqualTo("new");
            assertThat(history.getLast().changes().getFirst().before()).isEmpty();
        }
    }

    @Test
    void merge_twoShows_bothIdsLeadToOneForEver() throws IOException {
        try (var store = open()) {
            Id a = store.edit("Aki", "a", edit -> show(edit, "Noein")).answer();
            Id b = store.edit("Aki", "b", edit -> show(edit, "ノエイン")).answer();
            Id c = store.edit("Aki", "c", edit -> show(edit, "Noein TV")).answer();
            long merged =
                    store.edit(
                                    "Aki",
                                    "one",
                                    edit -> {
                                        new Merge(edit).merge(a, b);
                                        return a;
                                    })
                            .number()
                            .orElseThrow();
            store.edit(
                    "Aki",
                    "one more",
                    edit -> {
                        new Merge(edit).merge(b, c);
                        return b;
                    });
            assertThat(store.read(facts -> facts.entry(a)).orElseThrow().id()).isEqualTo(c);
            assertThat(store.read(facts -> facts.entry(c)).orElseThrow().all(Common.TITLE))
                    .extracting(Fact::text)
                    .containsExactlyInAnyOrder("Noein", "ノエイン", "Noein TV");
            assertThat(merged).isPositive();
        }
    }

    @Test
    void merge_takenBack_isTwoAgain() throws IOException {
        try (var store = open()) {
            Id a = store.edit("Aki", "a", edit -> show(edit, "one")).answer();
            Id b = store.edit("Aki", "b", edit -> show(edit, "two")).answer();
            long merged =
                    store.edit(
                                    "Aki",
                                    "one",
                                    edit -> {
                                        new Merge(edit).merge(a, b);
                                        return a;
                                    })
                            .number()
                            .orElseThrow();
            Undo.of(store, merged, "Aki");
            assertThat(title(store, a)).isEqualTo("one");
            assertThat(title(store, b)).isEqualTo("two");
            assertThat(store.read(facts -> facts.entry(b)).orElseThrow().facts()).hasSize(1);
        }
    }

    @Test
    void merge_ofDifferentKinds_refuses() throws IOException {
        try (var store = open()) {
            Id show = store.edit("Aki", "a", edit -> show(edit, "one")).answer();
            assertThatThrownBy(() ->
                            store.edit(
                                    "Aki",
                                    "no",
                                    edit -> {
                                        new Merge(edit).merge(show, edit.create(Kind.RELEASE));
                                        return show;
                                    }))
                    .hasMessageContaining("not of one kind");
        }
    }

    @Test
    void edit_whileAnotherProgramWrites_saysThatItIsInUse() throws Exception {
        try (var store = Store.open(file(), Clock.fixed(NOON, ZoneOffset.UTC), 50);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            store.edit("Aki", "made a show", edit -> show(edit, "one"));
            statement.execute("begin immediate");
            assertThatThrownBy(() -> store.edit("Aki", "waits", edit -> show(edit, "two")))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("in use");
        }
    }
}
