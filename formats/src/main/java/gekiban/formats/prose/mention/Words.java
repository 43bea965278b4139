package gekiban.formats.prose.mention;

import gekiban.catalogue.names.FoldKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts sentences into words and folds each; remembers what it has folded. For one thread. */
final class Words {
    /** More different words are no text any more; then the oldest are forgotten. */
    private static final int MOST = 200_000;

    private final Map<String, String> folded = new HashMap<>();

    /**
     * @param from where it begins
     * @param to behind its last character
     * @param key folded
     * @param bare folded without a possessive's end; the same where it has none
     * @param isCapital whether it begins with a capital, a digit or a character without small ones
     * @param follows whether only a hyphen stands between the word before and this one
     */
    record Word(int from, int to, String key, String bare, boolean isCapital, boolean follows) {}

    List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int n = text.length();
        int i = 0;
        int lastEnd = -2;
        while (i < n) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i += Character.charCount(c);
                continue;
            }
            int from = i;
            boolean isJapanese = isJapanese(c);
            i += Character.charCount(c);
            while (i < n) {
                c = text.codePointAt(i);
                boolean isIn =
                        isJapanese
                                ? isJapanese(c) || c == 'ー' || c == '々'
                                : Character.isLetterOrDigit(c) && !isJapanese(c)
                                        || Character.getType(c) == Character.NON_SPACING_MARK
                                        || isApostrophe(c)
                                                && i + 1 < n
                                                && Character.isLetterOrDigit(text.charAt(i + 1));
                if (!isIn) {
                    break;
                }
                i += Character.charCount(c);
            }
            add(text, from, i, lastEnd, words);
            lastEnd = i;
        }
        return words;
    }

    private void add(String text, int from, int to, int lastEnd, List<Word> words) {
        String written = text.substring(from, to);
        String key = fold(written);
        if (key.isEmpty()) {
            return;
        }
        int n = written.length();
        boolean isPossessive =
                n > 2
                        && isApostrophe(written.charAt(n - 2))
                        && (written.charAt(n - 1) == 's' || written.charAt(n - 1) == 'S');
        String bare = isPossessive ? fold(written.substring(0, n - 2)) : key;
        int first = written.codePointAt(0);
        boolean isCapital = !Character.isLowerCase(first);
        boolean follows = lastEnd == from - 1 && "-‐‑–".indexOf(text.charAt(from - 1)) >= 0;
        words.add(new Word(from, to, key, bare, isCapital, follows));
    }

    /** The folded words of a text without blanks between. */
    String fold(String written) {
        String known = folded.get(written);
        if (known != null) {
            return known;
        }
        if (folded.size() >= MOST) {
            folded.clear();
        }
        String key = String.join("", FoldKey.of(written).words());
        folded.put(written, key);
        return key;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    private static boolean isJapanese(int c) {
        return c >= 0x3040 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000
                || c >= 0xFF66 && c <= 0xFF9F;
    }
}
