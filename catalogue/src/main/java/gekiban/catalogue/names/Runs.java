package gekiban.catalogue.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into runs of one script; punctuation and blanks are left out. */
final class Runs {
    private static final char LONG = 'ー';

    private Runs() {}

    enum Kind {
        /** Chinese characters, as Japanese uses them. */
        KANJI,
        /** Hiragana and katakana. */
        KANA,
        /** Letters of all other scripts, and digits. */
        LETTERS
    }

    /**
     * @param kind of its script
     * @param text not empty, without apostrophes
     * @param follows whether nothing stands between the run before and this one
     */
    record Run(Kind kind, String text, boolean follows) {}

    static List<Run> of(String plain) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        Kind kind = Kind.LETTERS;
        boolean follows = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            boolean isDash = c == LONG && (text.isEmpty() || kind != Kind.KANA);
            boolean isLetter = Character.isLetterOrDigit(c) || c == '々' || c == '〇';
            if (isMark && !text.isEmpty()) {
                if (kind == Kind.LETTERS) { // on kana and kanji it says nothing
                    text.appendCodePoint(c);
                }
                continue;
            }
            Kind next = kindOf(c);
            boolean ends = isMark || isDash || !isLetter && next != Kind.KANA;
            if (!text.isEmpty() && (ends || next != kind)) {
                runs.add(new Run(kind, text.toString(), follows));
                text.setLength(0);
                follows = true;
            }
            if (ends) {
                follows = false;
            } else {
                text.appendCodePoint(c);
                kind = next;
            }
        }
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString(), follows));
        }
        return runs;
    }

    private static Kind kindOf(int c) {
        if (c < 0x3000) {
            return Kind.LETTERS;
        }
        if (Kana.isKana(c)) {
            return Kind.KANA;
        }
        return UnicodeScript.of(c) == UnicodeScript.HAN ? Kind.KANJI : Kind.LETTERS;
    }
}
