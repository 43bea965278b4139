package gekiban.formats.prose.mention;

import gekiban.formats.prose.source.Passage;
import gekiban.formats.prose.source.Span;

/**
 * A sentence of a page.
 *
 * @param block its number in the layout
 * @param passage of the block
 * @param from where it begins in the words of the block
 * @param to behind its last character
 * @param comment the number of the comment it is in, -1 for the page itself
 */
public record Sentence(int block, Passage passage, int from, int to, int comment) {
    public String text() {
        return passage.text().substring(from, to);
    }

    public Span span() {
        return passage.span(from, to);
    }

    Span span(int start, int end) {
        return passage.span(from + start, from + end);
    }
}
