package gekiban.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.EntryEdits.Act;
import gekiban.desk.catalogue.EntryEdits.Changed;
import gekiban.desk.catalogue.FactEdits.Decision;
import gekiban.desk.catalogue.FactEdits.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryEditsTest {
    @TempDir Path folder;
    private Store store;
    private EntryEdits edits;
    private Id track;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        edits = new EntryEdits(store, "Aki");
        track = edits.make(Kind.TRACK, List.of(length("300", ""))).answer();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private static Act length(String text, String place) {
        return new Act.Say(saying("length", text), place);
    }

    private static Saying saying(String field, String text) {
        return new Saying(field, Value.of(text), Optional.empty(), Optional.empty());
    }

    private long last() throws IOException {
        return store.read(facts -> new History(facts).lastOf(track));
    }

    private List<Fact> facts() throws IOException {
        return store.read(facts -> facts.entry(track).orElseThrow().facts());
    }

    private long imported(Value value, gekiban.catalogue.model.Field field) throws IOException {
        return store.edit(
                        "gekiban",
                        "read",
                        edit ->
                                edit.add(
                                        new NewFact(
                                                track,
                                                field,
                                                value,
                                                Optional.empty(),
                                                Optional.empty(),
                                                edit.source(
                                                        new Source(Source.Kind.FILE, "list", "")),
                                                "",
                                                State.IMPORTED,
                                                OptionalLong.empty())))
                .answer();
    }

    @Test
    void change_severalActs_areOneEdit() throws IOException {
        long before = store.read(facts -> new History(facts).last().orElseThrow());
        var done =
                edits.change(
                        track,
                        OptionalLong.of(last()),
                        List.of(length("301", "p. 7"), new Act.Say(saying("note", "n"), "")));
        assertThat(done.number()).hasValue(before + 1);
        assertThat(store.read(facts -> new History(facts).edit(before + 1)).orElseThrow().what())
                .isEqualTo("set length, note of " + track);
        assertThat(facts()).extracting(Fact::text).containsExactly("301", "n");
    }

    @Test
    void change_oneActThatCannotBe_doesNothingOfTheOthers() throws IOException {
        assertThatThrownBy(() ->
                        edits.change(
                                track,
                                OptionalLong.empty(),
                                List.of(length("301", ""), length("long", ""))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("length cannot be");
        assertThat(facts()).extracting(Fact::text).containsExactly("300");
    }

    @Test
    void change_afterAnother_isToldAndDoesNothing() throws IOException {
        long seen = last();
        new FactEdits(store, "Ben").say(track, saying("note", "theirs"));
        assertThatThrownBy(() ->
                        edits.change(track, OptionalLong.of(seen), List.of(length("301", ""))))
                .isInstanceOf(Changed.class);
        assertThat(facts()).extracting(Fact::text).containsExactly("300", "theirs");
    }

    @Test
    void change_ofAnotherThingMeanwhile_isNoConflict() throws IOException {
        long seen = last();
        edits.make(Kind.SHOW, List.of(new Act.Say(saying("note", "x"), "")));
        edits.change(track, OptionalLong.of(seen), List.of(length("301", "")));
        assertThat(facts()).extracting(Fact::text).containsExactly("301");
    }

    @Test
    void correct_onesOwn_endsItAndKeepsItsHistory() throws IOException {
        Fact own = facts().getFirst();
        edits.change(
                track,
                OptionalLong.empty(),
                List.of(new Act.Correct(own.number(), saying("length", "302"), "")));
        var history = store.read(facts -> new History(facts).of(track)).getFirst();
        assertThat(history.changes().getFirst().before().orElseThrow().text()).isEqualTo("300");
        assertThat(history.changes().getFirst().after().orElseThrow().text()).isEqualTo("302");
    }

    @Test
    void correct_aSourcesInAFieldOfMany_refusesIt_andInAFieldOfOneLeavesIt() throws IOException {
        long title = imported(Title.of("霧笛", "", Title.Kind.SLEEVE).value(), Common.TITLE);
        long length = imported(Value.of("250"), Common.LENGTH);
        edits.change(
                track,
                OptionalLong.empty(),
                List.of(
                        new Act.Correct(title, saying("title", "霧の笛"), ""),
                        new Act.Correct(length, saying("length", "251"), "")));
        assertThat(facts())
                .extracting(Fact::text, Fact::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("霧の笛", State.ENTERED),
                        org.assertj.core.groups.Tuple.tuple("霧笛", State.REFUSED),
                        org.assertj.core.groups.Tuple.tuple("251", State.ENTERED),
                        org.assertj.core.groups.Tuple.tuple("250", State.IMPORTED));
    }

    @Test
    void notTaken_whatASourceSaysAgainstAPerson_isThat_andAgreementIsNot() throws IOException {
        imported(Value.of("250"), Common.LENGTH);
        imported(Value.of("300.4"), Common.LENGTH);
        var notTaken =
                store.read(facts ->
                        new Disagreements(facts).notTaken(facts.entry(track).orElseThrow()));
        // Both are of one source, and what it says besides agrees.
        assertThat(notTaken).isEmpty();
        new FactEdits(store, "Aki").say(track, saying("length", "100"));
        var now =
                store.read(facts ->
                        new Disagreements(facts).notTaken(facts.entry(track).orElseThrow()));
        assertThat(now).extracting(Fact::text).containsExactly("250", "300.4");
    }

    @Test
    void deciders_ofManyFacts_areThoseOfEach() throws IOException {
        long length = imported(Value.of("250"), Common.LENGTH);
        new EntryEdits(store, "Ben")
                .change(
                        track,
                        OptionalLong.empty(),
                        List.of(new Act.Decide(Decision.CONFIRM, List.of(length))));
        store.read(facts -> {
            var deciders = new Deciders(facts);
            var all = facts.entry(track).orElseThrow().facts();
            var together = deciders.of(all);
            for (Fact fact : all) {
                assertThat(Optional.ofNullable(together.get(fact.number())))
                        .isEqualTo(deciders.of(fact));
            }
            assertThat(together.values()).containsExactlyInAnyOrder("Ben", "Aki");
            return 0;
        });
    }
}
