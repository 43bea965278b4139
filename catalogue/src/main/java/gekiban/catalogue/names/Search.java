package gekiban.catalogue.names;

import gekiban.catalogue.names.Query.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * One question to an index: from the best kind of match to the worst, until there are answers
 * enough. Each kind marks texts, and the best of them are put in order by one number: what the
 * match cost, the length of the text, its number.
 */
final class Search {
    /** A beginning of a whole title, written without blanks, is no shorter. */
    private static final int SHORTEST_JOINED = 3;

    private static final int COST_SHIFT = 56;
    private static final int LENGTH_SHIFT = 32;

    private final Texts texts;
    private final Query query;
    private final int limit;
    private final IntPredicate wanted;
    private final Map<Part, Marks> marks = new HashMap<>();
    private final BitSet answered = new BitSet();
    private int count;
    private boolean hasSame;

    /**
     * @param wanted which items may be answers
     */
    Search(Texts texts, Query query, int limit, IntPredicate wanted) {
        this.texts = texts;
        this.query = query;
        this.limit = limit;
        this.wanted = wanted;
    }

    /** Is told the answers, best first. */
    interface Answers {
        void add(int item, Match match, int text);
    }

    void run(Answers answers) {
        Integer exact = texts.byPlain().get(query.folded().plain());
        if (exact != null) {
            answer(exact, Match.EXACT, answers);
        }
        String joined = query.folded().joined();
        if (!joined.isEmpty()) {
            byJoined(joined, false, answers);
        }
        if (query.parts().isEmpty()) {
            return;
        }
        var parts = query.parts();
        byText(parts, false, answers);
        byItem(parts, false, answers);
        if (joined.length() >= SHORTEST_JOINED) {
            byJoined(joined, true, answers);
        }
        // Where the thing itself was found, nobody looks for what is only like it.
        if (hasSame || isEnough()) {
            return;
        }
        for (var others : query.otherBlanks(texts.words())) {
            byText(others, false, answers);
        }
        byText(parts, true, answers);
        byItem(parts, true, answers);
    }

    private boolean isEnough() {
        return count >= limit;
    }

    private void answer(int text, Match match, Answers answers) {
        var items = texts.items();
        for (int at = items.from(text); at < items.to(text) && !isEnough(); at++) {
            answerItem(items.value(at), match, text, answers);
        }
    }

    private void answerItem(int item, Match match, int text, Answers answers) {
        if (!answered.get(item) && !isEnough() && wanted.test(item)) {
            answered.set(item);
            count++;
            hasSame |= match.compareTo(Match.SAME_WORDS) <= 0;
            answers.add(item, match, text);
        }
    }

    /**
     * Whether any item of a text may be an answer; else it would take the place of one that may.
     */
    private boolean isWanted(int text) {
        var items = texts.items();
        for (int at = items.from(text); at < items.to(text); at++) {
            if (wanted.test(items.value(at))) {
                return true;
            }
        }
        return false;
    }

    private void byJoined(String joined, boolean begins, Answers answers) {
        if (isEnough()) {
            return;
        }
        int from = Vocabulary.firstNotBefore(texts.joined(), joined);
        int to = begins ? Vocabulary.firstAfter(texts.joined(), joined) : texts.count();
        var best = new Smallest(limit + count);
        for (int at = from; at < to; at++) {
            if (!begins && !texts.joined()[at].equals(joined)) {
                break;
            }
            if (isWanted(texts.ofJoined()[at])) {
                best.offer(order(0, texts.ofJoined()[at]));
            }
        }
        for (long each : best.sorted()) {
            answer((int) each, begins ? Match.WORDS : Match.SAME_WORDS, answers);
        }
    }

    /** Texts that have all parts. */
    private void byText(List<Part> parts, boolean withErrors, Answers answers) {
        if (isEnough()) {
            return;
        }
        var all = marks(parts, withErrors);
        var needed = needed(all, withErrors);
        var left = (BitSet) needed.getFirst().any().clone();
        needed.forEach(each -> left.and(each.any()));
        boolean isWords = parts.stream().allMatch(part -> part.surface().isEmpty());
        var best = new Smallest(limit + count);
        for (int text = left.nextSetBit(0); text >= 0; text = left.nextSetBit(text + 1)) {
            if (!isWanted(text)) {
                continue;
            }
            int cost = 0;
            for (var each : all) {
                cost += each.costOf(text);
            }
            boolean isSame = isWords && cost == 0 && texts.wordCounts()[text] == parts.size();
            best.offer(order(isSame ? 0 : cost + 1, text));
        }
        for (long each : best.sorted()) {
            boolean isSame = each >>> COST_SHIFT == 0;
            answer((int) each, isSame ? Match.SAME_WORDS : match(withErrors), answers);
        }
    }

    /** Items that have all parts, though no single text of theirs has. */
    private void byItem(List<Part> parts, boolean withErrors, Answers answers) {
        if (isEnough() || parts.size() < 2) {
            return;
        }
        var all = marks(parts, withErrors);
        var needed = needed(all, withErrors);
        var rarest = Marks.rarest(needed).any();
        var seen = new BitSet();
        var best = new Smallest(limit + count);
        for (int text = rarest.nextSetBit(0); text >= 0; text = rarest.nextSetBit(text + 1)) {
            int to = texts.items().to(text);
            for (int at = texts.items().from(text); at < to; at++) {
                int item = texts.items().value(at);
                if (!seen.get(item) && wanted.test(item)) {
                    seen.set(item);
                    int cost = costOf(item, all, needed.size() < all.size());
                    if (cost >= 0) {
                        best.offer(order(cost, length(firstText(item)), item));
                    }
                }
            }
        }
        for (long each : best.sorted()) {
            answerItem((int) each, match(withErrors), firstText((int) each), answers);
        }
    }

    /** What the parts cost in the texts of an item; -1 when it has not all that are needed. */
    private int costOf(int item, List<Marks> all, boolean mayMiss) {
        int sum = 0;
        var ofItem = texts.ofItem();
        int to = ofItem.to(item);
        for (var each : all) {
            boolean has = false;
            int least = Marks.COST_MISSING;
            for (int at = ofItem.from(item); at < to; at++) {
                int text = ofItem.value(at);
                if (each.any().get(text)) {
                    int cost = each.costOf(text);
                    least = has ? Math.min(least, cost) : cost;
                    has = true;
                }
            }
            if (!has && !(mayMiss && each.part().isShort())) {
                return -1;
            }
            sum += least;
        }
        return sum;
    }

    /** Short words may be missing where errors are forgiven, if there is any longer one. */
    private static List<Marks> needed(List<Marks> all, boolean withErrors) {
        if (!withErrors) {
            return all;
        }
        var longer = all.stream().filter(each -> !each.part().isShort()).toList();
        return longer.isEmpty() ? all : longer;
    }

    private List<Marks> marks(List<Part> parts, boolean withErrors) {
        var all = new ArrayList<Marks>();
        for (var part : parts) {
            var each = marks.computeIfAbsent(part, key -> new Marks(key, texts));
            if (withErrors) {
                each.addErrors();
            }
            all.add(each);
        }
        return all;
    }

    private static Match match(boolean withErrors) {
        return withErrors ? Match.SIMILAR : Match.WORDS;
    }

    private int firstText(int item) {
        return texts.ofItem().value(texts.ofItem().from(item));
    }

    private int length(int text) {
        return texts.written()[text].length();
    }

    private long order(int cost, int text) {
        return order(cost, length(text), text);
    }

    private static long order(int cost, int length, int number) {
        return (long) cost << COST_SHIFT | (long) length << LENGTH_SHIFT | number;
    }
}
