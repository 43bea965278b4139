package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Span;

/**
 * What a comment says to an item of a list.
 *
 * @param item its number among the items
 * @param comment its number among the comments
 * @param kind whether it agrees
 * @param isDoubtful whether which item is meant is taken from the comment that is answered
 * @param span the sentence, or the comment
 */
public record Reaction(int item, int comment, Kind kind, boolean isDoubtful, Span span) {

    /** How a comment takes an item. */
    public enum Kind {
        AGREES,
        CHALLENGES,
        SPEAKS_OF
    }
}
