package gekiban.formats.prose.words;

import java.util.Locale;
import java.util.Map;

/** Numbers as people write them: 7, ７, ⑦, VII, seven, seventh. */
public final class Digits {
    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("both", 2),
                    Map.entry("couple", 2),
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("eleventh", 11),
                    Map.entry("twelfth", 12));

    private Digits() {}

    /**
     * Wide digits as narrow ones, circled and bracketed numbers as digits with a point behind. Same
     * length only where nothing was circled: for looking, not for places.
     */
    public static char narrow(char c) {
        if (c >= '０' && c <= '９' || c == '：' || c == '．' || c == '（' || c == '）' || c == '／') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }

    /** Each character by itself, so that places stay. */
    public static String narrow(String text) {
        int i = 0;
        while (i < text.length() && narrow(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] all = text.toCharArray();
        for (; i < all.length; i++) {
            all[i] = narrow(all[i]);
        }
        return new String(all);
    }

    /** The number of a circled or bracketed one (①, ⑴, ⒈, ❶, ㉑, Ⅳ), or -1. */
    public static int circled(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '㉑' && c <= '㉟') {
            return c - '㉑' + 21;
        }
        if (c >= '㊱' && c <= '㊿') {
            return c - '㊱' + 36;
        }
        if (c >= '⑴' && c <= '⒇') {
            return c - '⑴' + 1;
        }
        if (c >= '⒈' && c <= '⒛') {
            return c - '⒈' + 1;
        }
        if (c >= '❶' && c <= '❿') {
            return c - '❶' + 1;
        }
        if (c >= '➀' && c <= '➉') {
            return c - '➀' + 1;
        }
        return c >= '➊' && c <= '➓' ? c - '➊' + 1 : -1;
    }

    /** A number in digits, of any width, of at most six places; -1 for anything else. */
    public static int digits(String text) {
        String plain = narrow(text.strip());
        return plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : -1;
    }

    /** A number in digits, Roman ones or words; -1 for anything else. */
    public static int number(String text) {
        int digits = digits(text);
        if (digits >= 0) {
            return digits;
        }
        Integer word = WORDS.get(text.strip().toLowerCase(Locale.ROOT));
        return word != null ? word : roman(text.strip());
    }

    /** I to XXXIX, in capitals; -1 for anything else. */
    public static int roman(String text) {
        if (!text.matches("X{0,3}(?:IX|IV|V?I{0,3})") || text.isEmpty()) {
            return -1;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            sum += i + 1 < text.length() && value < value(text.charAt(i + 1)) ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return c == 'X' ? 10 : c == 'V' ? 5 : 1;
    }
}
