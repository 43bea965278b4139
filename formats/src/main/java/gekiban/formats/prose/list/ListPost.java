package gekiban.formats.prose.list;

import gekiban.formats.prose.album.Stat.Field;
import gekiban.formats.prose.album.StatLine;
import gekiban.formats.prose.list.Item.Credit;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.words.Digits;
import gekiban.formats.prose.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the items of a list of works: lines with a number or headings, most of them with credits
 * below or behind them.
 *
 * @param items in the order of the page
 * @param lines the places of what was read as an item's head or credits, not of the prose on it
 */
public record ListPost(List<Item> items, Set<Integer> lines) {
    private static final Pattern RANK =
            Pattern.compile(
                    "^(?:(?:no|nr)\\.?\\s?|#|№)?([0-9]{1,3})(?:\\s*[.)\\]:、–—-]|\\s)\\s*(?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDITS_BEHIND =
            Pattern.compile(
                    "\\s*(?:[-–—|:(\\[/]|\\s{2})\\s*(?=(?:music|op|ed|composer|soundtrack|score|opening|ending|bgm)\\b[^:]{0,12}:)",
                    Pattern.CASE_INSENSITIVE);

    /** A work's head stands so near above its first credits, lines. */
    private static final int ABOVE = 3;

    private static final int BESIDE = 4;

    /** Works have none of these. */
    private static final Set<Field> ALBUM =
            Set.of(
                    Field.CATALOGUE_NUMBER,
                    Field.LABEL,
                    Field.DATE,
                    Field.DISCS,
                    Field.TRACKS,
                    Field.TOTAL_TIME,
                    Field.BARCODE,
                    Field.PRICE);

    private static final int FEWEST = 2;
    private static final int MOST = 1000;
    private static final int LONGEST_HEAD = 120;

    public ListPost {
        items = List.copyOf(items);
        lines = Set.copyOf(lines);
    }

    /** An item that is put together. */
    private record Head(int line, int rank, int from, int to) {}

    public static ListPost of(Layout layout, List<Line> lines) {
        var heads = new ArrayList<Head>();
        var credits = new ArrayList<List<Credit>>();
        var taken = new TreeSet<Integer>();
        for (int i = 0; i < lines.size() && heads.size() < MOST; i++) {
            var line = lines.get(i);
            if (layout.blocks().get(line.block()).quoted() > 0) {
                continue;
            }
            var behind = behind(line);
            if (!behind.isEmpty()) {
                heads.add(head(layout, lines, i, creditsAt(line)));
                credits.add(new ArrayList<>(behind));
                taken.add(i);
                continue;
            }
            var own = CreditLine.read(line);
            if (own.isEmpty() || isAlbum(lines, i)) {
                continue;
            }
            boolean goesOn =
                    taken.contains(i - 1) && !heads.isEmpty() && !credits.getLast().isEmpty();
            if (!goesOn) {
                int above = headAbove(layout, lines, i, heads.isEmpty() ? -1 : last(taken));
                if (above < 0) {
                    if (heads.isEmpty()) {
                        continue;
                    }
                } else {
                    heads.add(head(layout, lines, above, lines.get(above).text().length()));
                    credits.add(new ArrayList<>());
                    taken.add(above);
                }
            }
            credits.getLast().addAll(own);
            taken.add(i);
        }
        if (heads.size() < FEWEST) {
            return new ListPost(List.of(), Set.of());
        }
        addBare(layout, lines, heads, credits, taken);
        return new ListPost(items(lines, heads, credits), taken);
    }

    /** Whether stats of an album stand beside it: then "Music:" is one of them. */
    private static boolean isAlbum(List<Line> lines, int at) {
        for (int i = Math.max(0, at - BESIDE); i <= Math.min(lines.size() - 1, at + BESIDE); i++) {
            for (var stat : StatLine.read(lines.get(i), false)) {
                if (ALBUM.contains(stat.field())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int last(TreeSet<Integer> taken) {
        return taken.isEmpty() ? -1 : taken.last();
    }

    private static List<Credit> behind(Line line) {
        int at = creditsAt(line);
        if (at <= 0) {
            return List.of();
        }
        var rest = new Line(line.block(), line.passage(), line.from() + at, line.to(), 0);
        var read = CreditLine.read(rest);
        return read;
    }

    private static int creditsAt(Line line) {
        String text = line.text();
        if (text.length() > 3 * LONGEST_HEAD) {
            return -1;
        }
        var m = CREDITS_BEHIND.matcher(text);
        return m.find() && m.start() > 1 && CreditLine.read(line).isEmpty() ? m.end() : -1;
    }

    /** The work's line above its credits; a line of prose may lie between, but no other credits. */
    private static int headAbove(Layout layout, List<Line> lines, int at, int stop) {
        for (int i = at - 1; i > Math.max(stop, at - 1 - ABOVE); i--) {
            var line = lines.get(i);
            boolean isShort = line.text().length() <= LONGEST_HEAD && !line.text().endsWith(".");
            boolean isHeading = layout.blocks().get(line.block()).kind() == Block.Kind.HEADING;
            if (isShort && (isHeading || i == at - 1 || rank(layout, line) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private static int rank(Layout layout, Line line) {
        var m = RANK.matcher(Digits.narrow(line.text()));
        if (m.find()) {
            return Integer.parseInt(m.group(1));
        }
        int circled = Digits.circled(line.text().charAt(0));
        int item = layout.blocks().get(line.block()).number();
        return circled > 0 ? circled : item > 0 && line.from() == 0 ? item : -1;
    }

    private static Head head(Layout layout, List<Line> lines, int at, int until) {
        var line = lines.get(at);
        String text = Digits.narrow(line.text());
        var m = RANK.matcher(text);
        int from = 0;
        if (m.find()) {
            from = m.end();
        } else if (Digits.circled(text.charAt(0)) > 0) {
            from = 1;
        }
        int to = until;
        while (to > from && " -–—|:(\t[/".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        return new Head(at, rank(layout, line), from, to);
    }

    /** Numbered ones without credits between those that have some. */
    private static void addBare(
            Layout layout,
            List<Line> lines,
            List<Head> heads,
            List<List<Credit>> credits,
            Set<Integer> taken) {
        long ranked = heads.stream().filter(each -> each.rank() >= 0).count();
        if (2 * ranked < heads.size()) {
            return;
        }
        var ranks = new TreeSet<Integer>();
        heads.forEach(each -> ranks.add(each.rank()));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int rank = taken.contains(i) ? -1 : rank(layout, line);
            boolean isNext =
                    rank > 0
                            && !ranks.contains(rank)
                            && (ranks.contains(rank - 1) || ranks.contains(rank + 1));
            if (isNext && line.text().length() <= LONGEST_HEAD && !line.text().endsWith(".")) {
                int at = 0;
                while (at < heads.size() && heads.get(at).line() < i) {
                    at++;
                }
                heads.add(at, head(layout, lines, i, line.text().length()));
                credits.add(at, new ArrayList<>());
                taken.add(i);
                ranks.add(rank);
            }
        }
    }

    private static List<Item> items(
            List<Line> lines, List<Head> heads, List<List<Credit>> credits) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var line = lines.get(head.line());
            String work =
                    Quotes.without(
                            line.text().substring(head.from(), Math.max(head.from(), head.to())));
            int end = i + 1 < heads.size() ? heads.get(i + 1).line() : lines.size();
            Span span = line.span().with(lines.get(Math.max(head.line(), end - 1)).span());
            items.add(
                    new Item(
                            head.rank(),
                            work,
                            line.span(head.from(), Math.max(head.from(), head.to())),
                            credits.get(i),
                            span));
        }
        return items;
    }
}
