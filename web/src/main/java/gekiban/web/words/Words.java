package gekiban.web.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * The sentences of the pages in one language. A key is a sentence with named holes, {@code {cues}};
 * nothing is glued together of pieces, since other languages have another order. Where a language
 * counts one otherwise than many, the hole has both: {@code {cues:# cue|# cues}}.
 */
public final class Words {
    /** The languages there are; the first is for readers of any other. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private final Locale language;
    private final Map<String, String> sentences;

    private Words(Locale language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    /** All languages, by their tags. */
    public static Map<String, Words> all() {
        var all = new HashMap<String, Words>();
        for (Locale language : LANGUAGES) {
            all.put(language.getLanguage(), new Words(language, read(language)));
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> read(Locale language) {
        String name = "words_" + language.getLanguage() + ".properties";
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(name, Words.class.getName(), name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var sentences = new HashMap<String, String>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> sentences.put(key, properties.getProperty(key)));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale language() {
        return language;
    }

    /** The keys that have a sentence. */
    public java.util.Set<String> keys() {
        return sentences.keySet();
    }

    /**
     * @param namesAndValues name of a hole, what goes there, and so on
     * @throws MissingResourceException when there is no such sentence
     */
    public String say(String key, Object... namesAndValues) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException(
                    "no sentence " + key + " in " + language, Words.class.getName(), key);
        }
        int open = sentence.indexOf('{');
        if (open < 0 || namesAndValues.length == 0) {
            return sentence;
        }
        var said = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            said.append(sentence, at, open)
                    .append(filled(sentence.substring(open + 1, close), namesAndValues));
            at = close + 1;
            open = sentence.indexOf('{', at);
        }
        return said.append(sentence, at, sentence.length()).toString();
    }

    /** What goes where a hole is; the hole itself when nothing is given for it. */
    private static String filled(String hole, Object[] namesAndValues) {
        int colon = hole.indexOf(':');
        String name = colon < 0 ? hole : hole.substring(0, colon);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (name.equals(namesAndValues[i])) {
                String value = String.valueOf(namesAndValues[i + 1]);
                if (colon < 0) {
                    return value;
                }
                int bar = hole.indexOf('|', colon);
                String form =
                        value.equals("1")
                                ? hole.substring(colon + 1, bar)
                                : hole.substring(bar + 1);
                return form.replace("#", value);
            }
        }
        return "{" + hole + "}";
    }
}
