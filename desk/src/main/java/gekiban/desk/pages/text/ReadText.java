package gekiban.desk.pages.text;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.store.Facts;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Passage;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text as it was written, in parts, its words marked. Nothing of its mark-up is left but what the
 * parts are.
 *
 * @param from which part is the first, from 0
 * @param next the part behind the last; of a long text there are more
 * @param all how many parts there are
 */
public record ReadText(List<Part> parts, int from, int next, int all) {
    /** So much is shown at once, characters. */
    private static final int MOST = 60_000;

    /**
     * A part.
     *
     * @param kind what it is
     * @param level of a heading, depth of an item
     * @param number of an item that is numbered; 0 for others
     * @param quoted in how many quotations it lies
     * @param runs its words
     * @param sections tracks of which what follows speaks
     * @param clip what a player was to play
     * @param address of a picture or a player
     * @param span where it stands in the body
     */
    public record Part(
            Block.Kind kind,
            int level,
            int number,
            int quoted,
            List<Run> runs,
            List<Mark> sections,
            Optional<Mark> clip,
            String address,
            Span span) {
        public Part {
            runs = List.copyOf(runs);
            sections = List.copyOf(sections);
        }

        /** Lines of the site, and what never runs. */
        public boolean isFolded() {
            return kind == Block.Kind.FURNITURE
                    || kind == Block.Kind.CODE
                    || kind == Block.Kind.DATE;
        }

        public String text() {
            var text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * Words that mean the same.
     *
     * @param mention what they name
     * @param uses what the sentence that they are in says of uses
     * @param begins facts whose words begin here: links lead here
     */
    public record Run(String text, Optional<Mark> mention, List<Mark> uses, List<Long> begins) {
        public Run {
            uses = List.copyOf(uses);
            begins = List.copyOf(begins);
        }
    }

    public ReadText {
        parts = List.copyOf(parts);
    }

    /** All of a text that came in, however long. */
    public static List<Part> whole(Facts facts, Entry text) {
        var pointed = new Understanding(facts, text).pointed();
        var parts = new ArrayList<Part>();
        ReadText read;
        do {
            read = of(text, pointed, parts.size());
            parts.addAll(read.parts());
        } while (read.next() < read.all());
        return parts;
    }

    /** The body as it is kept. */
    public static SourceText source(Entry text) {
        var body = text.first(Text.BODY);
        String markup = body.map(fact -> fact.value().detail("markup")).orElse("");
        return new SourceText(
                body.map(Fact::text).orElse(""),
                StandardCharsets.UTF_8,
                !markup.isEmpty(),
                markup.equals("html_lines"));
    }

    /**
     * @param pointed what the facts point to
     * @param first the part to begin with
     */
    static ReadText of(Entry text, Map<Id, Pointed> pointed, int first) {
        var source = source(text);
        var layout = Layout.of(source);
        var blocks = layout.blocks();
        int from = Math.clamp(first, 0, blocks.size());
        int to = from;
        int length = 0;
        while (to < blocks.size() && length < MOST) {
            length += blocks.get(to).text().length();
            to++;
        }
        // Words that are read as a comment's head stand in the text too: nothing is left out.
        var marks = new Marks(text, source, pointed);
        var parts = new ArrayList<Part>();
        for (Block block : blocks.subList(from, to)) {
            parts.add(marks.part(block));
        }
        return new ReadText(parts, from, to, blocks.size());
    }

    /** With which part to begin, that a place of the body is among what is shown. */
    static int firstWith(Entry text, int place) {
        var blocks = Layout.of(source(text)).blocks();
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            length += blocks.get(i).text().length();
            if (blocks.get(i).span().end() > place) {
                return length < MOST ? 0 : i;
            }
        }
        return 0;
    }

    /** The marks of a text, in the order of their places. */
    private static final class Marks {
        private final List<Mark> mentions;
        private final List<Mark> uses;
        private final List<Mark> sections;
        private final List<Mark> clips;

        Marks(Entry text, SourceText body, Map<Id, Pointed> pointed) {
            mentions = once(of(text, Text.MENTION.name(), body, pointed));
            uses = of(text, Text.USE_SAID.name(), body, pointed);
            sections = of(text, Text.SECTION.name(), body, pointed);
            clips = of(text, Text.CLIP.name(), body, pointed);
        }

        private static List<Mark> of(
                Entry text, String field, SourceText body, Map<Id, Pointed> pointed) {
            var marks = new ArrayList<Mark>();
            for (Fact fact : text.facts()) {
                if (fact.field().name().equals(field)) {
                    Mark.place(fact, body)
                            .ifPresent(place ->
                                    marks.add(
                                            new Mark(
                                                    place[0],
                                                    place[1],
                                                    fact,
                                                    fact.target().map(pointed::get))));
                }
            }
            var refused = marks.stream().filter(Marks::isRefused).toList();
            marks.removeIf(mark ->
                    isRefused(mark)
                            || mark.fact().state() == State.SUGGESTED
                                    && refused.stream().anyMatch(no -> isSame(no, mark)));
            marks.sort(
                    Comparator.comparingInt(Mark::start)
                            .thenComparing(mark -> mark.fact().state())
                            .thenComparingDouble(mark -> -mark.confidence())
                            .thenComparingLong(mark -> mark.fact().number()));
            return marks;
        }

        private static boolean isRefused(Mark mark) {
            return mark.fact().state() == State.REFUSED;
        }

        private static boolean isSame(Mark one, Mark other) {
            return one.start() == other.start()
                    && one.fact().target().equals(other.fact().target())
                    && one.fact().text().equals(other.fact().text());
        }

        /** Of several for the same words the most certain. */
        private static List<Mark> once(List<Mark> marks) {
            var once = new ArrayList<Mark>();
            int end = 0;
            for (Mark mark : marks) {
                if (mark.start() >= end) {
                    once.add(mark);
                    end = mark.end();
                }
            }
            return once;
        }

        private static List<Mark> within(List<Mark> marks, int start, int end) {
            return marks.stream().filter(mark -> mark.start() < end && mark.end() > start).toList();
        }

        Part part(Block block) {
            int start = block.span().start();
            int end = block.span().end();
            var here = new ArrayList<Mark>();
            for (Mark section : sections) {
                if (section.start() >= start && section.start() < end) {
                    here.add(section);
                }
            }
            Optional<Mark> clip =
                    block.kind() == Block.Kind.PLAYER
                            ? within(clips, start, end).stream().findFirst()
                            : Optional.empty();
            return new Part(
                    block.kind(),
                    block.level(),
                    block.number(),
                    block.quoted(),
                    runs(block.passage(), start, end),
                    here,
                    clip,
                    block.address(),
                    block.span());
        }

        private List<Run> runs(Passage passage, int start, int end) {
            String text = passage.text();
            var mentionsHere = within(mentions, start, end);
            var usesHere = within(uses, start, end);
            if (mentionsHere.isEmpty() && usesHere.isEmpty()) {
                return List.of(new Run(text, Optional.empty(), List.of(), List.of()));
            }
            var cuts = new TreeSet<Integer>(List.of(0, text.length()));
            var froms = new HashMap<Mark, Integer>();
            var tos = new HashMap<Mark, Integer>();
            for (var marks : List.of(mentionsHere, usesHere)) {
                for (Mark mark : marks) {
                    int from = index(passage, mark.start());
                    int to = index(passage, mark.end());
                    froms.put(mark, from);
                    tos.put(mark, to);
                    cuts.add(from);
                    cuts.add(to);
                }
            }
            var runs = new ArrayList<Run>();
            int at = -1;
            for (int cut : cuts) {
                if (at >= 0 && cut > at) {
                    int here = at;
                    runs.add(
                            new Run(
                                    text.substring(at, cut),
                                    mentionsHere.stream()
                                            .filter(m -> holds(froms, tos, m, here))
                                            .findFirst(),
                                    usesHere.stream()
                                            .filter(m -> holds(froms, tos, m, here))
                                            .toList(),
                                    begin(froms, here)));
                }
                at = cut;
            }
            return runs;
        }

        private static boolean holds(
                Map<Mark, Integer> froms, Map<Mark, Integer> tos, Mark mark, int at) {
            return froms.getOrDefault(mark, 0) <= at && tos.getOrDefault(mark, 0) > at;
        }

        private static List<Long> begin(Map<Mark, Integer> froms, int at) {
            return froms.entrySet().stream()
                    .filter(each -> each.getValue() == at)
                    .map(each -> each.getKey().fact().number())
                    .sorted()
                    .toList();
        }

        /** Which character of a passage stands at a place of the body, or the next behind it. */
        private static int index(Passage passage, int place) {
            int low = 0;
            int high = passage.text().length();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (passage.span(middle, middle + 1).start() < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
