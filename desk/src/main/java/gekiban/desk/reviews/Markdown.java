package gekiban.desk.reviews;

import gekiban.catalogue.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes safe HTML of a review: CommonMark 0.31 with clips, links to things, what is folded, ruby
 * and terms that are explained. HTML in it shows as text, and what comes out goes through a list of
 * what may be there once more. For any number of threads.
 */
public final class Markdown {
    /** Deeper is no writing; and what walks it would not come back. */
    private static final int DEEPEST = 100;

    /** Of one paragraph. */
    private static final int MOST_SIGNS = 4000;

    private static final String ID = "[a-z]{1,12}/[0-9]{1,15}";

    private static final PolicyFactory SAFE =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "em",
                            "strong",
                            "del",
                            "code",
                            "pre",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "a",
                            "span",
                            "details",
                            "summary",
                            "div",
                            "ruby",
                            "rt",
                            "rp",
                            "dfn")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("rel")
                    .matching(true, "nofollow noreferrer")
                    .onElements("a")
                    .allowAttributes("data-sound", "data-from", "data-to")
                    .onElements("a")
                    .allowAttributes("start")
                    .onElements("ol")
                    .allowAttributes("dir")
                    .matching(true, "auto")
                    .globally()
                    .allowAttributes("tabindex")
                    .matching(true, "0")
                    .onElements("dfn")
                    .allowAttributes("class")
                    .matching(
                            true,
                            "clip",
                            "broken",
                            "note",
                            "credited",
                            "term",
                            "gloss",
                            "spoiler",
                            "folded",
                            "language")
                    .globally()
                    .allowWithoutAttributes("span", "a", "dfn", "div")
                    .toFactory();

    private static final List<Extension> EXTENSIONS =
            List.of(
                    AutolinkExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build());

    private final Glossary glossary;
    private final Parser parser =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .customBlockParserFactory(new Spoiler.Factory())
                    .customDelimiterProcessor(new Folded.Delimiter())
                    .customInlineContentParserFactory(new Ruby.Factory())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .build();

    public Markdown(Glossary glossary) {
        this.glossary = glossary;
    }

    /** A review that was read. */
    public final class Read {
        private final String text;
        private final Node document;
        private final boolean isTooDeep;

        private Read(String text, Node document, boolean isNoWriting) {
            this.text = text;
            this.document = document;
            this.isTooDeep = isNoWriting || depth(document) > DEEPEST;
        }

        String text() {
            return text;
        }

        Optional<Node> document() {
            return isTooDeep ? Optional.empty() : Optional.of(document);
        }

        /** All things that it links to or plays. */
        public Set<Id> ids() {
            var ids = new LinkedHashSet<Id>();
            for (Node node = document; node != null; node = next(node, document)) {
                if (node instanceof Link link) {
                    idOf(link.getDestination()).ifPresent(ids::add);
                }
            }
            return ids;
        }

        /** Safe HTML of it; of what is nested too deeply to be writing, its letters. */
        public String html(Things things, Setting setting) {
            if (isTooDeep) {
                return SAFE.sanitize("<pre>" + escaped(text) + "</pre>");
            }
            var renderer =
                    HtmlRenderer.builder()
                            .extensions(EXTENSIONS)
                            .escapeHtml(true)
                            .softbreak("\n")
                            .attributeProviderFactory(context -> ReviewNodes::attributes)
                            .nodeRendererFactory(
                                    context -> new ReviewNodes(context, things, setting, glossary))
                            .build();
            return SAFE.sanitize(renderer.render(document));
        }
    }

    /** Reads a review. */
    public Read read(String text) {
        String lines = text.replace("\r\n", "\n");
        boolean isNoWriting = hasTooManySigns(lines);
        return new Read(lines, isNoWriting ? new Document() : parser.parse(lines), isNoWriting);
    }

    /** What each sign may end is sought among all before it: that takes the square of them. */
    private static boolean hasTooManySigns(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
                signs = 0;
            } else if ((c == '*' || c == '_' || c == '|' || c == '[' || c == '~')
                    && ++signs > MOST_SIGNS) {
                return true;
            }
        }
        return false;
    }

    /** The thing that a link leads to or plays. */
    static Optional<Id> idOf(String destination) {
        if (ClipAddress.isMeant(destination)) {
            return ClipAddress.of(destination).map(ClipAddress::of);
        }
        return destination.matches(ID) ? Id.of(destination) : Optional.empty();
    }

    /** The next of a tree, a node before what is in it; without recursion, however deep it is. */
    static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        Node at = root;
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (at != root && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            if (at == root) {
                return deepest;
            }
            at = at.getNext();
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
