package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A comment.
 *
 * @param id that the mark-up gives it; empty where it gives none
 * @param author as written; empty where nobody is named
 * @param when as written; empty where not told
 * @param parent the number of the comment that it answers, -1 where it answers the page
 * @param likes how many, -1 where nothing is told
 * @param lines its words, quotations among them
 * @param span all of it
 */
public record Comment(
        String id, String author, String when, int parent, int likes, List<Line> lines, Span span) {
    public Comment {
        lines = List.copyOf(lines);
    }

    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}
