package gekiban.catalogue.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A question, cut into parts that are looked for one by one.
 *
 * @param folded the question as a text
 * @param parts at most {@link #MOST_PARTS}
 */
record Query(Folded folded, List<Part> parts) {
    static final int MOST_PARTS = 16;

    /** What is longer than this is no question any more, and its rest is passed over. */
    private static final int LONGEST = 400;

    /** Words up to this length may be missing where a question is only nearly right. */
    private static final int SHORT_WORD = 3;

    Query {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a question.
     *
     * @param word in Latin letters; empty where kanji are in it
     * @param typed the same before it was folded: a typing error may have made it another sound
     * @param surface in kanji and kana; empty where there are none
     */
    record Part(String word, String typed, String surface) {
        static Part word(String word) {
            return new Part(word, word, "");
        }

        /** Particles and the like, which people mistake for one another. */
        boolean isShort() {
            return surface.isEmpty()
                    && word.length() <= SHORT_WORD
                    && word.chars().allMatch(Vocabulary::isLetter);
        }
    }

    static Query of(String text) {
        var folded = FoldKey.of(text.substring(0, Math.min(text.length(), LONGEST)));
        var parts = new ArrayList<Part>();
        var surface = new StringBuilder();
        String word = "";
        for (var run : Runs.of(folded.plain())) {
            boolean isLetters = run.kind() == Runs.Kind.LETTERS;
            if (!surface.isEmpty() && (isLetters || !run.follows())) {
                parts.add(new Part(word, word, surface.toString()));
                surface.setLength(0);
            }
            if (isLetters) {
                parts.add(new Part(FoldKey.word(run), FoldKey.withoutMarks(run.text()), ""));
            } else {
                boolean isKana = surface.isEmpty() && run.kind() == Runs.Kind.KANA;
                word = isKana ? FoldKey.word(run) : "";
                surface.append(FoldKey.hiragana(run));
            }
        }
        if (!surface.isEmpty()) {
            parts.add(new Part(word, word, surface.toString()));
        }
        parts.removeIf(part -> part.word().isEmpty() && part.surface().isEmpty());
        return new Query(folded, parts.size() > MOST_PARTS ? parts.subList(0, MOST_PARTS) : parts);
    }

    /**
     * The same question with other blanks: two words as one, either way round, or one as two.
     *
     * @param words of the index
     */
    List<List<Part>> otherBlanks(Vocabulary words) {
        var others = new ArrayList<List<Part>>();
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i).word();
            if (word.isEmpty()) {
                continue;
            }
            if (i + 1 < parts.size() && !parts.get(i + 1).word().isEmpty()) {
                String next = parts.get(i + 1).word();
                others.add(with(i, 2, FoldKey.sound(word + next)));
                others.add(with(i, 2, FoldKey.sound(next + word)));
            }
            for (int cut = 2; cut <= word.length() - 2; cut++) {
                String start = word.substring(0, cut);
                String rest = word.substring(cut);
                if (words.find(start) >= 0 && words.find(rest) >= 0) {
                    others.add(with(i, 1, start, rest));
                }
            }
        }
        return others;
    }

    private List<Part> with(int at, int count, String... words) {
        var changed = new ArrayList<>(parts.subList(0, at));
        for (String word : words) {
            changed.add(Part.word(word));
        }
        changed.addAll(parts.subList(at + count, parts.size()));
        return changed;
    }
}
