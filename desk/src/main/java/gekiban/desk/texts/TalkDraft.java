package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.talk.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said below a text: comments, what they wish for, what they say to a list. */
final class TalkDraft {
    private final Page page;
    private final DraftItems items;
    private final KnownThings things;
    private final List<ItemBuilder> comments = new ArrayList<>();

    TalkDraft(Page page, DraftItems items, KnownThings things) {
        this.page = page;
        this.items = items;
        this.things = things;
    }

    /**
     * @param entries of the text's list
     */
    void write(ItemBuilder text, List<ItemBuilder> entries) {
        for (int i = 0; i < page.comments().size(); i++) {
            comments.add(items.item(Kind.COMMENT, key(i)));
        }
        for (int i = 0; i < page.comments().size(); i++) {
            comment(i, text);
        }
        requests();
        for (var reaction : page.reactions()) {
            comments.get(reaction.comment())
                    .as(State.SUGGESTED)
                    .at(items.line(reaction.span()))
                    .says(
                            Comment.TAKES,
                            Value.of(
                                    reaction.kind().name().toLowerCase(Locale.ROOT),
                                    "at",
                                    DraftItems.at(reaction.span())),
                            entries.get(reaction.item()));
        }
    }

    /** A comment is known again by its site's id, or by who says what as which of theirs. */
    private String key(int number) {
        var comment = page.comments().get(number);
        if (!comment.id().isEmpty()) {
            return "comment " + comment.id();
        }
        long before =
                page.comments().subList(0, number).stream()
                        .filter(each -> each.author().equals(comment.author()))
                        .count();
        return "comment of " + comment.author() + " " + (before + 1);
    }

    private void comment(int number, ItemBuilder text) {
        var comment = page.comments().get(number);
        var item = comments.get(number).at(items.line(comment.span()));
        item.says(Comment.ON, Value.empty(), text);
        if (comment.parent() >= 0) {
            item.says(Comment.ANSWERS, Value.empty(), comments.get(comment.parent()));
        }
        item.says(Comment.NUMBER, Integer.toString(number + 1))
                .says(Comment.BY, comment.author())
                .says(Comment.WHEN, comment.when());
        if (comment.likes() >= 0) {
            item.says(Comment.LIKES, Integer.toString(comment.likes()));
        }
        if (!comment.text().isBlank()) {
            item.says(
                    Comment.WORDS,
                    Value.of(comment.text().strip(), "at", DraftItems.at(comment.span())));
        }
    }

    /** A vote is for the wish that it quotes; what corrects a wish takes its place. */
    private void requests() {
        var all = page.requests();
        Map<Integer, Integer> corrected = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Request.Kind.CORRECTION && all.get(i).of() >= 0) {
                corrected.put(first(i), i);
            }
        }
        var voted = new HashSet<List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            int first = first(i);
            boolean isVote = all.get(i).kind() == Request.Kind.VOTE;
            if (isVote && !voted.add(List.of(first, all.get(i).comment()))) {
                continue; // "(quoted) Seconded." is one vote
            }
            int now = corrected.getOrDefault(first, first);
            var request = item(all.get(now));
            var each = all.get(i);
            String line = items.line(each.span());
            if (i == now) {
                said(each, request, line);
            } else {
                each.people().forEach(who -> credited(who, each, request, line));
            }
            request.at(line)
                    .as(State.IMPORTED)
                    .says(
                            gekiban.catalogue.model.Request.WISH,
                            Value.of(
                                    page.source().words(each.span()),
                                    "kind",
                                    each.kind().name().toLowerCase(Locale.ROOT),
                                    "who",
                                    page.comments().get(each.comment()).author(),
                                    "at",
                                    DraftItems.at(each.span())),
                            comments.get(each.comment()));
        }
    }

    /** The wish that a request goes back to. */
    private int first(int number) {
        int at = number;
        for (int steps = 0; steps < page.requests().size(); steps++) {
            int of = page.requests().get(at).of();
            if (of < 0 || of >= page.requests().size()) {
                return at;
            }
            at = of;
        }
        return at;
    }

    private ItemBuilder item(Request request) {
        String key = "request " + KnownThings.folded(request.work());
        var there = things.request(request.work());
        var item = there.isPresent() ? items.there(there.get()) : items.item(Kind.REQUEST, key);
        return item;
    }

    private void said(Request wish, ItemBuilder request, String line) {
        request.at(line).as(wish.isDoubtful() ? State.SUGGESTED : State.IMPORTED);
        request.says(Common.TITLE, DraftItems.title(wish.work()));
        for (int volume : wish.volumes()) {
            request.says(gekiban.catalogue.model.Request.VOLUME, Integer.toString(volume));
        }
        request.says(gekiban.catalogue.model.Request.SCOPE, wish.scope());
        request.says(gekiban.catalogue.model.Request.DOUBT, wish.doubt());
        wish.people().forEach(who -> credited(who, wish, request, line));
        for (var kind : new Known.Kind[] {Known.Kind.SHOW, Known.Kind.RELEASE}) {
            var there = things.called(kind, wish.work());
            if (there.isPresent()) {
                request.as(State.SUGGESTED)
                        .says(
                                gekiban.catalogue.model.Request.WANTED,
                                Value.empty(),
                                items.there(there.get()));
                return;
            }
        }
    }

    private void credited(String who, Request wish, ItemBuilder request, String line) {
        request.at(line)
                .as(wish.isDoubtful() ? State.SUGGESTED : State.IMPORTED)
                .says(
                        gekiban.catalogue.model.Request.CREDITED,
                        Value.of(who, "doubt", wish.doubt()),
                        items.person(who, List.of(), line));
    }
}
