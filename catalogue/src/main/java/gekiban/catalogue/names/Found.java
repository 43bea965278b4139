package gekiban.catalogue.names;

/**
 * An answer.
 *
 * @param item the thing
 * @param match how it was found
 * @param text which of its texts was; its first where the words of the question are in several
 */
public record Found<T>(T item, Match match, String text) {}
