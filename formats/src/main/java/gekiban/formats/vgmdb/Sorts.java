package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Title;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What sorts of titles the names of a thing are. */
final class Sorts {
    private static final String JAPANESE = "ja";
    private static final String ROMANISED = "ja-latn";
    private static final String ENGLISH = "en";

    private Sorts() {}

    /**
     * Says each text once: the first that is called so of the Japanese, the romanised, the rest.
     */
    static void say(SequencedMap<String, String> names, ItemBuilder item) {
        var byLanguage = new LinkedHashMap<String, String>();
        names.forEach((name, text) -> byLanguage.putIfAbsent(language(name), text));
        var said = new HashSet<String>();
        String japanese = byLanguage.getOrDefault(JAPANESE, "");
        if (said.add(japanese) && !japanese.isEmpty()) {
            boolean isJapanese = isJapanese(japanese);
            // A title in Latin letters in the Japanese tab is printed so, in whatever language.
            say(japanese, isJapanese ? "ja" : "", Title.Kind.ORIGINAL, item);
        }
        String romanised = byLanguage.getOrDefault(ROMANISED, "");
        if (said.add(romanised) && !romanised.isEmpty()) {
            boolean isLatin = Title.scriptOf(romanised).equals("Latn");
            say(
                    romanised,
                    isLatin ? "ja" : "",
                    isLatin ? Title.Kind.ROMANISED : Title.Kind.ALTERNATIVE,
                    item);
        }
        String english = byLanguage.getOrDefault(ENGLISH, "");
        if (said.add(english) && !english.isEmpty()) {
            english(english, japanese, item);
        }
        for (Map.Entry<String, String> each : names.entrySet()) {
            if (said.add(each.getValue())) {
                String language = language(each.getKey());
                boolean isCode = language.matches("[a-z]{2,3}");
                boolean fits = !isJapanese(each.getValue()) || language.equals("ja");
                say(each.getValue(), isCode && fits ? language : "", Title.Kind.ALTERNATIVE, item);
            }
        }
    }

    private static void english(String english, String japanese, ItemBuilder item) {
        if (isJapanese(english)) {
            say(english, "", Title.Kind.ALTERNATIVE, item);
        } else if (japanese.isEmpty()) {
            // The only name there is: as printed, and not known to be English.
            say(english, "", Title.Kind.SLEEVE, item);
        } else {
            say(english, "en", Title.Kind.TRANSLATED, item);
        }
    }

    private static void say(String text, String language, Title.Kind kind, ItemBuilder item) {
        item.says(Common.TITLE, Title.of(text, language, kind).value());
    }

    static boolean isJapanese(String text) {
        return Title.scriptOf(text).equals("Jpan");
    }

    /** The code of a language: the name itself, or what the title of a tab means. */
    private static String language(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("romaji") || lower.contains("romani") || lower.equals(ROMANISED)) {
            return ROMANISED;
        }
        if (lower.startsWith("japanese") || lower.equals(JAPANESE)) {
            return JAPANESE;
        }
        if (lower.startsWith("english") || lower.equals(ENGLISH)) {
            return ENGLISH;
        }
        return lower;
    }
}
