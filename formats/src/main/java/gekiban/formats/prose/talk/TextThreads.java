package gekiban.formats.prose.talk;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Furniture;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds comments in a plain text. For one thread. */
final class TextThreads {
    private static final Pattern BEGIN =
            Pattern.compile(
                    "(?i)^[\\s#=*-]*(?:(?:[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a single) (?:comments?|responses?|thoughts?|replies|reply)\\b.{0,120}|(?:reader )?comments?(?: \\([0-9]+\\))?|responses|discussion)[\\s:=*-]*$");
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?i)^(?:@\\s?(?<a>[\\p{L}\\p{N}_.-]{2,30}(?: \\p{Lu}[\\p{L}]+)?)|in reply to (?<b>[^:,.]{2,40})[:,.]?)");
    private static final Pattern SPOKEN =
            Pattern.compile("^(?<a>[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{1,24}):\\s+(?=\\S)");

    /** A quotation mark in front of a head means as much as this many blanks. */
    private static final int QUOTE = 4;

    private final Layout layout;
    private final List<Line> lines;

    TextThreads(Layout layout) {
        this.layout = layout;
        lines = layout.allLines();
    }

    Threads read() {
        int begin = begin();
        var heads = heads(begin + 1, begin >= 0);
        int first =
                begin >= 0 && !heads.isEmpty()
                        ? begin
                        : heads.isEmpty()
                                ? lines.size()
                                : ((TreeMap<Integer, CommentHead>) heads).firstKey();
        var own = new ArrayList<Line>();
        for (int i = 0; i < first; i++) {
            if (isWords(i)) {
                own.add(lines.get(i));
            }
        }
        return new Threads(comments(heads), own);
    }

    /** Whether a line stands above comments. */
    static boolean isBegin(String text) {
        return text.length() < 200 && BEGIN.matcher(text).matches();
    }

    private int begin() {
        for (int i = 0; i < lines.size(); i++) {
            if (isBegin(lines.get(i).text())) {
                // Where nothing follows this one nothing follows a later one either.
                return heads(i + 1, true).isEmpty() ? -1 : i;
            }
        }
        return -1;
    }

    private Map<Integer, CommentHead> heads(int from, boolean isBegun) {
        var heads = new TreeMap<Integer, CommentHead>();
        int sure = 0;
        for (int i = from; i < lines.size(); i++) {
            var head = isWords(i) ? CommentHead.of(lines, i) : null;
            if (head != null) {
                sure += head.isSure() ? 1 : 0;
                heads.put(i, head);
                i += head.lines() - 1;
            }
        }
        if (heads.isEmpty() && isBegun) {
            for (int i = from; i < lines.size(); i++) {
                var m = SPOKEN.matcher(lines.get(i).text());
                if (isWords(i) && m.find()) {
                    heads.put(i, new CommentHead(m.group("a"), "", "", true, 0));
                }
            }
            return heads;
        }
        boolean isEnough =
                isBegun
                        || sure > 0
                                && (sure > 1
                                        || heads.values().stream()
                                                .anyMatch(each -> !each.when().isEmpty()));
        return isEnough ? heads : new TreeMap<>();
    }

    private boolean isWords(int at) {
        var line = lines.get(at);
        return layout.blocks().get(line.block()).kind() != Block.Kind.FURNITURE
                && !Furniture.isLine(line.text());
    }

    private List<Comment> comments(Map<Integer, CommentHead> heads) {
        var comments = new ArrayList<Comment>();
        var open = new java.util.ArrayDeque<int[]>();
        var authors = new ArrayList<String>();
        var at = new ArrayList<>(heads.keySet());
        boolean hasDepths = at.stream().map(this::depth).distinct().count() > 1;
        for (int i = 0; i < at.size(); i++) {
            int from = at.get(i);
            int to = i + 1 < at.size() ? at.get(i + 1) : lines.size();
            var head = heads.get(from);
            if (head == null) {
                continue;
            }
            var body = new ArrayList<Line>();
            int likes = -1;
            for (int k = from + head.lines(); k < to; k++) {
                likes = Math.max(likes, Furniture.likes(lines.get(k).text()));
                if (isWords(k)) {
                    body.add(k == from ? withoutName(lines.get(k)) : lines.get(k));
                }
            }
            String answered = head.answered().isEmpty() ? answered(body) : head.answered();
            int depth = depth(from);
            while (!open.isEmpty() && open.peek()[0] >= depth) {
                open.pop();
            }
            int parent = hasDepths && !open.isEmpty() ? open.peek()[1] : -1;
            if (parent < 0 && !answered.isEmpty()) {
                parent = by(answered, authors);
            }
            open.push(new int[] {depth, comments.size()});
            authors.add(FoldKey.of(head.author()).joined());
            comments.add(
                    new Comment(
                            "",
                            head.author(),
                            head.when(),
                            parent,
                            likes,
                            body,
                            Threads.span(lines.subList(from, to))));
        }
        return comments;
    }

    private static Line withoutName(Line line) {
        var m = SPOKEN.matcher(line.text());
        return m.find()
                ? new Line(
                        line.block(),
                        line.passage(),
                        line.from() + m.end(),
                        line.to(),
                        line.indent())
                : line;
    }

    private int depth(int at) {
        var line = lines.get(at);
        String text = line.text();
        int arrow = "↳└»→".indexOf(text.charAt(0)) >= 0 ? QUOTE : 0;
        return line.indent() + QUOTE * layout.blocks().get(line.block()).quoted() + arrow;
    }

    private static String answered(List<Line> body) {
        if (body.isEmpty()) {
            return "";
        }
        var m = ANSWERED.matcher(body.getFirst().text());
        return m.find() ? m.group("a") != null ? m.group("a") : m.group("b") : "";
    }

    private static int by(String name, List<String> authors) {
        String wanted = FoldKey.of(name).joined();
        for (int i = authors.size() - 1; i >= 0; i--) {
            String author = authors.get(i);
            if (!wanted.isEmpty()
                    && (author.equals(wanted)
                            || author.startsWith(wanted)
                            || wanted.startsWith(author) && author.length() > 2)) {
                return i;
            }
        }
        return -1;
    }
}
