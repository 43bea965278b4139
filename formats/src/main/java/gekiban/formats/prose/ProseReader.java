package gekiban.formats.prose;

import gekiban.formats.Unreadable;
import gekiban.formats.prose.Page.Kind;
import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Albums;
import gekiban.formats.prose.list.ListPost;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.KnownNames;
import gekiban.formats.prose.mention.Melodies;
import gekiban.formats.prose.mention.Mentions;
import gekiban.formats.prose.mention.Sentence;
import gekiban.formats.prose.mention.Uses;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.SourceText;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.talk.Reactions;
import gekiban.formats.prose.talk.Threads;
import gekiban.formats.prose.talk.Wishes;
import gekiban.formats.prose.words.Sentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a page. Immutable, and for any number of threads. */
public final class ProseReader {
    /** Fewer of the writer's own words are no review, characters. */
    private static final int REVIEW = 200;

    private static final int ESSAY = 600;

    private final KnownNames base;
    private final Function<List<Album>, List<Known>> near;

    /**
     * @param known what the caller has names of; the page's own are added for each page
     */
    public ProseReader(List<Known> known) {
        this(KnownNames.base(List.of()), any -> known);
    }

    /**
     * @param base names that are the same for all pages
     * @param near what the caller knows of the albums of a page: their tracks, in all spellings
     */
    public ProseReader(KnownNames base, Function<List<Album>, List<Known>> near) {
        this.base = base;
        this.near = near;
    }

    /**
     * @throws Unreadable when it is no text, or empty, or too long
     */
    public Page read(byte[] bytes) throws Unreadable {
        return read(SourceText.of(bytes));
    }

    public Page read(SourceText source) {
        var layout = Layout.of(source);
        var threads = Threads.of(layout);
        var own = threads.own();
        var post = ListPost.of(layout, own);
        var rest = new ArrayList<Line>();
        for (int i = 0; i < own.size(); i++) {
            if (!post.lines().contains(i)) {
                rest.add(own.get(i));
            }
        }
        var albums = Albums.of(layout, rest);
        var known = near.apply(albums.albums());
        var names = new PageNames(base, known, albums.albums(), post.items());
        var all = new ArrayList<>(known);
        all.addAll(names.found());
        var place = new PagePlace(albums.albums(), albums.sections(), names);
        var told = new Told(albums.albums());
        post.lines().forEach(each -> told.add(own.get(each).span()));
        albums.heads().forEach(told::add);
        var sentences = sentences(layout, threads, told);
        var mentions = new Mentions(KnownNames.of(all, base), place).find(sentences);
        var troubles = new ArrayList<String>();
        albums.albums().forEach(each -> troubles.addAll(each.troubles()));
        int words =
                sentences.stream()
                        .filter(each -> each.comment() < 0)
                        .mapToInt(each -> each.to() - each.from())
                        .sum();
        var essay = Essay.of(layout, own);
        return new Page(
                kinds(albums, post, essay, words),
                layout,
                title(layout),
                essay,
                albums.albums(),
                names.ofAlbums(),
                albums.sections(),
                post.items(),
                names.found(),
                sentences,
                mentions,
                Melodies.of(sentences, mentions, place),
                Uses.of(sentences, mentions, place),
                new Clips(all, place).of(layout),
                threads.comments(),
                Wishes.of(layout, threads.comments()),
                Reactions.of(post.items(), threads.comments()),
                List.copyOf(troubles));
    }

    private static String title(Layout layout) {
        for (Block block : layout.blocks()) {
            if (block.isWords() && block.comment() < 0) {
                String line = block.text().strip().lines().findFirst().orElse("");
                boolean isTitle =
                        block.kind() == Block.Kind.HEADING
                                || line.length() <= 100 && !line.endsWith(".");
                return isTitle ? line : "";
            }
        }
        return "";
    }

    private static Set<Kind> kinds(Albums.Found albums, ListPost post, Essay essay, int words) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (albums.sections().size() > 1) {
            kinds.add(Kind.TRACK_REVIEW);
        }
        boolean hasTracks = albums.albums().stream().anyMatch(each -> each.tracks().size() > 1);
        boolean hasStats = albums.albums().stream().anyMatch(each -> each.stats().size() > 1);
        if (hasStats && words >= REVIEW) {
            kinds.add(Kind.STATS_REVIEW);
        }
        if (!post.items().isEmpty()) {
            kinds.add(Kind.LIST_POST);
        }
        if (hasTracks && words < REVIEW) {
            kinds.add(Kind.TRACK_LIST);
        }
        boolean isPlain = kinds.isEmpty() && words >= ESSAY;
        if (isPlain
                || words >= ESSAY && !essay.series().isEmpty()
                || words >= ESSAY && !essay.artist().isEmpty()) {
            kinds.add(Kind.ESSAY);
        }
        return kinds;
    }

    /** Places that were read as stats, tracks or heads of items: they speak of nothing else. */
    private static final class Told {
        private final TreeMap<Integer, Integer> ends = new TreeMap<>();

        Told(List<Album> albums) {
            for (Album album : albums) {
                add(album.titleSpan());
                album.stats().forEach(each -> add(each.span()));
                album.tracks()
                        .forEach(each -> {
                            add(each.titleSpan());
                            each.stats().forEach(stat -> add(stat.span()));
                        });
            }
        }

        void add(Span span) {
            ends.merge(span.start(), span.end(), Math::max);
        }

        /** Whether a sentence is such a line: its title fills most of it. */
        boolean fills(Span span) {
            return covers(ends.floorEntry(span.start()), span)
                    || covers(ends.lowerEntry(span.end()), span);
        }

        private static boolean covers(Map.@Nullable Entry<Integer, Integer> told, Span span) {
            if (told == null) {
                return false;
            }
            int covered =
                    Math.min(told.getValue(), span.end()) - Math.max(told.getKey(), span.start());
            return covered > 0 && 2 * covered >= span.end() - span.start();
        }
    }

    private static List<Sentence> sentences(Layout layout, Threads threads, Told told) {
        var sentences = new ArrayList<Sentence>();
        addSentences(layout, threads.own(), -1, told, sentences);
        for (int i = 0; i < threads.comments().size(); i++) {
            addSentences(layout, threads.comments().get(i).lines(), i, told, sentences);
        }
        return List.copyOf(sentences);
    }

    /**
     * Lines of one paragraph that are next to each other are cut together: some are only folded.
     */
    private static void addSentences(
            Layout layout, List<Line> lines, int comment, Told told, List<Sentence> sentences) {
        for (int i = 0; i < lines.size(); ) {
            var first = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).block() == first.block()) {
                end++;
            }
            int from = first.from();
            String text =
                    layout.blocks()
                            .get(first.block())
                            .text()
                            .substring(from, lines.get(end - 1).to());
            for (var part : Sentences.of(text)) {
                var sentence =
                        new Sentence(
                                first.block(),
                                first.passage(),
                                from + part.from(),
                                from + part.to(),
                                comment);
                if (!told.fills(sentence.span())) {
                    sentences.add(sentence);
                }
            }
            i = end;
        }
    }
}
