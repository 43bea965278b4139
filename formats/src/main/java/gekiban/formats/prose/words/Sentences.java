package gekiban.formats.prose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts words into sentences. Ends of lines end one too, unless the lines were only folded. */
public final class Sentences {
    private static final Set<String> SHORT =
            Set.of(
                    "vol", "no", "nos", "mr", "mrs", "ms", "dr", "st", "vs", "feat", "ft", "ep",
                    "eps", "e.g", "i.e", "etc", "op", "ed", "pt", "approx", "ca", "cf", "tr", "jr",
                    "sr", "min", "sec", "cat", "disc");

    /** Lines of about this length were folded by a mail program, characters. */
    private static final int FOLDED_FROM = 58;

    private static final int FOLDED_TO = 90;

    /**
     * What has no end by then is cut at a blank, characters: all that goes through a sentence stays
     * quick.
     */
    private static final int LONGEST = 2000;

    private Sentences() {}

    /** A sentence, from and to behind its last character. */
    public record Part(int from, int to) {}

    public static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        boolean isFolded = isFolded(text);
        int start = 0;
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n' && !isFolded
                            || c == ' ' && i - start > LONGEST
                            || c == '。'
                            || c == '！'
                            || c == '？'
                            || (c == '.' || c == '!' || c == '?' || c == '…')
                                    && endsAt(text, i, start);
            if (ends) {
                int end = i + 1;
                while (end < n && "\"'”’)]」』.!?…".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(text, start, end, parts);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, n, parts);
        return parts;
    }

    private static boolean endsAt(String text, int at, int start) {
        int next = at + 1;
        int n = text.length();
        while (next < n && "\"'”’)]」』.!?…".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < n && text.charAt(next) > ' ') {
            return false;
        }
        while (next < n && text.charAt(next) <= ' ') {
            next++;
        }
        if (next == n) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int from = at;
        while (from > start && text.charAt(from - 1) > ' ') {
            from--;
        }
        String word =
                text.substring(from, at).toLowerCase(Locale.ROOT).replaceFirst("^[\"'“‘(\\[]+", "");
        boolean isNumbered = from == start && word.length() <= 3 && Digits.digits(word) >= 0;
        return text.charAt(at) != '.'
                || !SHORT.contains(word)
                        && !(word.length() == 1 && Character.isLetter(word.charAt(0)))
                        && !isNumbered;
    }

    private static boolean isFolded(String text) {
        int lines = 0;
        int from = 0;
        int end;
        while ((end = text.indexOf('\n', from)) >= 0) {
            int length = end - from;
            if (length < FOLDED_FROM || length > FOLDED_TO) {
                return false;
            }
            lines++;
            from = end + 1;
        }
        return lines > 0;
    }

    private static void add(String text, int from, int to, List<Part> parts) {
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > from) {
            parts.add(new Part(from, to));
        }
    }
}
