package gekiban.desk.retold;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.text.Mark;
import gekiban.desk.pages.text.ReadText;
import gekiban.desk.pages.text.ReadText.Part;
import gekiban.desk.pages.text.ReadText.Run;
import gekiban.desk.reviews.ClipAddress;
import gekiban.desk.reviews.Skeleton;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.talk.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown of a text that came in: the writer's own words without what their site put round
 * them and without comments. Words that surely name something, or of which a person said so, lead
 * to it, and what a player was to play is a clip.
 */
final class FromText {
    /** What begins a line and would be something else there. */
    private static final Pattern FIRST = Pattern.compile("(?m)^(\\s*\\d{0,9})([#>+=~.)-])");

    /** A part as long as a heading may be. */
    private static final int HEADING = 160;

    private final Entry text;
    private final List<Part> parts;

    /** The ends of the writer's own lines, by where they begin. */
    private final NavigableMap<Integer, Integer> own = new TreeMap<>();

    private FromText(Facts facts, Entry text) {
        this.text = text;
        this.parts = ReadText.whole(facts, text);
        for (Line line : Threads.of(Layout.of(ReadText.source(text))).own()) {
            own.put(line.span().start(), line.span().end());
        }
    }

    /** Markdown of a text that came in; empty where nothing in it is its writer's. */
    static String markdown(Facts facts, Entry text) {
        return new FromText(facts, text).markdown();
    }

    private String markdown() {
        String title = text.text(Common.TITLE).strip();
        var all = new StringBuilder();
        @Nullable Part before = null;
        boolean isFirst = true;
        for (Part part : parts) {
            if (!isOwn(part)) {
                continue;
            }
            String written = written(part);
            // The title stands above it already.
            boolean isTitle = isFirst && part.text().strip().equals(title);
            isFirst = false;
            if (written.isBlank() || isTitle) {
                continue;
            }
            boolean isOneList = before != null && isItem(before) && isItem(part);
            all.append(all.isEmpty() ? "" : isOneList ? "\n" : "\n\n").append(written);
            before = part;
        }
        return all.toString();
    }

    private static boolean isItem(Part part) {
        return part.kind() == Block.Kind.ITEM;
    }

    private boolean isOwn(Part part) {
        if (part.kind() == Block.Kind.PLAYER || part.kind() == Block.Kind.CAPTION) {
            return true;
        }
        if (part.isFolded() || part.kind() == Block.Kind.AUTHOR || part.text().isBlank()) {
            return false;
        }
        var last = own.lowerEntry(part.span().end());
        return last != null && last.getValue() > part.span().start();
    }

    private String written(Part part) {
        String words = words(part);
        String written =
                switch (part.kind()) {
                    case HEADING -> heading(Math.min(part.level() + 1, 4), words);
                    case ITEM -> item(part, words);
                    case CAPTION, PICTURE -> words.isBlank() ? "" : "*" + oneLine(words) + "*";
                    case PLAYER -> player(part);
                    case PARAGRAPH -> paragraph(part, words.strip());
                    case AUTHOR, DATE, FURNITURE, CODE -> "";
                };
        return part.quoted() == 0 || written.isEmpty()
                ? written
                : written.replaceAll("(?m)^", "> ".repeat(Math.min(part.quoted(), 5)));
    }

    /** A line that begins the section of a track is its heading. */
    private static String paragraph(Part part, String words) {
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        if (part.sections().isEmpty() || end > HEADING) {
            return lines(words);
        }
        String first = linked(words.substring(0, end), part.sections().getFirst());
        return (heading(2, first) + "\n\n" + lines(words.substring(end))).strip();
    }

    private static String linked(String words, Mark section) {
        if (!isSure(section) || words.contains("](")) {
            return words;
        }
        var target = section.target().orElseThrow();
        String title = Skeleton.escaped(target.label().title());
        int at = words.indexOf(title);
        return at < 0
                ? words
                : words.substring(0, at)
                        + "["
                        + title
                        + "]("
                        + target.page()
                        + ")"
                        + words.substring(at + title.length());
    }

    private static String heading(int level, String words) {
        return words.isBlank() ? "" : "#".repeat(level) + " " + oneLine(words);
    }

    private static String item(Part part, String words) {
        String mark = part.number() > 0 ? part.number() + ". " : "- ";
        return "    ".repeat(Math.max(0, Math.min(part.level(), 6) - 1)) + mark + oneLine(words);
    }

    /** Lines stay lines. */
    private static String lines(String words) {
        return FIRST.matcher(words.strip())
                .replaceAll("$1\\\\$2")
                .replaceAll("[ \\t]*\n", "\\\\\n");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\n\\s*", " ");
    }

    private static String words(Part part) {
        var words = new StringBuilder();
        @Nullable Mark open = null;
        for (Run run : part.runs()) {
            Mark mark = run.mention().filter(FromText::isSure).orElse(null);
            if (open != mark) {
                close(words, open);
                words.append(mark == null ? "" : "[");
            }
            open = mark;
            words.append(Skeleton.escaped(run.text()));
        }
        close(words, open);
        return words.toString();
    }

    private static void close(StringBuilder words, @Nullable Mark mark) {
        if (mark != null) {
            words.append("](").append(mark.target().orElseThrow().page()).append(')');
        }
    }

    private static boolean isSure(Mark mark) {
        return mark.target().isPresent()
                && mark.fact().state() != State.REFUSED
                && !mark.isDoubtful();
    }

    private static String player(Part part) {
        var clip = part.clip().filter(FromText::isSure);
        if (clip.isEmpty()) {
            return part.text().isBlank() ? "" : "*" + oneLine(Skeleton.escaped(part.text())) + "*";
        }
        var target = clip.get().target().orElseThrow().label();
        Fact fact = clip.get().fact();
        String from = fact.value().detail("start");
        String to = fact.value().detail("end");
        var spans = new ArrayList<String>();
        for (String seconds : List.of(from, to)) {
            if (seconds.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                spans.add(ClipAddress.time(Double.parseDouble(seconds)));
            }
        }
        boolean isSpan = spans.size() == 2 || spans.size() == 1 && to.isEmpty();
        return "["
                + Skeleton.escaped(target.title())
                + "](clip:"
                + target.id()
                + (isSpan ? "@" + String.join("-", spans) : "")
                + ")";
    }
}
