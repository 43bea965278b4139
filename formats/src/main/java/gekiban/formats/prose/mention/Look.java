package gekiban.formats.prose.mention;

import gekiban.formats.prose.words.Quotes;
import java.util.List;
import java.util.Set;

/**
 * A sentence, made ready.
 *
 * @param text its words
 * @param words cut and folded
 * @param quotes what stands between quotation marks
 * @param small words that the page also writes with a small letter
 * @param release the key of the one that is spoken of here
 */
record Look(
        String text,
        List<Words.Word> words,
        List<Quotes.Part> quotes,
        Set<String> small,
        String release) {

    /** Whether words fill a quotation. */
    boolean isQuoted(int from, int to) {
        for (Quotes.Part each : quotes) {
            if (each.from() <= from && to <= each.to()) {
                return from - each.from() <= 2 && each.to() - to <= 2;
            }
        }
        return false;
    }

    /** Whether they are part of a quotation, whole or not. */
    boolean isInQuote(int from, int to) {
        for (Quotes.Part each : quotes) {
            if (each.from() <= from && to <= each.to()) {
                return true;
            }
        }
        return false;
    }

    /** The word before a place, or empty. */
    String before(int word) {
        return word > 0 ? words.get(word - 1).key() : "";
    }

    String after(int word) {
        return word + 1 < words.size() ? words.get(word + 1).key() : "";
    }

    /** Whether only a blank stands between two words that follow. */
    boolean isNextTo(int word) {
        return word >= 0
                && word + 1 < words.size()
                && text.substring(words.get(word).to(), words.get(word + 1).from()).equals(" ");
    }
}
