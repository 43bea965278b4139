package gekiban.formats.prose.mention;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A place that speaks of something.
 *
 * @param known what it speaks of
 * @param span the words
 * @param sentence the number of the sentence they are in
 * @param how it was found
 * @param confidence 0 to 1; from {@link #SURE} on a person need not look
 * @param others what else it may mean, best first
 */
public record Mention(
        Known known, Span span, int sentence, How how, double confidence, List<Known> others) {
    /** What is below is doubtful, and is to be shown so. */
    public static final double SURE = 0.75;

    /** How a mention was found. */
    public enum How {
        /** A spelling of it, but for the system of romanisation, quotation marks and blanks. */
        NAMED,
        /** With slips: a particle, a letter. */
        NEARLY,
        /** One of the words of a person's name, the main part of a title. */
        PART,
        /** "track 29". */
        NUMBER,
        /** "the opening track". */
        PLACE
    }

    public Mention {
        others = List.copyOf(others);
    }

    public boolean isDoubtful() {
        return confidence < SURE || !others.isEmpty();
    }
}
