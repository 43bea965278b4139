package gekiban.catalogue.model;

/**
 * What something is called.
 *
 * @param script Jpan, Latn; empty when not known
 * @param language ja, en; empty when not known
 * @param kind how it came to be called so
 */
public record Title(String text, String script, String language, Kind kind) {

    /** How something came to be called so. */
    public enum Kind {
        /** As it is called where it was made. */
        ORIGINAL,
        /** As printed on the sleeve. */
        SLEEVE,
        /** The original in kana. */
        READING,
        ROMANISED,
        TRANSLATED,
        /** Shorter than the whole, or another name in use. */
        ALTERNATIVE,
        /** What listeners call something that has only a number. */
        FAN,
        MISPRINT;

        private final String word = name().toLowerCase(java.util.Locale.ROOT);

        public String word() {
            return word;
        }

        /** The kind of this word; what is not known is {@link #ALTERNATIVE}. */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            return ALTERNATIVE;
        }
    }

    /** A title whose script is seen by its letters. */
    public static Title of(String text, String language, Kind kind) {
        return new Title(text, scriptOf(text), language, kind);
    }

    public Value value() {
        return Value.of(text, "script", script, "language", language, "kind", kind.word());
    }

    public static Title of(Value value) {
        return new Title(
                value.text(),
                value.detail("script"),
                value.detail("language"),
                Kind.of(value.detail("kind")));
    }

    /** Jpan where there is a kanji or a kana, Latn where there is a Latin letter, else empty. */
    public static String scriptOf(String text) {
        boolean latin = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += java.lang.Character.charCount(c);
            if (c < 0x80) { // ASCII: to look a script up takes much longer
                latin |= c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
                continue;
            }
            var script = java.lang.Character.UnicodeScript.of(c);
            switch (script) {
                case HAN, HIRAGANA, KATAKANA -> {
                    return "Jpan";
                }
                case LATIN -> latin = true;
                default -> {}
            }
        }
        return latin ? "Latn" : "";
    }
}
