package gekiban.catalogue.names;

import gekiban.catalogue.names.Query.Part;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Which texts have one part of a question, and how well. */
final class Marks {
    /** What it costs that a short word is missing. */
    static final int COST_MISSING = 4;

    /** How well, best first: the whole word, its beginning, with one typing error, with two. */
    private static final int LEVELS = 4;

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;

    /** What a level costs; only their order and their sums over the parts matter. */
    private static final int[] COST = {0, 1, 3, 5};

    /** What a word may end with when it is typed no further, and how the whole one would go on. */
    private static final Map<Character, String> OTHER_ENDS =
            Map.of(
                    'm', "n", // shim-bun
                    't', "ch", // tat-ibana
                    'z', "j", // koz-iro
                    'h', "f", // h-ukan
                    'd', "z", // tsud-uku
                    'c', "t"); // mac-cha

    private static final int SHORTEST_WITH_OTHER_END = 3;

    private final Part part;
    private final Texts texts;
    private final BitSet[] levels = new BitSet[LEVELS];
    private BitSet any = new BitSet();
    private boolean hasErrors;

    /** Marks the texts that have a part as it is. */
    Marks(Part part, Texts texts) {
        this.part = part;
        this.texts = texts;
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = new BitSet();
        }
        if (!part.surface().isEmpty()) {
            texts.surfaces().find(part.surface(), levels[BEGINNING]);
        }
        if (!part.word().isEmpty()) {
            markWord(part.word());
        }
        unite();
    }

    private void unite() {
        any = new BitSet(texts.count());
        for (BitSet level : levels) {
            any.or(level);
        }
    }

    private void markWord(String word) {
        var words = texts.words();
        int whole = words.find(word);
        if (whole >= 0) {
            mark(whole, levels[WHOLE]);
        }
        markBeginning(word);
        char last = word.charAt(word.length() - 1);
        if (word.length() >= SHORTEST_WITH_OTHER_END && OTHER_ENDS.containsKey(last)) {
            markBeginning(word.substring(0, word.length() - 1) + OTHER_ENDS.get(last));
        }
    }

    private void markBeginning(String start) {
        int to = texts.words().to(start);
        for (int word = texts.words().from(start); word < to; word++) {
            mark(word, levels[BEGINNING]);
        }
    }

    /** Marks those too that have it with typing errors. */
    void addErrors() {
        if (hasErrors) {
            return;
        }
        hasErrors = true;
        if (!part.surface().isEmpty()) {
            texts.surfaces().findSimilar(part.surface(), levels[BEGINNING + 1]);
        }
        addErrors(part.word());
        if (!part.typed().equals(part.word())) {
            addErrors(part.typed());
        }
        unite();
    }

    private void addErrors(String word) {
        int most = Vocabulary.errorsForgiven(word);
        if (most > 0) {
            texts.words()
                    .similar(
                            word,
                            most,
                            (similar, errors) -> mark(similar, levels[BEGINNING + errors]));
        }
    }

    private void mark(int word, BitSet level) {
        var ofWord = texts.ofWord();
        int to = ofWord.to(word);
        for (int at = ofWord.from(word); at < to; at++) {
            level.set(ofWord.value(at));
        }
    }

    Part part() {
        return part;
    }

    /** All texts that have the part. */
    BitSet any() {
        return any;
    }

    int costOf(int text) {
        for (int level = 0; level < LEVELS; level++) {
            if (levels[level].get(text)) {
                return COST[level];
            }
        }
        return COST_MISSING;
    }

    /** The rarest of some. */
    static Marks rarest(List<Marks> marks) {
        Marks rarest = marks.getFirst();
        int least = Integer.MAX_VALUE;
        for (var each : marks) {
            int count = each.any.cardinality();
            if (count < least) {
                least = count;
                rarest = each;
            }
        }
        return rarest;
    }
}
