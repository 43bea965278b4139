package gekiban.formats.prose.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as sleeves and fans write them: "Yoko Kanno/Hajime Mizoguchi", "Nanase Hikaru (Itou
 * Masumi)".
 */
public final class People {
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[/／、;；+＋×]|,\\s|\\s&\\s|\\sand\\s|\\swith\\s|\\sx\\s|\\s(?:feat|ft)\\.?\\s|・(?=.{0,40}[/、]))\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET =
            Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{1,80})[)）\\]】]");
    private static final Pattern DOUBT =
            Pattern.compile(
                    "\\?|\\b(?:not sure|unsure|i think|i guess|maybe|perhaps|probably|possibly|not certain|don'?t know|if i remember|iirc|no idea|uncertain)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ALSO =
            Pattern.compile(
                    "^(?:a\\.?k\\.?a\\.?|aka|real name:?|alias:?|i\\.e\\.|that is|=|née)\\s*",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private People() {}

    /**
     * A name.
     *
     * @param name as it is written first
     * @param aliases other names of the same one, from brackets behind it
     * @param note what else the brackets say: "vocals"
     * @param isDoubtful whether the writer is not sure
     * @param from where it begins in the text
     * @param to behind it, brackets and all
     */
    public record Named(
            String name, List<String> aliases, String note, boolean isDoubtful, int from, int to) {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /** The names of a text; parts that can be none are left out. */
    public static List<Named> of(String text) {
        var names = new ArrayList<Named>();
        int from = 0;
        var flat = blanked(text);
        var m = BETWEEN.matcher(flat);
        while (m.find()) {
            add(text, from, m.start(), names);
            from = m.end();
        }
        add(text, from, text.length(), names);
        return names;
    }

    public static boolean isDoubt(String text) {
        return DOUBT.matcher(text.replace('’', '\'')).find();
    }

    /** Brackets filled with something that separates nothing, so that places stay. */
    private static String blanked(String text) {
        var m = BRACKET.matcher(text);
        var flat = new StringBuilder(text);
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                flat.setCharAt(i, '_');
            }
        }
        return flat.toString();
    }

    private static void add(String text, int from, int to, List<Named> names) {
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from
                && (text.charAt(to - 1) <= ' ' || ",.;".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        String part = text.substring(from, to);
        var aliases = new ArrayList<String>();
        String note = "";
        boolean isDoubtful = false;
        var m = BRACKET.matcher(part);
        while (m.find()) {
            String inside = m.group(1).strip();
            if (isDoubt(inside)) {
                isDoubtful = true;
                note = inside;
            } else if (isName(ALSO.matcher(inside).replaceFirst(""))) {
                aliases.add(ALSO.matcher(inside).replaceFirst("").strip());
            } else {
                note = inside;
            }
        }
        String name = m.replaceAll(" ").strip().replaceFirst("^(?:by|and)\\s+", "");
        if (name.endsWith("?")) {
            isDoubtful = true;
            name = name.substring(0, name.length() - 1).strip();
        }
        name = Quotes.without(name.replaceAll("\\s+", " "));
        if (isName(name)) {
            names.add(new Named(name, aliases, note, isDoubtful, from, to));
        }
    }

    /** Whether this may be what somebody is called: few words, no small ones but particles. */
    public static boolean isName(String text) {
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return false;
        }
        String[] words = text.strip().split("\\s+");
        if (words.length > 6) {
            return false;
        }
        int small = 0;
        for (String word : words) {
            int c = word.codePointAt(0);
            small += Character.isLowerCase(c) && !isParticle(word) ? 1 : 0;
        }
        boolean hasLetter = text.chars().anyMatch(Character::isLetter);
        // Some write their one name small: eufonius, fripSide.
        return hasLetter && (small == 0 || words.length == 1 && !ROLE.matcher(text).matches());
    }

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)vocals?|voice|lyrics|piano|guitar|reissue|original|music|composer|arranger|strings|chorus|unknown|various|tba|n/a|none");

    private static boolean isParticle(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "no", "de", "von", "van", "of", "the", "del", "la", "le", "da", "to", "and" ->
                    true;
            default -> false;
        };
    }
}
