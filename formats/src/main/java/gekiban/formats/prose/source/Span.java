package gekiban.formats.prose.source;

/**
 * A place in a source text.
 *
 * @param start the first character, from 0
 * @param end behind the last
 */
public record Span(int start, int end) {
    public static final Span NONE = new Span(0, 0);

    /** The smallest that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean touches(Span other) {
        return start < other.end && other.start < end;
    }
}
