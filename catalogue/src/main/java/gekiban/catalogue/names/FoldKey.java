package gekiban.catalogue.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds a name or a title for finding. Two spellings of one text get one key; so do a few texts
 * that differ (K-On! and K-On!!), which is why a key finds and never joins.
 *
 * <p>The rules, in their order:
 *
 * <ol>
 *   <li>compatibility forms (half width, full width, ligatures) to the usual ones: Unicode NFKC
 *   <li>small letters
 *   <li>kana to Latin letters ({@link Kana})
 *   <li>macrons, circumflexes and other marks off: Kōsaki, Kôsaki; apostrophes off: Shin'ichi
 *   <li>punctuation to blanks
 *   <li>Kunrei and word-processor spellings to Hepburn: sya, tya, zya, si, ti, tu, hu, zi, du, cch
 *   <li>m before b, p and m to n: Shimbun, Shinbun
 *   <li>long vowels to one: ou, oo, uu, aa, ii, ee; oh before a consonant or at the end: Itou, Itō,
 *       Ohmori, Geinoh
 *   <li>as words of their own: wo to o, ha to wa, he to e
 * </ol>
 *
 * <p>Kanji stay: what they are read as is not in them. The systems are Hepburn, ISO 3602 (Kunrei),
 * and what people type to get kana; which houses of the field use which is what the tests show.
 */
public final class FoldKey {
    private static final String APOSTROPHES = "`´‘’‛ʻʼʽ＇′";

    private FoldKey() {}

    /** Folds a text; never fails. */
    public static Folded of(String text) {
        return ofPlain(plain(text));
    }

    /** Folds what {@link #plain} left of a text. */
    static Folded ofPlain(String plain) {
        var words = new ArrayList<String>();
        var surface = new StringBuilder();
        for (var run : Runs.of(plain)) {
            String word = word(run);
            if (!word.isEmpty()) { // a small tsu alone has no sound
                words.add(word);
            }
            if (run.kind() == Runs.Kind.LETTERS) {
                if (!surface.isEmpty() && surface.charAt(surface.length() - 1) != ' ') {
                    surface.append(' ');
                }
            } else {
                surface.append(hiragana(run));
            }
        }
        return new Folded(plain, words, surface.toString().strip());
    }

    /** A run of one script as a word. */
    static String word(Runs.Run run) {
        return switch (run.kind()) {
            case KANJI -> run.text();
            case KANA -> particle(sound(withoutApostrophes(Kana.romaji(run.text()))));
            case LETTERS -> particle(sound(withoutMarks(run.text())));
        };
    }

    /** A run of kanji or kana as {@link Folded#surface()} has it. */
    static String hiragana(Runs.Run run) {
        return run.kind() == Runs.Kind.KANA ? Kana.hiragana(run.text()) : run.text();
    }

    static String plain(String text) {
        // Before and after: an accent alone falls apart into a blank and a mark, and the letter
        // that
        // is written with an apostrophe into both. ASCII stays as it is.
        String small =
                isAscii(text)
                        ? apostrophes(text).toLowerCase(Locale.ROOT)
                        : apostrophes(Normalizer.normalize(apostrophes(text), Normalizer.Form.NFKC))
                                .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String apostrophes(String text) {
        StringBuilder same = null;
        for (int i = 0; i < text.length(); i++) {
            if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
                same = same == null ? new StringBuilder(text) : same;
                same.setCharAt(i, '\'');
            }
        }
        return same == null ? text : same.toString();
    }

