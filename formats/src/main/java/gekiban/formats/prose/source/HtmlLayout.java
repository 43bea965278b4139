package gekiban.formats.prose.source;

import gekiban.formats.prose.source.Block.Kind;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page with mark-up into blocks. jsoup puts the tags in order, as browsers do, and says
 * where they stood; nothing is loaded and nothing is run. For one thread.
 */
final class HtmlLayout implements NodeVisitor {
    private final SourceText source;
    private final HtmlBlocks blocks;
    private final HtmlComments comments = new HtmlComments();

    /** The element whose inside is a player already, or nothing to read. */
    private int silentFrom = Integer.MAX_VALUE;

    HtmlLayout(SourceText source) {
        this.source = source;
        blocks = new HtmlBlocks(source);
    }

    Layout read() {
        var parser = Parser.htmlParser().setTrackPosition(true);
        parser.parseInput(source.text(), "").traverse(this);
        blocks.flush();
        return new Layout(source, blocks.all(), comments.nodes());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof DataNode code) {
            var span = span(code);
            blocks.flush();
            blocks.add(Kind.CODE, source.at(span), span, "");
        } else if (depth > silentFrom) {
            return;
        } else if (node instanceof TextNode text) {
            words(text);
        } else if (node instanceof Element element) {
            begin(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == silentFrom) {
            silentFrom = Integer.MAX_VALUE;
        }
        if (depth < silentFrom && node instanceof Element element) {
            end(element);
        }
    }

    private void words(TextNode node) {
        var span = span(node);
        String raw = source.at(span);
        // What a browser would have put elsewhere has no place of its own.
        if (raw.indexOf('<') >= 0 && node.getWholeText().indexOf('<') < 0) {
            raw = "";
        }
        blocks.words(raw, span.start());
    }

    private void begin(Element element, int depth) {
        String tag = element.normalName();
        if (comments.begin(element, span(element))) {
            blocks.flush();
            blocks.comment(comments.open());
        }
        HtmlRoles.Role role = HtmlRoles.of(element, comments.open() >= 0);
        if (role != HtmlRoles.Role.NONE) {
            blocks.flush();
            blocks.role(role, 1);
        }
        switch (tag) {
            case "br" -> blocks.lineBreak();
            case "hr" -> blocks.flush();
            case "td", "th", "dd" -> blocks.cell();
            case "img" -> {
                String address = element.attr("src");
                String says =
                        element.attr("alt").isBlank() ? element.attr("title") : element.attr("alt");
                blocks.add(Kind.PICTURE, says, span(element), address);
            }
            case "audio", "video", "object", "embed", "iframe" -> player(element, depth);
            case "a" -> {
                String address = element.attr("href");
                if (Players.isSound(address)) {
                    blocks.add(Kind.PLAYER, element.text(), span(element), address);
                    silentFrom = depth;
                }
            }
            case "pre", "textarea" -> {
                blocks.flush();
                blocks.keepBlanks(1);
            }
            case "blockquote" -> {
                blocks.flush();
                blocks.quoted(1);
            }
            case "b", "strong" -> blocks.bold(1);
            case "select", "template", "svg", "math" -> silentFrom = depth;
            default -> {
                if (HtmlBlocks.isBlock(tag)) {
                    blocks.flush();
                    blocks.open(tag, element);
                }
            }
        }
    }

    private void player(Element element, int depth) {
        String address = Players.address(element);
        String tag = element.normalName();
        if (!address.isEmpty()) {
            blocks.flush();
            blocks.add(Kind.PLAYER, address, whole(element), address);
        }
        if (!tag.equals("embed")) {
            silentFrom = depth;
        }
    }

    private void end(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "pre", "textarea" -> {
                blocks.flush();
                blocks.keepBlanks(-1);
            }
            case "blockquote" -> {
                blocks.flush();
                blocks.quoted(-1);
            }
            case "b", "strong" -> blocks.bold(-1);
            case "td", "th", "dt", "dd", "br" -> {}
            default -> {
                if (HtmlBlocks.isBlock(tag)) {
                    blocks.flush();
                    blocks.close(tag);
                }
            }
        }
        HtmlRoles.Role role = HtmlRoles.of(element, comments.open() >= 0);
        if (role != HtmlRoles.Role.NONE) {
            blocks.flush();
            blocks.role(role, -1);
        }
        if (comments.end(element, whole(element))) {
            blocks.flush();
            blocks.comment(comments.open());
        }
    }

    private Span span(Node node) {
        var range = node.sourceRange();
        if (!range.isTracked()) {
            return Span.NONE;
        }
        int n = source.text().length();
        int start = Math.clamp(range.startPos(), 0, n);
        return new Span(start, Math.clamp(range.endPos(), start, n));
    }

    private Span whole(Element element) {
        var start = span(element);
        var range = element.endSourceRange();
        int n = source.text().length();
        int end = range.isTracked() ? Math.clamp(range.endPos(), start.end(), n) : start.end();
        return new Span(start.start(), end);
    }
}
