package gekiban.formats.prose.source;

import gekiban.formats.prose.source.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a plain text into blocks at its empty lines. For one thread. */
final class TextLayout {
    private static final Pattern HASHES = Pattern.compile("^(#{1,6})[ \\t]+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^[-*+•·▪◦‣][ \\t]+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^(?:[-=_*~]{3,}|(?:[-*_] ){2,}[-*_])$");

    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();
    private int start = -1;
    private int end;
    private int quoted;
    private int indent;

    TextLayout(SourceText source) {
        this.source = source;
    }

    Layout read() {
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int stop = text.indexOf('\n', at);
            stop = stop < 0 ? text.length() : stop;
            line(at, stop);
            at = stop + 1;
        }
        flush();
        return new Layout(source, blocks, List.of());
    }

    private void line(int from, int to) {
        String text = source.text();
        int at = from;
        int blanks = 0;
        while (at < to && (text.charAt(at) <= ' ' || text.charAt(at) == '\u3000')) {
            blanks += text.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        int marks = 0;
        while (at < to && text.charAt(at) == '>') {
            marks++;
            at++;
            while (at < to && text.charAt(at) == ' ') {
                at++;
            }
        }
        if (at == to) {
            flush();
            return;
        }
        String line = text.substring(at, to).strip();
        if (RULE.matcher(line).matches()) {
            boolean isUnderline = line.length() > 2 && "=-".indexOf(line.charAt(0)) >= 0;
            if (isUnderline && start >= 0 && text.substring(start, end).indexOf('\n') < 0) {
                flush(Kind.HEADING, line.charAt(0) == '=' ? 1 : 2);
            } else {
                flush();
            }
            return;
        }
        if (player(line, from, to)) {
            return;
        }
        var hashes = HASHES.matcher(line);
        if (hashes.find()) {
            flush();
            begin(at + hashes.end(), to, marks, blanks);
            flush(Kind.HEADING, hashes.group(1).length());
            return;
        }
        var bullet = BULLET.matcher(line);
        if (bullet.find()) {
            flush();
            begin(at + bullet.end(), to, marks, blanks);
            flush(Kind.ITEM, 1 + blanks / 2);
            return;
        }
        if (start >= 0 && (marks != quoted || marks > 0)) {
            flush();
        }
        if (start < 0) {
            begin(at, to, marks, blanks);
        } else {
            end = to;
        }
    }

    private boolean player(String line, int from, int to) {
        var code = Shortcode.find(line);
        if (code == null) {
            return false;
        }
        int at = source.text().indexOf(line, from);
        if (code.from() > 0) {
            line(at, at + code.from());
        }
        flush();
        var span = new Span(at + code.from(), at + code.to());
        blocks.add(
                block(
                        Kind.PLAYER,
                        Passage.plain(source.text(), span.start(), span.end()),
                        span,
                        code.address()));
        if (code.to() < line.length()) {
            line(at + code.to(), to);
        }
        return true;
    }

    private Block block(Kind kind, Passage passage, Span span, String address) {
        return new Block(kind, passage, span, 0, 0, 0, 0, -1, address);
    }

    private void begin(int from, int to, int marks, int blanks) {
        start = from;
        end = to;
        quoted = marks;
        indent = blanks;
    }

    private void flush() {
        flush(Kind.PARAGRAPH, 0);
    }

    private void flush(Kind kind, int level) {
        if (start >= 0) {
            var passage = Passage.plain(source.text(), start, end);
            Kind shown = Furniture.is(passage.text()) ? Kind.FURNITURE : kind;
            blocks.add(
                    new Block(
                            shown,
                            passage,
                            new Span(start, end),
                            level,
                            0,
                            indent,
                            quoted,
                            -1,
                            ""));
        }
        start = -1;
    }
}
