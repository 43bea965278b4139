package gekiban.desk.reviews;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Terms of music and short definitions of them, in {@code glossary.properties}: the words of a term
 * in all languages, and what it means in each. Immutable.
 */
public final class Glossary {
    private static final char NOT_LATIN = 0x2000;

    private final Map<String, String> terms = new HashMap<>();
    private final Properties texts = new Properties();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /**
     * A term where it was found.
     *
     * @param to behind its last character
     * @param term its key
     */
    public record Found(int from, int to, String term) {}

    /** Reads it. */
    public Glossary() {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Glossary.class.getResourceAsStream("glossary.properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : texts.stringPropertyNames()) {
            if (!key.contains(".")) {
                for (String word : texts.getProperty(key).split("\\s*,\\s*", -1)) {
                    terms.put(word.toLowerCase(Locale.ROOT), key);
                }
            }
        }
        for (String word : terms.keySet()) {
            byFirst.computeIfAbsent(word.charAt(0), each -> new ArrayList<>()).add(word);
        }
        byFirst.values()
                .forEach(words -> words.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Keys of all terms. */
    public List<String> terms() {
        return terms.values().stream().distinct().sorted().toList();
    }

    /**
     * What a term means; empty where nobody says.
     *
     * @param language {@code en} or {@code ja}
     */
    public String text(String term, String language) {
        return texts.getProperty(term + "." + language, "");
    }

    /** All terms in the order of the words, the longest where several begin. */
    List<Found> in(String words) {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.length()) {
            String word = wordAt(words, at);
            if (word.isEmpty()) {
                at++;
            } else {
                found.add(
                        new Found(at, at + word.length(), Objects.requireNonNull(terms.get(word))));
                at += word.length();
            }
        }
        return found;
    }

    private String wordAt(String words, int at) {
        char first = words.charAt(at);
        boolean isLatin = first < NOT_LATIN;
        // Latin words begin and end where words do; Japanese ones stand among others.
        if (isLatin && at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))) {
            return "";
        }
        for (String word : byFirst.getOrDefault(Character.toLowerCase(first), List.of())) {
            int end = at + word.length();
            if (words.regionMatches(true, at, word, 0, word.length())
                    && !(isLatin
                            && end < words.length()
                            && Character.isLetterOrDigit(words.charAt(end)))) {
                return word;
            }
        }
        return "";
    }
}
