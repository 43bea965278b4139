package gekiban.desk.pages.text;

import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Request;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.Answered;
import gekiban.desk.reviews.Answered.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wish with all who have it.
 *
 * @param said what is said of it
 * @param wishes who wishes it
 * @param standing how it stands
 * @param answers texts that answer it
 */
public record RequestPage(
        Id id,
        String title,
        List<Claimed> said,
        List<Wish> wishes,
        Standing standing,
        List<TextRows.Row> answers) {

    /** What the page has places of its own for. */
    private static final List<String> ELSEWHERE =
            List.of(
                    Common.TITLE.name(),
                    Request.WISH.name(),
                    Request.STATE.name(),
                    Request.ANSWERED_BY.name());

    public RequestPage {
        said = List.copyOf(said);
        wishes = List.copyOf(wishes);
        answers = List.copyOf(answers);
    }

    /**
     * Somebody who wishes it.
     *
     * @param kind "wish", "vote" or "correction"
     * @param text that it was said below
     * @param comment that says it
     * @param when as the site of the comment writes it
     */
    public record Wish(
            Fact fact,
            String who,
            String kind,
            String words,
            Optional<Id> comment,
            Optional<TextRows.Row> text,
            String when) {}

    /** Of one that is there; empty when it is not. */
    public static Optional<RequestPage> of(Facts facts, Id id) {
        return facts.entry(id).map(entry -> of(facts, entry));
    }

    private static RequestPage of(Facts facts, Entry request) {
        var wishes = request.all(Request.WISH);
        var comments =
                facts.entries(
                        wishes.stream()
                                .flatMap(fact -> fact.target().stream())
                                .filter(id -> id.kind() == Kind.COMMENT)
                                .distinct()
                                .toList());
        var texts = new LinkedHashSet<Id>();
        comments.values().forEach(each -> each.target(Comment.ON).ifPresent(texts::add));
        var answers =
                request.all(Request.ANSWERED_BY).stream()
                        .flatMap(fact -> fact.target().stream())
                        .distinct()
                        .toList();
        texts.addAll(answers);
        texts.removeIf(id -> id.kind() != Kind.TEXT);
        var rows = TextRows.rows(facts, texts);
        var told = new ArrayList<Wish>();
        for (Fact wish : wishes) {
            var comment = wish.target().map(comments::get);
            Optional<TextRows.Row> text =
                    comment.flatMap(each -> each.target(Comment.ON))
                            .flatMap(on ->
                                    rows.stream().filter(r -> r.text().equals(on)).findFirst());
            told.add(
                    new Wish(
                            wish,
                            wish.value().detail("who"),
                            wish.value().detail("kind"),
                            comment.map(each -> each.text(Comment.WORDS))
                                    .filter(words -> !words.isEmpty())
                                    .orElse(wish.text()),
                            wish.target(),
                            text,
                            comment.map(each -> each.text(Comment.WHEN)).orElse("")));
        }
        return new RequestPage(
                request.id(),
                request.first(Common.TITLE).map(Fact::text).orElse(request.id().toString()),
                said(facts, request),
                told,
                Answered.standing(request),
                rows.stream().filter(row -> answers.contains(row.text())).toList());
    }

    private static List<Claimed> said(Facts facts, Entry request) {
        var shown =
                request.facts().stream()
                        .filter(fact -> !ELSEWHERE.contains(fact.field().name()))
                        .filter(fact -> fact.state() != State.REFUSED)
                        .toList();
        Map<Id, Pointed> pointed =
                Pointed.of(
                        facts,
                        new Labels(facts),
                        shown.stream().flatMap(fact -> fact.target().stream()).toList());
        var deciders = new Deciders(facts).of(shown);
        return shown.stream()
                .map(fact ->
                        new Claimed(
                                fact,
                                fact.target().map(pointed::get),
                                deciders.getOrDefault(fact.number(), ""),
                                false))
                .toList();
    }
}
