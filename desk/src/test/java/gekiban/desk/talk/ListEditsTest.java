package gekiban.desk.talk;

import static gekiban.desk.talk.TalkShelf.EDITOR;
import static gekiban.desk.talk.TalkShelf.READER;
import static gekiban.desk.talk.TalkShelf.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.History;
import gekiban.desk.catalogue.ThingEdits;
import gekiban.desk.talk.NotTaken.Why;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListEditsTest {
    @TempDir Path folder;
    private TalkShelf shelf;
    private ListEdits edits;
    private Id list;

    @BeforeEach
    void begin() throws Exception {
        shelf = new TalkShelf(folder);
        edits = new ListEdits(shelf.store, WRITER);
        list = edits.make("Fog horns", "Heard at sea").answer();
    }

    @AfterEach
    void end() throws Exception {
        shelf.close();
    }

    private HandList read(Asker asker) throws Exception {
        return shelf.store.read(facts -> HandList.of(facts, list, asker)).orElseThrow();
    }

    private List<String> called() throws Exception {
        return read(EDITOR).items().stream()
                .map(item -> item.about().map(label -> label.title()).orElse(item.title()))
                .toList();
    }

    private static void notTaken(Why why, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(NotTaken.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void hands_named_keepTheListWithItsOwnerUntilTheyAreTakenOut() throws Exception {
        var other = new Asker("Shiho", true, false);
        assertThat(read(other).isKept()).isFalse();
        edits.hands(list, List.of("Shiho", " "));
        assertThat(read(other).isKept()).isTrue();
        assertThat(read(other).by()).containsExactly(WRITER.name(), "Shiho");
        new ListEdits(shelf.store, other).hands(list, List.of());
        assertThat(read(WRITER).by()).containsExactly(WRITER.name());
        assertThat(read(other).isKept()).isFalse();
        notTaken(Why.GONE, () -> new ListEdits(shelf.store, READER).hands(list, List.of("x")));
    }

    @Test
    void move_toTheFront_isOneEditThatUndoTakesBack() throws Exception {
        for (String each : new String[] {"A", "B", "C"}) {
            edits.add(list, What.of(each), "");
        }
        Id last = read(WRITER).items().getLast().id();
        long before = shelf.store.read(facts -> new History(facts).last()).orElseThrow();
        long moved = edits.move(list, last, 1, read(WRITER).order()).orElseThrow();
        assertThat(moved).isEqualTo(before + 1);
        assertThat(called()).containsExactly("C", "A", "B");
        new ThingEdits(shelf.store, "Marta").undo(moved);
        assertThat(called()).containsExactly("A", "B", "C");
    }

    @Test
    void move_afterAnotherHandMoved_isNotDone() throws Exception {
        edits.add(list, What.of("A"), "");
        edits.add(list, What.of("B"), "");
        String seen = read(WRITER).order();
        Id first = read(WRITER).items().getFirst().id();
        new ListEdits(shelf.store, EDITOR).move(list, first, 2, seen);
        notTaken(Why.CHANGED, () -> edits.move(list, first, 2, seen));
        assertThat(called()).containsExactly("B", "A");
    }

    @Test
    void annotate_afterAnotherHandWrote_isNotDone() throws Exception {
        Id item = edits.add(list, What.of("A"), "first").answer();
        long seen = read(WRITER).items().getFirst().wordsFact();
        new ListEdits(shelf.store, EDITOR).annotate(list, item, seen, "theirs");
        notTaken(Why.CHANGED, () -> edits.annotate(list, item, seen, "mine"));
        notTaken(Why.CHANGED, () -> edits.remove(list, item, seen));
        assertThat(read(WRITER).items().getFirst().words()).isEqualTo("theirs");
    }

    @Test
    void add_theSameThing_isRefusedWithItsPlace() throws Exception {
        edits.add(list, What.of("A"), "");
        edits.add(list, What.of(shelf.track.toString()), "");
        assertThatThrownBy(() -> edits.add(list, What.of(shelf.track.toString()), ""))
                .isInstanceOfSatisfying(
                        NotTaken.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(Why.ALREADY);
                            assertThat(e.told()).isEqualTo("2");
                        });
        notTaken(Why.ALREADY, () -> edits.add(list, What.of("muteki"), ""));
        notTaken(Why.ALREADY, () -> edits.add(list, What.of("霧笛"), ""));
    }

    @Test
    void add_theSameTitleInAnotherSpelling_isRefused() throws Exception {
        edits.add(list, What.of("ラーゼフォン"), "");
        notTaken(Why.ALREADY, () -> edits.add(list, What.of("らーぜふぉん"), ""));
        edits.add(list, What.of("Muteki"), "");
        notTaken(Why.ALREADY, () -> edits.add(list, What.of(shelf.track.toString()), ""));
    }

    @Test
    void add_twoPartsOfOneThing_areTwo() throws Exception {
        edits.add(list, What.of(shelf.track + "@0:10-0:20"), "");
        edits.add(list, What.of(shelf.track + "@0:30-0:40"), "");
        notTaken(Why.ALREADY, () -> edits.add(list, What.of(shelf.track + "@0:10-0:20"), ""));
        assertThat(read(WRITER).items()).hasSize(2);
        assertThat(read(WRITER).items().getFirst().people().getFirst().name().title())
                .isEqualTo("Aoki Ryo");
    }

    @Test
    void remove_anEntry_closesTheGapAndComesBackByUndo() throws Exception {
        Id first = edits.add(list, What.of("A"), "").answer();
        edits.add(list, What.of("B"), "");
        long removed = edits.remove(list, first, 0).orElseThrow();
        assertThat(called()).containsExactly("B");
        new ThingEdits(shelf.store, "Marta").undo(removed);
        assertThat(called()).containsExactly("A", "B");
    }

    @Test
    void change_bySomebodyElse_isNotTaken() throws Exception {
        var other = new Asker("Karl", true, false);
        notTaken(Why.GONE, () -> new ListEdits(shelf.store, other).add(list, What.of("A"), ""));
        notTaken(
                Why.GONE,
                () -> new ListEdits(shelf.store, READER).head(list, List.of(0L, 0L), "x", ""));
    }

    @Test
    void suggestion_refused_staysRefusedAndIsSeenByNobodyElse() throws Exception {
        var reader = new Suggestions(shelf.store, READER);
        Id item = reader.suggest(list, What.of(shelf.track.toString()), "this one").answer();
        assertThat(shelf.isHidden(item)).isTrue();
        assertThat(read(READER).suggested()).hasSize(1);
        assertThat(read(WRITER).suggested()).hasSize(1);
        assertThat(read(new Asker("Karl", true, false)).suggested()).isEmpty();
        notTaken(
                Why.SUGGESTED,
                () ->
                        new Suggestions(shelf.store, new Asker("Karl", true, false))
                                .suggest(list, What.of("Muteki"), ""));

        new Suggestions(shelf.store, WRITER).decide(list, item, false);

        assertThat(read(WRITER).suggested()).isEmpty();
        assertThat(shelf.isHidden(item)).isTrue();
        notTaken(Why.REFUSED, () -> reader.suggest(list, What.of("muteki"), ""));
    }

    @Test
    void suggestion_taken_isTheLastEntryWithBothNames() throws Exception {
        edits.add(list, What.of("A"), "");
        Id item = new Suggestions(shelf.store, READER).suggest(list, What.of("B"), "").answer();
        new Suggestions(shelf.store, WRITER).decide(list, item, true);
        var taken = read(READER).items().getLast();
        assertThat(taken.title()).isEqualTo("B");
        assertThat(taken.addedBy()).isEqualTo("Oskar");
        assertThat(taken.takenBy()).isEqualTo("Marta");
        assertThat(shelf.isHidden(item)).isFalse();
        notTaken(Why.CHANGED, () -> new Suggestions(shelf.store, WRITER).decide(list, item, false));
    }
}
