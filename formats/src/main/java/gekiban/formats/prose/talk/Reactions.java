package gekiban.formats.prose.talk;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.list.Item;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.talk.Reaction.Kind;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Joins comments to the items of a list that they speak of. */
public final class Reactions {
    private static final Pattern CHALLENGE =
            Pattern.compile(
                    "(?i)\\b(?:disagree|wrong|incorrect|not (?:by|sure (?:about|i agree)|quite)|overrated|don['’]?t (?:agree|think|see|get)|do not agree|isn['’]?t (?:by|really)|wasn['’]?t|actually|surely|shouldn['’]?t|should be (?:higher|lower)|too (?:high|low)|correction|mistake|you mean|instead of|i beg to differ|doesn['’]?t (?:deserve|belong)|can['’]?t agree)\\b");
    private static final Pattern AGREE =
            Pattern.compile(
                    "(?i)\\b(?:agree(?:d|s)?|so true|totally|absolutely|definitely|yes|yep|exactly|great (?:pick|choice)|good (?:pick|choice|call|to see)|glad|happy to see|love(?:d)?|deserves?|nice to see|couldn['’]?t agree more|spot on|well said|favou?rite|same here)\\b|\\+1");
    private static final Pattern RANK =
            Pattern.compile(
                    "(?i)(?:#\\s?|\\b(?:number|no\\.?|nr\\.?|your|pick|rank)\\s+#?)([0-9]{1,3})\\b");

    private static final int SHORTEST = 4;

    private Reactions() {}

    public static List<Reaction> of(List<Item> items, List<Comment> comments) {
        if (items.isEmpty()) {
            return List.of();
        }
        var folded = items.stream().map(Folded::of).toList();
        var reactions = new ArrayList<Reaction>();
        var first = new TreeMap<Integer, Integer>();
        for (int i = 0; i < comments.size(); i++) {
            var found = new TreeMap<Integer, Reaction>();
            var comment = comments.get(i);
            for (Line line : comment.lines()) {
                String text = line.text();
                for (var part : Sentences.of(text)) {
                    read(
                            folded,
                            text.substring(part.from(), part.to()),
                            line.span(part.from(), part.to()),
                            i,
                            found);
                }
            }
            if (found.isEmpty() && comment.parent() >= 0 && first.containsKey(comment.parent())) {
                Kind kind = kind(comment.text());
                int item = first.get(comment.parent());
                if (kind != Kind.SPEAKS_OF) {
                    found.put(item, new Reaction(item, i, kind, true, comment.span()));
                }
            }
            // A sentence beside it may be the one that agrees.
            Kind whole = kind(comment.text());
            for (Reaction each : found.values()) {
                boolean isOpen = each.kind() == Kind.SPEAKS_OF && found.size() == 1;
                reactions.add(
                        isOpen
                                ? new Reaction(
                                        each.item(), i, whole, each.isDoubtful(), each.span())
                                : each);
            }
            if (found.size() == 1) {
                first.put(i, found.firstKey());
            }
        }
        return reactions;
    }

    private static void read(
            List<Folded> items,
            String sentence,
            Span span,
            int comment,
            TreeMap<Integer, Reaction> found) {
        String folded = " " + FoldKey.of(sentence).key() + " ";
        Kind kind = kind(sentence);
        for (int item = 0; item < items.size(); item++) {
            if (speaksOf(sentence, folded, items.get(item))) {
                var old = found.get(item);
                if (old == null || old.kind() == Kind.SPEAKS_OF) {
                    found.put(item, new Reaction(item, comment, kind, false, span));
                }
            }
        }
    }

    /** An item's names, folded once: of its work, of the work's first part, of its songs. */
    private record Folded(int rank, String work, List<String> others) {
        static Folded of(Item item) {
            var others = new ArrayList<String>();
            // The first words may stand for all: "Last Exile" for "Last Exile: Fam".
            others.add(FoldKey.of(item.work().split("\\s*[:~(–—]\\s*", 2)[0]).key());
            item.credits().forEach(each -> others.add(FoldKey.of(each.song()).key()));
            others.removeIf(each -> each.length() <= SHORTEST);
            return new Folded(item.rank(), FoldKey.of(item.work()).key(), others);
        }
    }

    private static boolean speaksOf(String sentence, String folded, Folded item) {
        String work = item.work();
        if (!work.isEmpty()
                && (folded.contains(" " + work + " ") || folded.contains(" " + work + "s "))) {
            return true;
        }
        for (String other : item.others()) {
            if (folded.contains(" " + other + " ")) {
                return true;
            }
        }
        var rank = RANK.matcher(Digits.narrow(sentence));
        while (rank.find()) {
            if (item.rank() > 0 && Digits.digits(rank.group(1)) == item.rank()) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(String text) {
        if (CHALLENGE.matcher(text).find()) {
            return Kind.CHALLENGES;
        }
        return AGREE.matcher(text).find() ? Kind.AGREES : Kind.SPEAKS_OF;
    }
}
