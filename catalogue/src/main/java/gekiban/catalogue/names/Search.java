package gekiban.catalogue.names;

import gekiban.catalogue.names.Query.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One question to an index: from the best kind of match to the worst, until there are answers
 * enough. Each kind marks texts, and the best of them are put in order by one number: what the
 * match cost, the length of the text, its number.
 */
final class Search {
    /** A beginning of a whole title, written without blanks, is no shorter. */
    private static final int SHORTEST_JOINED = 3;

    /** What a word may end with when it is typed no further, and how the whole one would go on. */
    private static final Map<Character, List<String>> OTHER_ENDS =
            Map.of(
                    'm', List.of("n"), // shim-bun
                    't', List.of("ch"), // tat-ibana
                    'z', List.of("j"), // ko-z-iro
                    'h', List.of("f"), // h-ukan
                    'd', List.of("z"), // tsu-d-uku
                    'c', List.of("t")); // mac-cha

    private static final int SHORTEST_WITH_OTHER_END = 3;

    private final Texts texts;
    private final Query query;
    private final int limit;
    private final BitSet answered = new BitSet();
    private int count;

    Search(Texts texts, Query query, int limit) {
        this.texts = texts;
        this.query = query;
        this.limit = limit;
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
        var marks = marks(query.parts(), false);
        byText(marks, query.parts(), Match.WORDS, answers);
        if (query.parts().size() > 1) {
            byItem(marks, Match.WORDS, answers);
        }
        if (joined.length() >= SHORTEST_JOINED) {
            byJoined(joined, true, answers);
        }
        if (isEnough()) {
            return;
        }
        for (var parts : query.otherBlanks(texts.words())) {
            byText(marks(parts, false), parts, Match.WORDS, answers);
        }
        if (isEnough()) {
            return;
        }
        var similar = marks(query.parts(), true);
        byText(similar, query.parts(), Match.SIMILAR, answers);
        if (query.parts().size() > 1) {
            byItem(similar, Match.SIMILAR, answers);
        }
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
        if (!answered.get(item) && !isEnough()) {
            answered.set(item);
            count++;
            answers.add(item, match, text);
        }
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
            best.offer(order(0, texts.ofJoined()[at]));
        }
        for (long each : best.sorted()) {
            answer((int) each, begins ? Match.WORDS : Match.SAME_WORDS, answers);
        }
    }

    /** Texts that have all parts. */
    private void byText(List<Marks> marks, List<Part> parts, Match match, Answers answers) {
        if (isEnough()) {
            return;
        }
        boolean isWords = parts.stream().allMatch(part -> part.surface().isEmpty());
        BitSet all = null;
        for (var each : marks) {
            if (!each.isOptional()) {
                if (all == null) {
                    all = each.any();
                } else {
                    all.and(each.any());
                }
            }
        }
        if (all == null) {
            return;
        }
        var best = new Smallest(limit + count);
        for (int text = all.nextSetBit(0); text >= 0; text = all.nextSetBit(text + 1)) {
            int cost = 0;
            for (var each : marks) {
                cost += each.costOf(text);
            }
            boolean isSame = isWords && cost == 0 && texts.wordCounts()[text] == parts.size();
            best.offer(order(isSame ? 0 : cost + 1, text));
        }
        for (long each : best.sorted()) {
            boolean isSame = each >>> 56 == 0;
            answer((int) each, isSame ? Match.SAME_WORDS : match, answers);
        }
    }

    /** Items that have all parts, though no single text of theirs has. */
    private void byItem(List<Marks> marks, Match match, Answers answers) {
        if (isEnough()) {
            return;
        }
        int items = texts.ofItem().keys();
        byte[] costs = new byte[items];
        byte[] has = new byte[items];
        int needed = 0;
        int optional = 0;
        var seen = new BitSet(items);
        for (var each : marks) {
            seen.clear();
            needed += each.isOptional() ? 0 : 1;
            optional += each.isOptional() ? 1 : 0;
            for (int level = 0; level < Marks.LEVELS; level++) {
                int cost = Marks.cost(level) - (each.isOptional() ? Marks.COST_MISSING : 0);
                var bits = each.level(level);
                for (int text = bits.nextSetBit(0); text >= 0; text = bits.nextSetBit(text + 1)) {
                    for (int at = texts.items().from(text); at < texts.items().to(text); at++) {
                        int item = texts.items().value(at);
                        if (!seen.get(item)) {
                            seen.set(item);
                            costs[item] += (byte) cost;
                            has[item] += (byte) (each.isOptional() ? 0 : 1);
                        }
                    }
                }
            }
        }
        var best = new Smallest(limit + count);
        for (int item = 0; item < items; item++) {
            if (has[item] == needed) {
                int cost = costs[item] + optional * Marks.COST_MISSING;
                int text = texts.ofItem().value(texts.ofItem().from(item));
                best.offer(order(cost, texts.written()[text].length(), item));
            }
        }
        for (long each : best.sorted()) {
            int item = (int) each;
            answerItem(item, match, texts.ofItem().value(texts.ofItem().from(item)), answers);
        }
    }

    private long order(int cost, int text) {
        return order(cost, texts.written()[text].length(), text);
    }

    private static long order(int cost, int length, int number) {
        return (long) cost << 56 | (long) length << 32 | number;
    }

    private List<Marks> marks(List<Part> parts, boolean withErrors) {
        boolean mayMiss = withErrors && !parts.stream().allMatch(Part::isShort);
        var marks = new ArrayList<Marks>();
        for (var part : parts) {
            var mark = new Marks(mayMiss && part.isShort());
            if (!part.surface().isEmpty()) {
                texts.surfaces().find(part.surface(), mark.level(Marks.BEGINNING));
                if (withErrors) {
                    texts.surfaces().findSimilar(part.surface(), mark.level(Marks.ONE_ERROR));
                }
            }
            if (!part.word().isEmpty()) {
                mark(part.word(), withErrors, mark);
            }
            marks.add(mark);
        }
        return marks;
    }

    private void mark(String word, boolean withErrors, Marks mark) {
        var words = texts.words();
        int whole = words.find(word);
        if (whole >= 0) {
            mark(whole, mark.level(Marks.WHOLE));
        }
        for (String start : beginnings(word)) {
            int to = words.to(start);
            for (int each = words.from(start); each < to; each++) {
                mark(each, mark.level(Marks.BEGINNING));
            }
        }
        for (int errors = 1; withErrors && errors <= Vocabulary.errorsForgiven(word); errors++) {
            var level = mark.level(Marks.ONE_ERROR + errors - 1);
            words.similar(word, errors, each -> mark(each, level));
        }
    }

    private static List<String> beginnings(String word) {
        var beginnings = new ArrayList<>(List.of(word));
        if (word.length() >= SHORTEST_WITH_OTHER_END) {
            int last = word.length() - 1;
            for (String end : OTHER_ENDS.getOrDefault(word.charAt(last), List.of())) {
                beginnings.add(word.substring(0, last) + end);
            }
        }
        return beginnings;
    }

    private void mark(int word, BitSet level) {
        var ofWord = texts.ofWord();
        for (int at = ofWord.from(word); at < ofWord.to(word); at++) {
            level.set(ofWord.value(at));
        }
    }
}
