package gekiban.formats.prose.words;

import java.util.ArrayList;
import java.util.List;

/** What stands between quotation marks, straight, curly or Japanese. */
public final class Quotes {
    /** No title is longer, characters. */
    private static final int LONGEST = 120;

    private Quotes() {}

    /** Words without their marks, from and to behind the last. */
    public record Part(int from, int to) {}

    public static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char close = closing(text, i);
            if (close == 0) {
                continue;
            }
            int end = end(text, i, close);
            if (end > i + 1) {
                // A comma or a full stop inside of the marks belongs to the sentence.
                int to = end;
                while (to > i + 2
                        && (text.charAt(to - 1) == ','
                                || text.charAt(to - 1) == '.' && text.charAt(to - 2) != '.')) {
                    to--;
                }
                parts.add(new Part(i + 1, to));
                i = end;
            }
        }
        return parts;
    }

    private static char closing(String text, int i) {
        return switch (text.charAt(i)) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '「' -> '」';
            case '『' -> '』';
            case '«' -> '»';
            case '‘' -> '’';
            case '\'' -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) ? '\'' : 0;
            default -> 0;
        };
    }

    private static int end(String text, int start, char close) {
        int most = Math.min(text.length(), start + LONGEST);
        boolean isApostrophe = close == '\'' || close == '’';
        for (int i = start + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            boolean isClose = c == close || close == '”' && (c == '"' || c == '“');
            if (isClose
                    && !(isApostrophe
                            && i + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Without marks around the whole. */
    public static String without(String text) {
        String bare = text.strip();
        if (bare.length() > 2) {
            char close = closing(bare, 0);
            if (close != 0 && bare.charAt(bare.length() - 1) == close) {
                return bare.substring(1, bare.length() - 1).strip();
            }
        }
        return bare;
    }
}
