package gekiban.desk.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain words with the web addresses in them. Nothing else in them means anything. */
public final class Linked {
    /** Letters that an address has; what ends a sentence does not end an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'`\\\\^{|}]{1,2000}");

    private static final String CLOSING = ".,;:!?)]…。、」』）";

    private Linked() {}

    /**
     * Some of the words.
     *
     * @param address begins with http:// or https://; empty for words that lead nowhere
     */
    public record Run(String text, String address) {
        public boolean isLink() {
            return !address.isEmpty();
        }
    }

    /** All words, in their order. */
    public static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        var found = ADDRESS.matcher(words);
        int from = 0;
        while (found.find()) {
            int end = end(words, found.start(), found.end());
            if (found.start() > from) {
                runs.add(new Run(words.substring(from, found.start()), ""));
            }
            String address = words.substring(found.start(), end);
            runs.add(new Run(address, address));
            from = end;
        }
        if (from < words.length()) {
            runs.add(new Run(words.substring(from), ""));
        }
        return runs;
    }

    /** A bracket is of the address where it was opened in it. */
    private static int end(String words, int start, int end) {
        int last = end;
        while (last > start && CLOSING.indexOf(words.charAt(last - 1)) >= 0) {
            boolean isOwn =
                    words.charAt(last - 1) == ')'
                            && words.substring(start, last).chars().filter(c -> c == '(').count()
                                    >= words.substring(start, last)
                                            .chars()
                                            .filter(c -> c == ')')
                                            .count();
            if (isOwn) {
                return last;
            }
            last--;
        }
        return last;
    }

    /** How many addresses are in the words. */
    public static int links(String words) {
        return (int) ADDRESS.matcher(words).results().limit(1000).count();
    }
}
