package gekiban.formats.anime;

/**
 * Mends what programs that write XML by hand get wrong: characters that XML cannot have become
 * blanks, an {@code &} or {@code <} that begins nothing is escaped. References to entities that are
 * not XML's own begin nothing, so that they stay text.
 */
final class XmlMender {
    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST_REFERENCE = 10;

    private XmlMender() {}

    static String mended(String text) {
        var out = new StringBuilder();
        int copied = 0;
        boolean verbatim = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = "";
            if (c == '&' && !verbatim) {
                instead = isReference(text, i) ? "" : "&amp;";
            } else if (c == '<' && !verbatim) {
                verbatim = text.startsWith(CDATA, i);
                instead = verbatim || opens(text, i) ? "" : "&lt;";
            } else if (c == '>') {
                verbatim = verbatim && !text.startsWith("]]", i - 2);
            } else if (!CleanText.isLegal(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    instead = " ";
                }
            }
            if (!instead.isEmpty()) {
                out.append(text, copied, i).append(instead);
                copied = i + 1;
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean isReference(String text, int at) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_REFERENCE));
        return end > 0 && CleanText.character(text.substring(at + 1, end)) >= 0;
    }

    private static boolean opens(String text, int at) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return c == '/' || c == '!' || c == '?' || c == '_' || Character.isLetter(c);
    }
}
