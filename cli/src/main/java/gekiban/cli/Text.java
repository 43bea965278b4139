package gekiban.cli;

import java.lang.Character.UnicodeScript;

/** Text in a terminal: names come from strangers, and half of them are Japanese. */
final class Text {
    private Text() {}

    /** Without control characters, so that it stays one line and cannot steer the terminal. */
    static String oneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().map(c -> isUnsafe(c) ? '?' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            // Marks that turn the direction of writing would hide what a name really is; the two
            // joiners belong to the scripts of South Asia and to emoji.
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }

    /** Columns that a line takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    /** Filled up with blanks to so many columns, or cut to them. */
    static String fit(String text, int columns) {
        int width = width(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        var cut = new StringBuilder();
        int used = 1; // the dots
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > columns) {
                break;
            }
            cut.appendCodePoint(c);
            used += width(c);
        }
        return cut.append('…') + " ".repeat(columns - used);
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The scripts and blocks that Unicode's East Asian Width calls wide or fullwidth. */
    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c >= 0xFF61 && c <= 0xFFDC) {
            return false; // halfwidth forms
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, TANGUT -> true;
            default ->
                    (c >= 0x3000 && c <= 0x303E)
                            || (c >= 0x30A0 && c <= 0x33FF)
                            || (c >= 0xFF01 && c <= 0xFF60)
                            || (c >= 0xFFE0 && c <= 0xFFE6)
                            || (c >= 0x1F300 && c <= 0x1FAFF);
        };
    }
}
