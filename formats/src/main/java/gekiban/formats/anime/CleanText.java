package gekiban.formats.anime;

/** Takes out of texts what cannot be seen and would make two equal texts differ. */
public final class CleanText {
    private CleanText() {}

    /**
     * One line: control characters, marks of writing direction, byte order marks and halves of
     * surrogate pairs are gone, line ends and tabs are blanks, the ends have no space.
     */
    public static String line(String text) {
        return cleaned(text, false);
    }

    /** As {@link #line}, but line ends stay: what somebody wrote in several lines. */
    public static String lines(String text) {
        return cleaned(text, true);
    }

    /** The same, with {@code &lt;} and its like written out once. */
    public static String unescaped(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = text.indexOf(';', at);
            int c = end < 0 || end - at > 9 ? -1 : character(text.substring(at + 1, end));
            if (c >= 0) {
                out.append(text, from, at).appendCodePoint(c);
                from = end + 1;
            }
            at = text.indexOf('&', c >= 0 ? from : at + 1);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The character of the name of a reference, -1 where it is none that XML can have. */
    static int character(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        if (name.length() < 2 || name.charAt(0) != '#') {
            return -1;
        }
        boolean hex = name.charAt(1) == 'x';
        int c = 0;
        int digits = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            char each = name.charAt(i);
            int digit = each > 'f' ? -1 : java.lang.Character.digit(each, hex ? 16 : 10);
            if (digit < 0 || ++digits > 7) {
                return -1;
            }
            c = c * (hex ? 16 : 10) + digit;
        }
        boolean known = c <= java.lang.Character.MAX_CODE_POINT;
        return digits > 0 && known && (c > 0xffff || isLegal((char) c)) ? c : -1;
    }

    /** Whether XML 1.0 may have this character, halves of surrogate pairs apart. */
    static boolean isLegal(char c) {
        return c >= ' ' && c < 0xd800
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xe000 && c < 0xfffe;
    }

    private static String cleaned(String text, boolean keepLines) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text.strip();
        }
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += java.lang.Character.charCount(c);
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append(keepLines ? '\n' : ' ');
            } else if (c == '\t') {
                out.append(' ');
            } else if (!isHidden(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString().strip();
    }

    /** Nothing to do for these; nearly all texts have no others. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f
                || c >= 0xa0 && c < 0x61c
                || c >= 0x3000 && c < 0xd800
                || c >= 0xff00 && c < 0xfff0;
    }

    private static boolean isHidden(int c) {
        return java.lang.Character.isISOControl(c)
                || c >= 0xd800 && c <= 0xdfff
                || c == 0x61c
                || c == 0x200e
                || c == 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff
                || (c & 0xfffe) == 0xfffe;
    }
}
