package gekiban.desk.pages.text;

import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.words.Sentences;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text's body.
 *
 * @param at where in it the words stand that are looked for, about
 * @param isHtml whether it has mark-up
 */
record TextCut(String text, int at, boolean isHtml) {
    /** Of a sentence on each side of the words, characters. */
    private static final int MOST = 140;

    /** The words, and what stands around them. */
    record Sentence(String before, String words, String after) {}

    /** The sentence of words; they alone where it is not found. */
    static Sentence sentence(@Nullable TextCut cut, String words) {
        if (cut == null) {
            return new Sentence("", words, "");
        }
        // Tags that the cut goes through would be taken for words.
        String whole = cut.text();
        if (cut.isHtml()) {
            whole = whole.replaceFirst("<[^<>]*$", "").replaceFirst("^[^<>]*>", "");
        }
        int missing = cut.text().indexOf(whole);
        int wanted = cut.at() - Math.max(0, missing);
        var source = new SourceText(whole, StandardCharsets.UTF_8, cut.isHtml(), cut.isHtml());
        Sentence best = new Sentence("", words, "");
        int distance = Integer.MAX_VALUE;
        for (Block block : Layout.of(source).blocks()) {
            for (var part : Sentences.of(block.text())) {
                String sentence = block.text().substring(part.from(), part.to());
                int found = sentence.indexOf(words);
                if (found >= 0) {
                    int place = block.passage().span(part.from() + found, part.to()).start();
                    if (Math.abs(place - wanted) < distance) {
                        distance = Math.abs(place - wanted);
                        best = around(sentence, found, words);
                    }
                }
            }
        }
        return best;
    }

    private static Sentence around(String sentence, int found, String words) {
        String before = sentence.substring(0, found);
        String after = sentence.substring(found + words.length());
        return new Sentence(
                before.length() <= MOST ? before : "…" + before.substring(before.length() - MOST),
                words,
                after.length() <= MOST ? after : after.substring(0, MOST) + "…");
    }
}
