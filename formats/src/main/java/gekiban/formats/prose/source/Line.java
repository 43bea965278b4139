package gekiban.formats.prose.source;

/**
 * One line of a block.
 *
 * @param block its number in {@link Layout#blocks()}
 * @param passage of the block
 * @param from where the line begins in the words of the block, blanks left out
 * @param to behind its last character that is no blank
 * @param indent blanks before it in a plain text
 */
public record Line(int block, Passage passage, int from, int to, int indent) {
    public String text() {
        return passage.text().substring(from, to);
    }

    public Span span() {
        return passage.span(from, to);
    }

    /** The place of a part of {@link #text()}. */
    public Span span(int start, int end) {
        return passage.span(from + start, from + end);
    }
}
