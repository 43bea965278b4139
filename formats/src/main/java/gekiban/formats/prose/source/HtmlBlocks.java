package gekiban.formats.prose.source;

import gekiban.formats.prose.source.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Puts the blocks of a page with mark-up together as its elements come. For one thread. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "aside",
                    "nav",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "caption",
                    "form",
                    "fieldset",
                    "figure",
                    "figcaption",
                    "center",
                    "address",
                    "details",
                    "summary",
                    "title",
                    "button",
                    "time",
                    "legend",
                    "noscript");

    /** A name of a character is no longer. */
    private static final int LONGEST_ENTITY = 33;

    private static final int LONGEST_BOLD_HEADING = 120;

    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();
    private final Passage.Builder passage = new Passage.Builder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final int[] roles = new int[HtmlRoles.Role.values().length];
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int number;
    private int quoted;
    private int verbatim;
    private int comment = -1;
    private int bold;
    private int letters;
    private int boldLetters;

    /** Behind the last character that was read, in the source. */
    private int lastEnd;

    HtmlBlocks(SourceText source) {
        this.source = source;
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    List<Block> all() {
        return blocks;
    }

    void comment(int node) {
        comment = node;
    }

    void role(HtmlRoles.Role role, int change) {
        roles[role.ordinal()] += change;
    }

    void quoted(int change) {
        quoted = Math.max(0, quoted + change);
    }

    void keepBlanks(int change) {
        verbatim = Math.max(0, verbatim + change);
    }

    void open(String tag, Element element) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                kind = Kind.HEADING;
                level = tag.charAt(1) - '0';
            }
            case "ul" -> lists.push(new int[] {-1});
            case "ol" -> lists.push(new int[] {first(element)});
            case "li" -> {
                kind = Kind.ITEM;
                level = lists.size();
                int[] list = lists.peek();
                number = list == null || list[0] < 0 ? 0 : list[0]++;
            }
            default -> {}
        }
    }

    private static int first(Element list) {
        String start = list.attr("start").strip();
        return start.matches("[0-9]{1,4}") ? Integer.parseInt(start) : 1;
    }

    void close(String tag) {
        if (tag.equals("ul") || tag.equals("ol")) {
            lists.poll();
        }
        kind = Kind.PARAGRAPH;
        number = 0;
        level = 0;
    }

    void bold(int change) {
        bold = Math.max(0, bold + change);
    }

    void lineBreak() {
        if (passage.length() > 0) {
            passage.trim();
            passage.add('\n', lastEnd, lastEnd);
        }
    }

    void cell() {
        if (passage.length() > 0 && passage.last() != '\n') {
            passage.trim();
            passage.add('\t', lastEnd, lastEnd);
        }
    }

    /** Words as they stand in the source. */
    void words(String raw, int start) {
        int n = raw.length();
        int newlines = 0;
        for (int i = 0; i < n; ) {
            char c = raw.charAt(i);
            if (c == '\n' && source.linesBreak() && verbatim == 0) {
                newlines++;
                if (newlines == 2) {
                    flush();
                } else if (newlines == 1 && passage.length() > 0) {
                    passage.trim();
                    put('\n', start + i, start + i + 1);
                }
                i++;
                continue;
            }
            if (c == '&') {
                int end = entity(raw, i);
                if (end > i) {
                    String meant = Parser.unescapeEntities(raw.substring(i, end), false);
                    for (int k = 0; k < meant.length(); k++) {
                        character(meant.charAt(k), start + i, start + end);
                    }
                    newlines = 0;
                    i = end;
                    continue;
                }
            }
            newlines = c > ' ' ? 0 : newlines;
            character(c, start + i, start + i + 1);
            i++;
        }
    }

    private void character(char c, int start, int end) {
        boolean isBlank = c <= ' ' || c == '\u00A0';
        if (!isBlank || verbatim > 0) {
            put(c, start, end);
        } else if (passage.length() > 0 && passage.last() > ' ') {
            put(' ', start, end);
        }
    }

    private void put(char c, int start, int end) {
        passage.add(c, start, end);
        lastEnd = end;
        letters += c > ' ' ? 1 : 0;
        boldLetters += c > ' ' && bold > 0 ? 1 : 0;
    }

    private static int entity(String raw, int at) {
        int i = at + 1;
        int most = Math.min(raw.length(), at + LONGEST_ENTITY);
        while (i < most && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '#')) {
            i++;
        }
        return i < most && raw.charAt(i) == ';' ? i + 1 : -1;
    }

    /** Something that has no words of the writer in it, between two blocks. */
    void add(Kind what, String says, Span span, String address) {
        var words =
                span.end() > span.start()
                        ? Passage.plain(source.text(), span.start(), span.end())
                        : Passage.plain("", 0, 0);
        blocks.add(
                new Block(
                        what,
                        says.isEmpty() ? Passage.plain("", 0, 0) : words,
                        span,
                        0,
                        0,
                        0,
                        quoted,
                        comment,
                        address));
    }

    void flush() {
        passage.trim();
        if (passage.isBlank()) {
            passage.take();
        } else {
            boolean isBold = letters == boldLetters;
            var words = passage.take();
            var shown = kindOf(words.text(), isBold);
            int shownLevel = shown == Kind.HEADING && level == 0 ? 7 : level;
            var block =
                    new Block(
                            shown, words, words.span(), shownLevel, number, 0, quoted, comment, "");
            split(block);
        }
        letters = 0;
        boldLetters = 0;
    }

    /** Players that are written as words. */
    private void split(Block block) {
        String text = block.text();
        var code = block.isWords() ? Shortcode.find(text) : null;
        if (code == null) {
            blocks.add(block);
            return;
        }
        int from = 0;
        while (code != null) {
            part(block, from, from + code.from());
            var span = block.passage().span(from + code.from(), from + code.to());
            blocks.add(
                    new Block(
                            Kind.PLAYER,
                            Passage.plain(source.text(), span.start(), span.end()),
                            span,
                            0,
                            0,
                            0,
                            quoted,
                            comment,
                            code.address()));
            from += code.to();
            code = Shortcode.find(text.substring(from));
        }
        part(block, from, text.length());
    }

    private void part(Block block, int from, int to) {
        if (!block.text().substring(from, to).isBlank()) {
            var words = block.passage().part(from, to);
            blocks.add(
                    new Block(
                            block.kind(),
                            words,
                            words.span(),
                            block.level(),
                            block.number(),
                            0,
                            quoted,
                            comment,
                            ""));
        }
    }

    private Kind kindOf(String words, boolean isBold) {
        if (has(HtmlRoles.Role.AUTHOR)) {
            return Kind.AUTHOR;
        }
        if (has(HtmlRoles.Role.DATE)) {
            return Kind.DATE;
        }
        if (has(HtmlRoles.Role.FURNITURE) || number == 0 && Furniture.is(words)) {
            return Kind.FURNITURE;
        }
        if (has(HtmlRoles.Role.CAPTION)) {
            return Kind.CAPTION;
        }
        boolean isLine =
                isBold && words.length() <= LONGEST_BOLD_HEADING && words.indexOf('\n') < 0;
        return kind == Kind.PARAGRAPH && isLine ? Kind.HEADING : kind;
    }

    private boolean has(HtmlRoles.Role role) {
        return roles[role.ordinal()] > 0;
    }
}
