package gekiban.web.http;

import gekiban.web.words.Words;

/**
 * Who looks at a page, and how they want it.
 *
 * @param words in their language
 * @param theme "light", "dark" or empty for what their system says
 * @param romanisedFirst whether titles in Latin letters stand first
 * @param nonce that lets a style or script of this answer run
 * @param visitor who they are, and what they may do
 * @param base what all addresses of the desk begin with: empty, or {@code /desk} where a proxy
 *     gives it below a path
 * @param hasKeys whether single letters do something
 */
public record Reader(
        Words words,
        String theme,
        boolean romanisedFirst,
        String nonce,
        Visitor visitor,
        String base,
        boolean hasKeys) {

    /** Their name, as the source of what they enter. */
    public String who() {
        return visitor.name();
    }

    public String lang() {
        return words.language().getLanguage();
    }

    public String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    /** The sentence of a key made of a word of the catalogue, or that word where it has none. */
    public String sayOr(String key, String word) {
        return words.keys().contains(key) ? words.say(key) : word;
    }
}
