package gekiban.formats.prose.talk;

import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Furniture;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a page and the lines that are the writer's own.
 *
 * @param comments in the order of the page
 * @param own the writer's lines
 */
public record Threads(List<Comment> comments, List<Line> own) {
    public Threads {
        comments = List.copyOf(comments);
        own = List.copyOf(own);
    }

    public static Threads of(Layout layout) {
        return layout.nodes().isEmpty() ? new TextThreads(layout).read() : ofNodes(layout);
    }

    private static Threads ofNodes(Layout layout) {
        int n = layout.nodes().size();
        var authors = new String[n];
        var dates = new String[n];
        var likes = new int[n];
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < n; i++) {
            authors[i] = "";
            dates[i] = "";
            likes[i] = layout.nodes().get(i).likes();
            lines.add(new ArrayList<>());
        }
        var own = new ArrayList<Line>();
        for (int i = 0; i < layout.blocks().size(); i++) {
            var block = layout.blocks().get(i);
            int node = block.comment();
            if (node < 0) {
                // "4 thoughts on …" is the site's, above the comments.
                layout.lines(i, i + 1).stream()
                        .filter(each -> !TextThreads.isBegin(each.text()))
                        .forEach(own::add);
                continue;
            }
            switch (block.kind()) {
                case AUTHOR ->
                        authors[node] =
                                authors[node].isEmpty()
                                        ? CommentHead.name(block.text())
                                        : authors[node];
                case DATE ->
                        dates[node] = dates[node].isEmpty() ? block.text().strip() : dates[node];
                default -> {
                    if (block.kind() == Block.Kind.FURNITURE) {
                        for (String line : block.text().split("\n")) {
                            likes[node] = Math.max(likes[node], Furniture.likes(line));
                        }
                    }
                    lines.get(node).addAll(layout.lines(i, i + 1));
                }
            }
        }
        var comments = new ArrayList<Comment>();
        for (int i = 0; i < n; i++) {
            var node = layout.nodes().get(i);
            comments.add(comment(node, authors[i], dates[i], likes[i], lines.get(i)));
        }
        return new Threads(comments, own);
    }

    private static Comment comment(
            Layout.Node node, String author, String when, int likes, List<Line> lines) {
        var rest = lines;
        String name = author;
        String date = when;
        if (name.isEmpty() && !lines.isEmpty()) {
            var head = CommentHead.of(lines, 0);
            if (head != null) {
                name = head.author();
                date = date.isEmpty() ? head.when() : date;
                rest = lines.subList(head.lines(), lines.size());
            }
        }
        return new Comment(node.id(), name, date, node.parent(), likes, rest, node.span());
    }

    static Span span(List<Line> lines) {
        Span span = lines.getFirst().span();
        for (Line line : lines) {
            span = span.with(line.span());
        }
        return span;
    }
}
