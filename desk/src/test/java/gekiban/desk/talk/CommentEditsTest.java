package gekiban.desk.talk;

import static gekiban.desk.talk.TalkShelf.EDITOR;
import static gekiban.desk.talk.TalkShelf.READER;
import static gekiban.desk.talk.TalkShelf.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Id;
import gekiban.desk.talk.NotTaken.Why;
import gekiban.desk.talk.Talk.Said;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentEditsTest {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-03-04T12:00:30Z"));

    @TempDir Path folder;
    private TalkShelf shelf;
    private Id list;

    @BeforeEach
    void begin() throws Exception {
        shelf = new TalkShelf(folder);
        list = new ListEdits(shelf.store, WRITER).make("Fog horns", "").answer();
    }

    @AfterEach
    void end() throws Exception {
        shelf.close();
    }

    private CommentEdits by(Asker asker) {
        return new CommentEdits(shelf.store, asker, NOON);
    }

    private Id says(Asker asker, Optional<Id> answers, String words) throws Exception {
        return by(asker).post(list, answers, words).id();
    }

    private Talk seenBy(Asker asker) throws Exception {
        return shelf.store.read(facts -> Talk.of(facts, list, asker));
    }

    private static void notTaken(Why why, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(NotTaken.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void post_byAReader_waitsUntilItIsApproved() throws Exception {
        Id id = says(READER, Optional.empty(), "Lovely");
        var other = new Asker("Karl", true, false);
        assertThat(seenBy(other).said()).isEmpty();
        assertThat(seenBy(READER).said()).extracting(Said::words).containsExactly("Lovely");
        assertThat(seenBy(EDITOR).said())
                .extracting(Said::when)
                .containsExactly("2026-03-04 12:00 UTC");
        assertThat(shelf.isHidden(id)).isTrue();
        assertThat(shelf.store.read(Moderation::of).waiting()).hasSize(1);

        by(EDITOR).decide(id, Talk.SHOWN);

        assertThat(seenBy(other).said()).extracting(Said::words).containsExactly("Lovely");
        assertThat(shelf.isHidden(id)).isFalse();
        assertThat(shelf.store.read(Moderation::of).waits()).isZero();
    }

    @Test
    void hide_withAnAnswerThatIsSeen_keepsTheAnswerAndNotTheWords() throws Exception {
        Id first = says(WRITER, Optional.empty(), "rude words");
        says(EDITOR, Optional.of(first), "calm down");
        by(EDITOR).decide(first, Talk.HIDDEN);
        var said = seenBy(READER).said();
        assertThat(said).extracting(Said::words).containsExactly("", "calm down");
        assertThat(said.getFirst().by()).isEmpty();
        assertThat(shelf.store.read(Moderation::of).hidden().getFirst().decidedBy())
                .isEqualTo("Aki");
    }

    @Test
    void post_answersOfAnswers_areSetInThreeTimesAtMost() throws Exception {
        Optional<Id> above = Optional.empty();
        for (int i = 0; i < 6; i++) {
            above = Optional.of(says(WRITER, above, "answer " + i));
        }
        assertThat(seenBy(READER).said()).extracting(Said::depth).containsExactly(0, 1, 2, 3, 3, 3);
    }

    @Test
    void post_whatIsNoComment_isNotTaken() throws Exception {
        says(WRITER, Optional.empty(), "Once");
        notTaken(Why.TWICE, () -> says(WRITER, Optional.empty(), " Once\n"));
        notTaken(Why.EMPTY, () -> says(WRITER, Optional.empty(), " \n"));
        notTaken(
                Why.LONG,
                () -> says(WRITER, Optional.empty(), "x".repeat(CommentEdits.LONGEST + 1)));
        notTaken(
                Why.LINKS,
                () ->
                        says(
                                WRITER,
                                Optional.empty(),
                                "http://a.example/x ".repeat(CommentEdits.MOST_LINKS + 1)));
        notTaken(Why.GONE, () -> by(WRITER).post(shelf.show, Optional.empty(), "Hello"));
    }

    @Test
    void close_aThreadAndTheWhole_takesNoMoreOfReaders() throws Exception {
        Id first = says(WRITER, Optional.empty(), "First");
        Id second = says(WRITER, Optional.of(first), "Second");
        by(EDITOR).close(first, true);
        notTaken(Why.CLOSED, () -> says(READER, Optional.of(second), "Third"));
        says(READER, Optional.empty(), "Beside it");
        by(EDITOR).close(list, true);
        notTaken(Why.CLOSED, () -> says(READER, Optional.empty(), "Again"));
        by(EDITOR).close(list, false);
        says(READER, Optional.empty(), "Again");
    }

    @Test
    void answer_toWhatWaits_isOnlyForThoseWhoSeeIt() throws Exception {
        Id waits = says(READER, Optional.empty(), "Waits");
        notTaken(Why.GONE, () -> says(WRITER, Optional.of(waits), "Answer"));
    }
}
