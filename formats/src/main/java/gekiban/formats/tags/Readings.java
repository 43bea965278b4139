package gekiban.formats.tags;

import gekiban.catalogue.model.Title;

/** What a name is sorted by, where that is how it is read. */
final class Readings {
    private Readings() {}

    /** Whether the second is in Latin letters and the first is not. */
    static boolean isRomanised(String text, String sort) {
        return Title.scriptOf(text).equals("Jpan") && Title.scriptOf(sort).equals("Latn");
    }

    /** Whether the second is in kana only, and the first is Japanese and has more than that. */
    static boolean isReading(String text, String sort) {
        return Title.scriptOf(text).equals("Jpan")
                && hasKana(sort)
                && sort.codePoints().noneMatch(c -> isOf(c, Character.UnicodeScript.HAN))
                && text.codePoints().anyMatch(c -> isOf(c, Character.UnicodeScript.HAN));
    }

    static boolean hasKana(String text) {
        return text.codePoints()
                .anyMatch(c ->
                        isOf(c, Character.UnicodeScript.HIRAGANA)
                                || isOf(c, Character.UnicodeScript.KATAKANA));
    }

    /** "Kanno, Yōko" as "Kanno Yōko"; with more commas than one it stays. */
    static String withoutComma(String sort) {
        int comma = sort.indexOf(',');
        return comma > 0 && comma == sort.lastIndexOf(',')
                ? (sort.substring(0, comma) + " " + sort.substring(comma + 1).strip()).strip()
                : sort;
    }

    private static boolean isOf(int c, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(c) == script;
    }
}
