package gekiban.desk.talk;

import static gekiban.desk.talk.TalkShelf.EDITOR;
import static gekiban.desk.talk.TalkShelf.READER;
import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.Value;
import gekiban.desk.catalogue.FactEdits;
import gekiban.desk.catalogue.FactEdits.Saying;
import gekiban.desk.catalogue.KeptIndex;
import gekiban.desk.catalogue.LiveIndex;
import gekiban.desk.reviews.Answered;
import gekiban.desk.reviews.Answered.Standing;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.desk.talk.RequestEdits.Chosen;
import gekiban.desk.talk.RequestEdits.Kept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests, and the reviews that answer them. */
class AnsweredTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    private TalkShelf shelf;
    private LiveIndex index;

    @BeforeEach
    void begin() throws Exception {
        shelf = new TalkShelf(folder);
        index = new LiveIndex(new KeptIndex(shelf.store));
    }

    @AfterEach
    void end() throws Exception {
        shelf.close();
    }

    private Kept wish(Asker asker, String text) throws Exception {
        var chosen =
                shelf.store.read(facts -> Wishing.seen(facts, index, Wishing.read(text))).stream()
                        .map(seen -> new Chosen(seen.wish(), seen.link().map(each -> each.id())))
                        .toList();
        return new RequestEdits(shelf.store, asker).keep(chosen);
    }

    private Standing standing(Id request) throws Exception {
        return shelf.store.read(facts -> Answered.standing(facts.entry(request).orElseThrow()));
    }

    private Id review(Id about) throws Exception {
        return new ReviewEdits(shelf.store, "Marta").make(List.of(about), "On it", "Words").id();
    }

    private void publish(Id text, boolean isOut) throws Exception {
        new ReviewEdits(shelf.store, "Aki").publish(text, isOut, DAY);
    }

    private void state(Id request, String state) throws Exception {
        new FactEdits(shelf.store, "Aki")
                .say(
                        request,
                        new Saying("state", Value.of(state), Optional.empty(), Optional.empty()));
    }

    @Test
    void wish_inAnotherSpelling_isAVoteForTheSame() throws Exception {
        Id request = wish(READER, "Tetsu no Mori").made().getFirst();
        var kept = wish(EDITOR, "鉄の森");
        assertThat(kept.made()).isEmpty();
        assertThat(kept.voted()).containsExactly(request);
        assertThat(wish(EDITOR, "tetsu no mori").had()).containsExactly(request);
        assertThat(wish(EDITOR, "Tetsu no Mori").edit()).isEmpty();
    }

    @Test
    void wishes_ofACommentWithTen_areTen() throws Exception {
        var kept = wish(READER, WishingTest.TEN);
        assertThat(kept.made()).hasSize(10);
        assertThat(wish(READER, WishingTest.TEN).had()).hasSize(10);
    }

    @Test
    void publish_aReviewOfAReleaseOfTheShow_answersAsFarAsTheLinkIsSure() throws Exception {
        Id request = wish(READER, "Tetsu no Mori").made().getFirst();
        Id text = review(shelf.release);
        publish(text, true);
        assertThat(standing(request)).isEqualTo(new Standing("written", true));

        new RequestEdits(shelf.store, EDITOR).link(request, shelf.show);
        assertThat(standing(request)).isEqualTo(new Standing("written", false));

        publish(text, false);
        assertThat(standing(request)).isEqualTo(new Standing("open", false));
        assertThat(
                        shelf.store
                                .read(facts -> facts.entry(request).orElseThrow())
                                .all(Request.ANSWERED_BY))
                .isEmpty();
    }

    @Test
    void publish_whatWasPlanned_isWritten_andDeclinedStays() throws Exception {
        Id request = wish(READER, "Tetsu no Mori").made().getFirst();
        new RequestEdits(shelf.store, EDITOR).link(request, shelf.show);
        state(request, "planned");
        Id text = review(shelf.show);
        publish(text, true);
        assertThat(standing(request).state()).isEqualTo("written");
        publish(text, false);
        assertThat(standing(request).state()).isEqualTo("planned");
        state(request, "declined");
        publish(text, true);
        assertThat(standing(request).state()).isEqualTo("declined");
    }

    @Test
    void wish_forWhatIsWrittenAlready_isAnswered_andALinkThatIsRefusedTakesItBack()
            throws Exception {
        publish(review(shelf.show), true);
        Id request = wish(READER, "鉄の森").made().getFirst();
        assertThat(standing(request)).isEqualTo(new Standing("written", true));
        new RequestEdits(shelf.store, EDITOR).unlink(request, shelf.show);
        assertThat(standing(request)).isEqualTo(new Standing("open", false));
    }

    @Test
    void vote_twice_isOne_andItGoesWhenItIsTakenBack() throws Exception {
        Id request = wish(READER, "Tetsu no Mori").made().getFirst();
        var edits = new RequestEdits(shelf.store, EDITOR);
        edits.vote(request, true);
        assertThat(edits.vote(request, true)).isEmpty();
        assertThat(votes(request)).isEqualTo(2);
        edits.vote(request, false);
        assertThat(votes(request)).isEqualTo(1);
    }

    private int votes(Id request) throws Exception {
        return shelf.store
                .read(facts -> facts.entry(request).orElseThrow())
                .all(Request.WISH)
                .size();
    }
}
