package gekiban.catalogue.names;

import java.util.List;

/**
 * A text as {@link FoldKey} leaves it.
 *
 * @param plain the text in small letters, compatibility forms and blanks made alike (Unicode NFKC):
 *     two texts with one plain form are written the same
 * @param words its words in their order: Latin letters and digits as they sound, kana in Latin
 *     letters, kanji as they are. Kanji and what stands next to them are words of their own
 * @param surface what is written in kanji and kana, katakana as hiragana, without punctuation; a
 *     blank where something else stands between
 */
public record Folded(String plain, List<String> words, String surface) {
    public Folded {
        words = List.copyOf(words);
    }

    /** The words with blanks between: texts that are the same but for spelling have one key. */
    public String key() {
        return String.join(" ", words);
    }

    /**
     * The words without blanks and with fewer differences still: a text in kana has no blanks, and
     * its particles cannot be told from syllables.
     */
    public String joined() {
        return FoldKey.joined(words);
    }
}
