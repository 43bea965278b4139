package gekiban.formats.encoding;

/** Titles and names without what cannot be seen. */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * One line: control characters and whatever is white become a single space, marks of the
     * direction of writing, byte order marks and spaces of no width go, halves of surrogate pairs
     * become U+FFFD. Nothing is left at the ends. Joiners stay, since they make letters and
     * pictures.
     */
    public static String of(String text) {
        if (isClean(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isUnseen(c)) {
                continue;
            }
            if (isWhite(c)) {
                isSpaceDue = !clean.isEmpty();
                continue;
            }
            if (isSpaceDue) {
                clean.append(' ');
                isSpaceDue = false;
            }
            clean.appendCodePoint(isHalf(c) ? REPLACEMENT : c);
        }
        return clean.toString();
    }

    /** The same, with the line breaks left in; lines without anything go. */
    public static String lines(String text) {
        var clean = new StringBuilder(text.length());
        for (String line : text.split("[\\n\\r]+")) {
            String one = of(line);
            if (!one.isEmpty()) {
                clean.append(clean.isEmpty() ? "" : "\n").append(one);
            }
        }
        return clean.toString();
    }

    /** Most are, and need no copy. */
    private static boolean isClean(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        boolean wasSpace = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            if (isSpace && wasSpace || !isSpace && (isWhite(c) || isUnseen(c))) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                return false;
            }
            wasSpace = isSpace;
        }
        return !wasSpace;
    }

    private static boolean isWhite(int c) {
        return c <= ' '
                || c >= 0x7F && c <= 0xA0
                || c >= 0x2000
                        && (c <= 0x200A
                                || c == 0x2028
                                || c == 0x2029
                                || c == 0x202F
                                || c == 0x205F
                                || c == 0x3000);
    }

    private static boolean isUnseen(int c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
