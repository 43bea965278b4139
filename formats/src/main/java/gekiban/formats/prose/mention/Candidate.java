package gekiban.formats.prose.mention;

import java.util.List;

/**
 * What may be a mention: words of a sentence, from and to behind the last character.
 *
 * @param others what it may mean instead
 */
record Candidate(
        Known known, int from, int to, Mention.How how, double confidence, List<Known> others) {

    Candidate at(double other) {
        return new Candidate(known, from, to, how, other, others);
    }
}
