package gekiban.desk.pages.text;

import gekiban.catalogue.model.Comment;
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
import java.util.function.Function;

/**
 * What was said to a text or a list where it was published: each comment, and behind it what
 * answers it. What is said to it at this desk stands on its own.
 */
final class CommentThreads {
    private final Map<Id, Entry> comments;
    private final Function<Fact, Claimed> claimed;

    CommentThreads(Facts facts, Id on, Function<Fact, Claimed> claimed) {
        this.comments = facts.entries(facts.of(Comment.ON, on, Kind.COMMENT));
        comments.values().removeIf(each -> each.first(Comment.MODERATION).isPresent());
        this.claimed = claimed;
    }

    List<Understood.Said> all() {
        var answers = new HashMap<Optional<Id>, List<Entry>>();
        for (Entry comment : comments.values()) {
            // What answers one that is not here answers the whole.
            var parent = comment.target(Comment.ANSWERS).filter(comments::containsKey);
            answers.computeIfAbsent(parent, id -> new ArrayList<>()).add(comment);
        }
        answers.values().forEach(list -> list.sort(Comparator.comparingInt(CommentThreads::place)));
        var said = new ArrayList<Understood.Said>();
        var seen = new HashSet<Id>();
        add(Optional.empty(), 0, answers, said, seen);
        // Comments that answer one another in a circle are told too.
        for (Entry comment : comments.values()) {
            if (seen.add(comment.id())) {
                said.add(said(comment, 0));
            }
        }
        return said;
    }

    private void add(
            Optional<Id> parent,
            int depth,
            Map<Optional<Id>, List<Entry>> answers,
            List<Understood.Said> said,
            Set<Id> seen) {
        for (Entry comment : answers.getOrDefault(parent, List.of())) {
            if (seen.add(comment.id())) {
                said.add(said(comment, depth));
                add(Optional.of(comment.id()), depth + 1, answers, said, seen);
            }
        }
    }

    private static int place(Entry comment) {
        String number = comment.text(Comment.NUMBER);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private Understood.Said said(Entry comment, int depth) {
        return new Understood.Said(
                comment.id(),
                comment.text(Comment.NUMBER),
                depth,
                comment.text(Comment.BY),
                comment.text(Comment.WHEN),
                comment.text(Comment.LIKES),
                comment.text(Comment.WORDS),
                comment.facts().stream()
                        .filter(fact -> fact.field().name().equals(Comment.TAKES.name()))
                        .map(claimed)
                        .toList());
    }
}
