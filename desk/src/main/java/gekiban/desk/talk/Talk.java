package gekiban.desk.talk;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said at this desk below something, as one person sees it.
 *
 * @param on what it is said to
 * @param said each comment, and behind it what answers it
 * @param isClosed whether nothing more may be said
 */
public record Talk(Id on, List<Said> said, boolean isClosed) {
    public static final String WAITING = "waiting";
    public static final String SHOWN = "shown";
    public static final String HIDDEN = "hidden";
    static final String CLOSED = "closed";
    static final String OPEN = "open";

    /** Answers that lie deeper stand in this column. */
    private static final int DEEPEST = 3;

    public Talk {
        said = List.copyOf(said);
    }

    /**
     * A comment.
     *
     * @param depth of how many it is an answer, one of another; 3 at most
     * @param words empty where others may not see them
     * @param state "waiting", "shown" or "hidden"
     * @param isSeen whether who reads sees the words
     * @param isClosed whether it may not be answered
     * @param decidedBy who let it be seen or hid it; empty where nobody had to
     */
    public record Said(
            Id id,
            int depth,
            String by,
            String when,
            String words,
            String state,
            boolean isSeen,
            boolean isClosed,
            String decidedBy) {
        public List<Linked.Run> runs() {
            return Linked.runs(words);
        }
    }

    /** How many others see. */
    public int seen() {
        return (int) said.stream().filter(each -> each.state().equals(SHOWN)).count();
    }

    /** What there is below a thing that is there. */
    public static Talk of(Facts facts, Id on, Asker asker) {
        var comments = facts.entries(facts.of(Comment.ON, on, Kind.COMMENT));
        comments.values().removeIf(each -> each.first(Comment.MODERATION).isEmpty());
        boolean isClosed = facts.entry(on).filter(Talk::isClosed).isPresent();
        return new Talk(on, new Reading(comments, asker, isClosed).all(), isClosed);
    }

    static boolean isClosed(Entry thing) {
        return thing.text(Common.COMMENTS).equals(CLOSED);
    }

    /** What makes a comment seen or not: the last that was said of it. */
    static Optional<Fact> state(Entry comment) {
        return comment.all(Comment.MODERATION).stream().max(Comparator.comparingLong(Fact::number));
    }

    private static final class Reading {
        private final Map<Id, Entry> comments;
        private final Asker asker;
        private final boolean isClosed;
        private final Map<Optional<Id>, List<Entry>> answers = new HashMap<>();
        private final Set<Id> told = new HashSet<>();
        private final List<Said> said = new ArrayList<>();

        Reading(Map<Id, Entry> comments, Asker asker, boolean isClosed) {
            this.comments = comments;
            this.asker = asker;
            this.isClosed = isClosed;
        }

        List<Said> all() {
            for (Entry comment : comments.values()) {
                var parent = comment.target(Comment.ANSWERS).filter(comments::containsKey);
                answers.computeIfAbsent(parent, id -> new ArrayList<>()).add(comment);
            }
            below(Optional.empty(), 0, isClosed);
            return said;
        }

        /** Those that answer one another in a circle are below nothing, and are not told. */
        private boolean below(Optional<Id> parent, int depth, boolean isClosed) {
            boolean isAnySeen = false;
            for (Entry comment : answers.getOrDefault(parent, List.of())) {
                if (!told.add(comment.id())) {
                    continue;
                }
                int place = said.size();
                boolean isEnd = isClosed || Talk.isClosed(comment);
                Said own = said(comment, Math.min(depth, DEEPEST), isEnd);
                said.add(own);
                boolean hasSeenAnswers = below(Optional.of(comment.id()), depth + 1, isEnd);
                // Who may not see it sees that it was there only where something answers it.
                if (!own.isSeen() && !hasSeenAnswers) {
                    said.remove(place);
                }
                isAnySeen |= own.isSeen() || hasSeenAnswers;
            }
            return isAnySeen;
        }

        private Said said(Entry comment, int depth, boolean isEnd) {
            var fact = state(comment);
            String state = fact.map(Fact::text).orElse(WAITING);
            String by = comment.text(Comment.BY);
            boolean isSeen = state.equals(SHOWN) || asker.mayDecide() || by.equals(asker.name());
            String decider = fact.map(each -> each.source().name()).orElse("");
            return new Said(
                    comment.id(),
                    depth,
                    isSeen ? by : "",
                    isSeen ? comment.text(Comment.WHEN) : "",
                    isSeen ? comment.text(Comment.WORDS) : "",
                    state,
                    isSeen,
                    isEnd,
                    isSeen && !decider.equals(by) ? decider : "");
        }
    }
}