    static String joined(List<String> words) {
        String all = String.join("", words);
        var joined = new StringBuilder(all.length());
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            char next = i + 1 < all.length() ? all.charAt(i + 1) : ' ';
            boolean begins = i == 0 || Kana.isVowel(all.charAt(i - 1)) || all.charAt(i - 1) == 'n';
            if (c == 'h' && next == 'a' && begins) {
                joined.append('w');
            } else if (!(c == 'h' && next == 'e' && begins) && !(c == 'w' && next == 'o')) {
                joined.append(c);
            }
        }
        return sound(joined.toString());
    }

    private static String withoutApostrophes(String text) {
        return text.indexOf('\'') < 0 ? text : text.replace("'", "");
    }

    /** A word whose letters have no marks any more. */
    static String withoutMarks(String word) {
        if (isAscii(word)) {
            return word;
        }
        var bare = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .filter(c -> c < 0x300 || c > 0x36F)
                .forEach(c -> bare.append((char) c));
        // What was taken apart and has no marks of ours, as Hangul, is put together again.
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String particle(String word) {
        return switch (word) {
            case "wo" -> "o";
            case "ha" -> "wa";
            case "he" -> "e";
            default -> word;
        };
    }

    /** One way of writing for each sound; folding it again changes nothing. */
    static String sound(String word) {
        String before;
        String after = word;
        do {
            before = after;
            after = vowels(nasals(hepburn(before)));
        } while (!after.equals(before));
        return after;
    }

    /** Most words are written so already, and are given back as they are. */
    private static String hepburn(String word) {
        StringBuilder out = null;
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : ' ';
            char third = i + 2 < n ? word.charAt(i + 2) : ' ';
            char last = last(word, i, out);
            String glide =
                    next == 'y' && (third == 'a' || third == 'u' || third == 'o') ? glide(c) : "";
            String other = glide.isEmpty() ? other(c, next, third, last) : glide;
            if (other != null) {
                out = out == null ? new StringBuilder(n + 4).append(word, 0, i) : out;
                out.append(other);
                i += glide.isEmpty() ? 0 : 1;
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? word : out.toString();
    }

    /** The letter before, as it is written now; a blank for none. */
    private static char last(String word, int i, @Nullable StringBuilder out) {
        if (out == null) {
            return i == 0 ? ' ' : word.charAt(i - 1);
        }
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    /** What is written in a letter's stead; null for the letter itself. */
    private static @Nullable String other(char c, char next, char third, char last) {
        if (next == 'i' && (c == 's' || c == 't' || c == 'z')) {
            return c == 's' ? "sh" : c == 't' ? "ch" : "j";
        }
        if (c == 't' && next == 'u') {
            return "ts";
        }
        if (c == 'h' && next == 'u' && (last == ' ' || last == 'n' || Kana.isVowel(last))) {
            return "f";
        }
        if (c == 'd' && (next == 'u' || (next == 'z' && third == 'u'))) {
            return next == 'u' ? "z" : "";
        }
        return c == 'c' && next == 'c' && third == 'h' ? "t" : null;
    }

    private static String glide(char consonant) {
        return switch (consonant) {
            case 's' -> "sh";
            case 't' -> "ch";
            case 'z', 'j', 'd' -> "j";
            default -> "";
        };
    }

    private static String nasals(String word) {
        int at = word.indexOf('m');
        if (at < 0) {
            return word;
        }
        var out = new StringBuilder(word);
        for (int i = at; i + 1 < out.length(); i++) {
            char next = out.charAt(i + 1);
            if (out.charAt(i) == 'm' && (next == 'b' || next == 'p' || next == 'm')) {
                out.setCharAt(i, 'n');
            }
        }
        return out.toString();
    }

    private static String vowels(String word) {
        StringBuilder out = null;
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char last = last(word, i, out);
            boolean lengthens =
                    (Kana.isVowel(c) && c == last)
                            || (c == 'u' && last == 'o')
                            || (c == 'h'
                                    && last == 'o'
                                    && (i + 1 == n || isConsonant(word.charAt(i + 1))));
            if (lengthens) {
                out = out == null ? new StringBuilder(n).append(word, 0, i) : out;
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? word : out.toString();
    }

    private static boolean isConsonant(char c) {
        return c >= 'a' && c <= 'z' && !Kana.isVowel(c);
    }
}
