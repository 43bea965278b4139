package gekiban.formats.prose.mention;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * What a writer says of how a film or a show used a piece.
 *
 * @param kind what is said
 * @param subjects of which pieces
 * @param named what stands in quotation marks and is not known; empty where nothing does
 * @param amount the words that say how much: "about a minute or two"
 * @param least seconds, -1 where not told
 * @param most seconds, -1 where not told
 * @param episodes that are named
 * @param isDoubtful whether which piece is meant is a guess
 * @param span the sentence
 */
public record UseClaim(
        Kind kind,
        List<Known> subjects,
        String named,
        String amount,
        int least,
        int most,
        List<Integer> episodes,
        boolean isDoubtful,
        Span span) {

    /** What may be said of a use. */
    public enum Kind {
        /** Only a part of it is heard. */
        PART,
        /** It is heard from beginning to end. */
        WHOLE,
        /** It is never heard. */
        NEVER,
        /** It is heard, and is not on the album. */
        NOT_ON_RELEASE,
        /** It is heard in an episode. */
        EPISODE
    }

    public UseClaim {
        subjects = List.copyOf(subjects);
        episodes = List.copyOf(episodes);
    }
}
