package gekiban.desk.talk;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Says;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Takes comments and decides on them. */
public final class CommentEdits {
    /** Longer ones are not taken, UTF-16 units. */
    public static final int LONGEST = 10_000;

    /** More addresses in one are no conversation. */
    public static final int MOST_LINKS = 8;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Store store;
    private final Asker asker;
    private final InstantSource clock;

    public CommentEdits(Store store, Asker asker, InstantSource clock) {
        this.store = store;
        this.asker = asker;
        this.clock = clock;
    }

    /**
     * A comment as it was taken.
     *
     * @param isSeen whether others see it already
     */
    public record Posted(Id id, Id on, boolean isSeen) {}

    /**
     * Takes a comment. One of a reader waits; who writes here is seen at once.
     *
     * @param answers the comment that it answers
     * @throws NotTaken when it is not taken
     */
    public Posted post(Id on, Optional<Id> answers, String words) throws IOException {
        String said = words.replace("\r\n", "\n").strip();
        check(said);
        return store.edit(asker.name(), "commented on " + on, edit -> post(edit, on, answers, said))
                .answer();
    }

    private static void check(String words) throws NotTaken {
        if (words.isEmpty()) {
            throw new NotTaken(NotTaken.Why.EMPTY);
        }
        if (words.length() > LONGEST) {
            throw new NotTaken(NotTaken.Why.LONG);
        }
        if (Linked.links(words) > MOST_LINKS) {
            throw new NotTaken(NotTaken.Why.LINKS);
        }
    }

    private Posted post(Edit edit, Id on, Optional<Id> answers, String words) throws IOException {
        Facts facts = edit.facts();
        Entry thing =
                facts.entry(on)
                        .filter(each -> Comment.ON.targets().contains(each.id().kind()))
                        .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
        var before = facts.entries(facts.of(Comment.ON, thing.id(), Kind.COMMENT));
        boolean isClosed = Talk.isClosed(thing);
        Optional<Id> above = answers;
        while (above.isPresent()) {
            Entry comment = before.get(above.get());
            if (comment == null || !isSeen(comment)) {
                throw new NotTaken(NotTaken.Why.GONE);
            }
            isClosed |= Talk.isClosed(comment);
            above = comment.target(Comment.ANSWERS);
        }
        if (isClosed && !asker.mayDecide()) {
            throw new NotTaken(NotTaken.Why.CLOSED);
        }
        for (Entry comment : before.values()) {
            if (comment.text(Comment.BY).equals(asker.name())
                    && comment.text(Comment.WORDS).equals(words)) {
                throw new NotTaken(NotTaken.Why.TWICE);
            }
        }
        Id id = edit.create(Kind.COMMENT);
        var says = new Says(edit, asker.name());
        says.points(id, Comment.ON, thing.id());
        if (answers.isPresent()) {
            says.points(id, Comment.ANSWERS, answers.get());
        }
        boolean isShown = asker.mayWrite() || asker.mayDecide();
        says.text(id, Comment.BY, asker.name());
        says.text(id, Comment.WHEN, WHEN.format(clock.instant()));
        says.text(id, Comment.WORDS, words);
        says.text(id, Comment.MODERATION, isShown ? Talk.SHOWN : Talk.WAITING);
        return new Posted(id, thing.id(), isShown);
    }

    /** What came with a text is seen by all; of the others, who asks sees what others see. */
    private boolean isSeen(Entry comment) {
        return asker.mayDecide()
                || Talk.state(comment).map(Fact::text).orElse(Talk.SHOWN).equals(Talk.SHOWN)
                || comment.text(Comment.BY).equals(asker.name());
    }

    /**
     * Lets a comment be seen, or hides it. It stays in the catalogue with who did.
     *
     * @param state "shown" or "hidden"
     * @throws NotTaken when there is no such comment of this desk
     */
    public OptionalLong decide(Id id, String state) throws IOException {
        if (!Set.of(Talk.SHOWN, Talk.HIDDEN).contains(state)) {
            throw new NotTaken(NotTaken.Why.GONE);
        }
        String what = (state.equals(Talk.SHOWN) ? "approved " : "hid ") + id;
        return store.edit(
                        asker.name(),
                        what,
                        edit -> {
                            Entry comment = edit.facts().entry(id).orElse(new Entry(id, gone()));
                            Fact now =
                                    Talk.state(comment)
                                            .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
                            if (!now.text().equals(state)) {
                                replace(edit, comment, Comment.MODERATION, state);
                            }
                            return id;
                        })
                .number();
    }

    private static java.util.List<Fact> gone() {
        return java.util.List.of();
    }

    /** Ends what is said below a thing or a comment, or lets it go on. */
    public OptionalLong close(Id id, boolean isClosed) throws IOException {
        return store.edit(
                        asker.name(),
                        (isClosed ? "closed the comments of " : "opened the comments of ") + id,
                        edit -> {
                            Entry thing =
                                    edit.facts()
                                            .entry(id)
                                            .filter(each ->
                                                    each.id()
                                                            .kind()
                                                            .field(Common.COMMENTS.name())
                                                            .isPresent())
                                            .orElseThrow(() -> new NotTaken(NotTaken.Why.GONE));
                            if (Talk.isClosed(thing) != isClosed) {
                                String state = isClosed ? Talk.CLOSED : Talk.OPEN;
                                replace(edit, thing, Common.COMMENTS, state);
                            }
                            return thing.id();
                        })
                .number();
    }

    private void replace(Edit edit, Entry thing, Field field, String text) throws IOException {
        OptionalLong old = OptionalLong.empty();
        for (Fact each : thing.all(field)) {
            edit.end(each.number());
            old = OptionalLong.of(each.number());
        }
        new Says(edit, asker.name()).says(thing.id(), field, Value.of(text), Optional.empty(), old);
    }
}
