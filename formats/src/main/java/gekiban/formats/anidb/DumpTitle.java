package gekiban.formats.anidb;

import gekiban.catalogue.model.Title;
import java.util.List;

/**
 * One title of a show.
 *
 * @param type "main", "official", "syn", "short", "kana" or another word
 * @param language AniDB's word: "x-jat" is Japanese in Latin letters, "zh-Hans" Chinese in
 *     simplified letters
 */
record DumpTitle(String type, String language, String text) {

    /** The language that a show was made in, by its main title; Japanese where none says. */
    static String original(List<DumpTitle> titles) {
        for (DumpTitle title : titles) {
            if (title.type.equals("main")) {
                return title.isTranscribed() ? title.spoken() : base(title.language);
            }
        }
        return "ja";
    }

    /**
     * @param original the language that the show was made in
     */
    Title title(String original) {
        return new Title(text, script(), isTranscribed() ? spoken() : tag(), kind(original));
    }

    private Title.Kind kind(String original) {
        return switch (type) {
            case "main" -> isTranscribed() ? Title.Kind.ROMANISED : Title.Kind.ORIGINAL;
            case "official" -> {
                if (isTranscribed()) {
                    yield Title.Kind.ROMANISED;
                }
                yield base(language).equals(original) ? Title.Kind.ORIGINAL : Title.Kind.TRANSLATED;
            }
            case "kana" -> Title.Kind.READING;
            // Synonyms above all: the synonym of one show may be the title of another.
            default -> Title.Kind.ALTERNATIVE;
        };
    }

    /** x-jat and its like: a language in Latin letters. */
    private boolean isTranscribed() {
        return !spoken().isEmpty();
    }

    private String spoken() {
        return switch (language) {
            case "x-jat" -> "ja";
            case "x-zht" -> "zh";
            case "x-kot" -> "ko";
            case "x-tht" -> "th";
            default -> "";
        };
    }

    /** The languages that AniDB calls other or unknown say nothing. */
    private String tag() {
        return language.startsWith("x-") ? "" : language;
    }

    private String script() {
        if (isTranscribed()) {
            return "Latn";
        }
        String script = Title.scriptOf(text);
        if (!base(language).equals("zh") || !script.equals("Jpan")) {
            return script;
        }
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? "" : language.substring(hyphen + 1);
    }

    private static String base(String language) {
        int hyphen = language.indexOf('-');
        return hyphen < 0 ? language : language.substring(0, hyphen);
    }
}
