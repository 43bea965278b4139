package gekiban.studio.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said in one breath.
 *
 * @param syllables at least one
 * @param end the mark behind it: {@code , . ? !}, or … for three points
 */
record Phrase(List<Syllable> syllables, char end) {
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "mnrshtkwydgbpzj";
    private static final String PASSED_OVER = " -'";
    private static final String MARKS = ",.?!…";

    Phrase {
        syllables = List.copyOf(syllables);
    }

    /**
     * Reads a line such as {@code Taro minema, hosa ne?}; marks before the first syllable are
     * passed over.
     *
     * @throws IllegalArgumentException if it has no syllable, or a letter the language lacks
     */
    static List<Phrase> read(String line) {
        String text = line.toLowerCase(Locale.ROOT).replace("...", "…");
        var phrases = new ArrayList<Phrase>();
        var syllables = new ArrayList<Syllable>();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (MARKS.indexOf(c) >= 0) {
                if (!syllables.isEmpty()) {
                    phrases.add(new Phrase(syllables, c));
                    syllables.clear();
                }
                at++;
            } else if (PASSED_OVER.indexOf(c) >= 0) {
                at++;
            } else {
                at = syllable(line, text, at, syllables);
            }
        }
        if (!syllables.isEmpty()) {
            phrases.add(new Phrase(syllables, '.'));
        }
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("nothing to say: '" + line + "'");
        }
        return phrases;
    }

    private static int syllable(String line, String text, int from, List<Syllable> syllables) {
        int at = from;
        if (text.startsWith("sh", at)) {
            at += 2;
        } else if (CONSONANTS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String onset = text.substring(from, at);
        if (at < text.length() && VOWELS.indexOf(text.charAt(at)) >= 0) {
            syllables.add(new Syllable(onset, text.charAt(at)));
            return at + 1;
        }
        if (onset.equals("n")) {
            syllables.add(new Syllable("", 'n'));
            return at;
        }
        throw new IllegalArgumentException(
                "no syllable of the language at '" + text.substring(from) + "' in '" + line + "'");
    }
}
