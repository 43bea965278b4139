package gekiban.formats.musicbrainz;

import gekiban.catalogue.model.Title;
import gekiban.formats.json.Node;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what language and script the titles of a release and its tracks are.
 *
 * @param isPseudo whether it was never sold so: somebody romanised or translated a track list
 * @param language "ja"; empty for none, several or unknown
 * @param script "Jpan"; empty when unknown
 */
record Representation(boolean isPseudo, String language, String script) {

    /** MusicBrainz has the codes of ISO 639-3, the catalogue those of two letters. */
    private static final Map<String, String> TWO_LETTERS =
            Stream.of(Locale.getISOLanguages())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    two -> Locale.of(two).getISO3Language(),
                                    two -> two,
                                    // Old codes of a language beside the new: iw and he.
                                    (one, other) -> one.compareTo(other) < 0 ? one : other));

    static Representation of(Node release) {
        var json = release.object("text-representation");
        return new Representation(
                release.text("status").equalsIgnoreCase("Pseudo-Release"),
                language(json.text("language")),
                json.text("script"));
    }

    /** "ja" of "jpn"; empty for "mul" (several) and "zxx" (none). */
    static String language(String code) {
        return switch (code) {
            case "mul", "zxx", "und", "qaa" -> "";
            default -> TWO_LETTERS.getOrDefault(code, code);
        };
    }

    /** A title of the release or of one of its tracks. */
    Title title(String text) {
        String seen = Title.scriptOf(text);
        String itsScript = seen.isEmpty() ? script : seen;
        if (isPseudo) {
            return new Title(text, itsScript, language, pseudoKind(itsScript));
        }
        // A sleeve in Japanese has titles in Latin letters too, and those may be English.
        boolean isOtherScript = !script.isEmpty() && !itsScript.equals(script);
        boolean isLatinJapanese = language.equals("ja") && !itsScript.equals("Jpan");
        String itsLanguage = isOtherScript || isLatinJapanese ? "" : language;
        return new Title(text, itsScript, itsLanguage, Title.Kind.SLEEVE);
    }

    private Title.Kind pseudoKind(String itsScript) {
        // Nobody says of what language it is, or it was left as it was.
        if (language.isEmpty() || !script.isEmpty() && !itsScript.equals(script)) {
            return Title.Kind.ALTERNATIVE;
        }
        boolean isRomanised =
                itsScript.equals("Latn") && (language.equals("ja") || language.equals("jpn"));
        return isRomanised ? Title.Kind.ROMANISED : Title.Kind.TRANSLATED;
    }
}
