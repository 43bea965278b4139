package gekiban.formats.prose.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in blocks, in the order of the text.
 *
 * @param source what it was made of
 * @param blocks all of it
 * @param nodes the comments that the mark-up shows as such
 */
public record Layout(SourceText source, List<Block> blocks, List<Node> nodes) {

    /**
     * A comment as the mark-up has it.
     *
     * @param id its name in the mark-up: "comment-12"; may be empty
     * @param parent the number of the node that it answers, -1 for none
     * @param likes that the mark-up gives a number of, -1 where it does not
     * @param span all of it without its answers' end
     */
    public record Node(String id, int parent, int likes, Span span) {}

    public Layout {
        blocks = List.copyOf(blocks);
        nodes = List.copyOf(nodes);
    }

    public static Layout of(SourceText source) {
        return source.isHtml() ? new HtmlLayout(source).read() : new TextLayout(source).read();
    }

    /** The lines of the blocks from one to another, which is left out; empty ones are not among. */
    public List<Line> lines(int from, int to) {
        var lines = new ArrayList<Line>();
        for (int i = from; i < to; i++) {
            if (blocks.get(i).isWords()) {
                addLines(i, lines);
            }
        }
        return lines;
    }

    /** The same with the lines of the site. */
    public List<Line> allLines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isWords() || blocks.get(i).kind() == Block.Kind.FURNITURE) {
                addLines(i, lines);
            }
        }
        return lines;
    }

    private void addLines(int number, List<Line> lines) {
        var block = blocks.get(number);
        String text = block.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int indent = start == 0 ? block.indent() : 0;
            while (from < end && isBlank(text.charAt(from))) {
                indent += text.charAt(from) == '\t' ? 4 : 1;
                from++;
            }
            int to = end;
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(number, block.passage(), from, to, indent));
            }
            start = end + 1;
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }
}
