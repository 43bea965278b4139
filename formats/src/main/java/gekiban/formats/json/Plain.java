package gekiban.formats.json;

/**
 * Texts without what cannot be seen: control characters, marks that turn the direction of writing,
 * byte order marks and halves of surrogate pairs are left out, space at the ends too.
 */
public final class Plain {
    private Plain() {}

    /** One line; ends of lines and tabs become spaces. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** The same, but ends of lines stay, as {@code \n}. */
    public static String lines(String text) {
        return clean(text, true);
    }

    /** In quotation marks, cut where it is long, for lines of trouble. */
    public static String quoted(String text) {
        String line = line(text);
        if (line.length() > 60) {
            int end = java.lang.Character.isHighSurrogate(line.charAt(59)) ? 59 : 60;
            line = line.substring(0, end) + "...";
        }
        return '"' + line + '"';
    }

    private static String clean(String text, boolean keepLines) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        // Nearly every text needs nothing more.
        if (first == text.length()) {
            return text.strip();
        }
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else if (c == '\r' || c == '\n') {
                boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!isPair) {
                    out.append(keepLines ? '\n' : ' ');
                }
            } else if (c == '\t' || c == '\u2028' || c == '\u2029') {
                out.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            }
        }
        return out.toString().strip();
    }

    /** Whether a char stays whatever is beside it. */
    private static boolean isPlain(char c) {
        if (c < 0x7f) {
            return c >= ' ';
        }
        if (c < 0xa0) {
            return false;
        }
        return switch (c) {
            case '\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\ufeff' -> false;
            default ->
                    !(c >= '\u202a' && c <= '\u202e')
                            && !(c >= '\u2066' && c <= '\u2069')
                            && !Character.isSurrogate(c);
        };
    }
}
