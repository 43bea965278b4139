package gekiban.formats.prose.album;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.album.Stat.Field;
import gekiban.formats.prose.album.TrackRuns.Run;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import gekiban.formats.prose.source.Span;
import gekiban.formats.prose.words.Digits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts stats and track lists of a page together into albums, one or several. For one thread. */
public final class Albums {
    /** How far above a list the number of its disc may stand, lines. */
    private static final int ABOVE = 3;

    /** No page has more lists of tracks. */
    private static final int MOST_RUNS = 200;

    private final Layout layout;
    private final List<Line> lines;
    private final Map<Integer, Run> runAt = new HashMap<>();
    private final Map<Integer, List<Stat>> statsAt = new HashMap<>();
    private final Set<Integer> trackLines = new HashSet<>();

    /** What is told of albums alone. */
    private static final Set<Field> OF_ALBUMS =
            EnumSet.of(
                    Field.CATALOGUE_NUMBER,
                    Field.BARCODE,
                    Field.LABEL,
                    Field.DISCS,
                    Field.TRACKS,
                    Field.TOTAL_TIME,
                    Field.RATING);

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Headed> headed = new ArrayList<>();

    /** A line that begins what is written about a track. */
    record Headed(int line, int album, int track) {}

    /** An album that is put together. */
    private static final class Draft {
        final List<Stat> stats = new ArrayList<>();
        final List<Track> tracks = new ArrayList<>();
        final int first;
        int last;

        Draft(int first) {
            this.first = first;
            last = first;
        }

        boolean has(Field field) {
            return stats.stream().anyMatch(each -> each.field() == field && each.isKnown());
        }

        int disc() {
            return tracks.isEmpty() ? 0 : tracks.getLast().disc();
        }
    }

    /**
     * @param lines of the writer's own text, in order, without what is in lists of works
     */
    private Albums(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /**
     * What was found.
     *
     * @param heads the lines that are tracks, in the list and above what is written of them
     */
    public record Found(List<Album> albums, List<Section> sections, List<Span> heads) {}

    public static Found of(Layout layout, List<Line> lines) {
        return new Albums(layout, lines).find();
    }

    private Found find() {
        var runs = TrackRuns.of(layout, lines);
        for (Run run : runs.subList(0, Math.min(runs.size(), MOST_RUNS))) {
            runAt.put(run.first(), run);
            markLines(run);
        }
        readStats();
        Draft open = null;
        for (int i = 0; i < lines.size(); i++) {
            var stats = statsAt.get(i);
            var run = runAt.get(i);
            if (stats != null) {
                if (open == null || isOther(open, stats, i)) {
                    open = begin(i);
                }
                add(open, stats, i);
            } else if (run != null) {
                if (open == null || isOther(open, run)) {
                    open = begin(i);
                }
                add(open, run);
            }
        }
        if (headed.isEmpty()) {
            // "Art by ..." above an essay makes no album.
            drafts.removeIf(
                    each -> each.tracks.isEmpty() && OF_ALBUMS.stream().noneMatch(each::has));
        }
        var sections = new Sections(layout, lines, trackLines, statsAt.keySet());
        var albums = new ArrayList<Album>();
        for (int i = 0; i < drafts.size(); i++) {
            albums.add(album(i));
        }
        var all = sections.heads(albums, headed);
        var found = sections.of(all);
        var heads = all.stream().map(each -> lines.get(each.line()).span()).toList();
        return new Found(albums, found, heads);
    }

    private void markLines(Run run) {
        var places = new HashSet<Span>();
        run.lines().forEach(each -> places.add(each.line().span()));
        for (int i = run.first(); i <= run.last(); i++) {
            if (places.contains(lines.get(i).span())) {
                trackLines.add(i);
            }
        }
    }

    private void readStats() {
        var strict = new boolean[lines.size()];
        for (int i = 0; i < strict.length; i++) {
            strict[i] = !trackLines.contains(i) && !StatLine.read(lines.get(i), false).isEmpty();
        }
        for (int i = 0; i < strict.length; i++) {
            if (trackLines.contains(i)) {
                continue;
            }
            boolean isAmong =
                    statsAt.containsKey(i - 1)
                            || i > 0 && strict[i - 1]
                            || i + 1 < strict.length && strict[i + 1];
            var block = layout.blocks().get(lines.get(i).block());
            var stats = StatLine.read(lines.get(i), isAmong && block.quoted() == 0);
            boolean isOther = !stats.isEmpty() && stats.getFirst().field() == Field.OTHER;
            boolean mayBeOther =
                    statsAt.containsKey(i - 1)
                            && block.kind() != Block.Kind.HEADING
                            && (i + 1 == strict.length
                                    || strict[i + 1]
                                    || lines.get(i - 1).block() == lines.get(i).block());
            if (!stats.isEmpty() && (!isOther || mayBeOther)) {
                statsAt.put(i, stats);
            }
        }
    }

    private Draft begin(int line) {
        var draft = new Draft(line);
        drafts.add(draft);
        return draft;
    }

    private boolean isOther(Draft open, List<Stat> stats, int at) {
        boolean isIdentity =
                stats.stream()
                        .anyMatch(each ->
                                each.field() == Field.TITLE
                                        || each.field() == Field.CATALOGUE_NUMBER
                                        || each.field() == Field.LABEL
                                        || each.field() == Field.DATE
                                        || each.field() == Field.ARTIST
                                        || each.field() == Field.TOTAL_TIME);
        boolean isAgain =
                stats.stream()
                        .anyMatch(each -> open.has(each.field()) && each.field() != Field.LABEL);
        boolean isApart = hasTitleBetween(open.last, at);
        return isIdentity && isApart && (isAgain || !open.tracks.isEmpty());
    }

    private boolean hasTitleBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean isTitle =
                    TitleLines.is(layout, lines.get(i))
                            && !TitleLines.isPartName(lines.get(i).text());
            if (isTitle && !trackLines.contains(i) && !statsAt.containsKey(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(Draft open, Run run) {
        if (open.tracks.isEmpty() || isSame(open, run) || disc(run) > 1) {
            return false;
        }
        return hasTitleBetween(open.last, run.first()) || disc(run) == 1;
    }

    /** Whether the run goes through the tracks that are known already. */
    private static boolean isSame(Draft open, Run run) {
        var known = new HashSet<String>();
        open.tracks.forEach(each -> known.add(FoldKey.of(each.title()).joined()));
        long same =
                run.lines().stream()
                        .filter(each -> known.contains(FoldKey.of(each.title()).joined()))
                        .count();
        return 2 * same >= run.lines().size();
    }

    private int disc(Run run) {
        for (int i = run.first() - 1; i >= Math.max(0, run.first() - ABOVE); i--) {
            var m = TrackRuns.DISC.matcher(lines.get(i).text());
            if (m.matches()) {
                return Math.max(1, Digits.number(m.group(1).toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return run.lines().getFirst().disc();
    }

    private void add(Draft open, List<Stat> stats, int at) {
        boolean isTracks =
                !headed.isEmpty()
                        && headed.getLast().line() < at
                        && at - headed.getLast().line() <= ABOVE
                        && stats.stream()
                                .allMatch(each ->
                                        each.field().isPeople() || each.field() == Field.RATING);
        if (isTracks && headed.getLast().album() == drafts.size() - 1) {
            int track = headed.getLast().track();
            var all = new ArrayList<>(open.tracks.get(track).stats());
            all.addAll(stats);
            open.tracks.set(track, open.tracks.get(track).with(all));
            return;
        }
        open.stats.addAll(stats);
        open.last = Math.max(open.last, at);
    }

    private void add(Draft open, Run run) {
        int album = drafts.size() - 1;
        boolean isSame = isSame(open, run);
        int said = disc(run);
        int disc = said > 0 ? said : open.disc() + 1;
        int at = run.first();
        for (TrackLine each : run.lines()) {
            while (!lines.get(at).span().equals(each.line().span())) {
                at++;
            }
            int track = isSame ? find(open, each) : -1;
            if (track < 0) {
                track = open.tracks.size();
                open.tracks.add(
                        new Track(
                                isSame ? Math.max(1, open.disc()) : disc,
                                each.number(),
                                each.title(),
                                each.seconds(),
                                run.isGuessed(),
                                each.rating(),
                                List.of(),
                                each.titleSpan()));
            }
            headed.add(new Headed(at, album, track));
        }
        // Stats between the tracks of a run were met before their lines: they come in order.
        open.last = Math.max(open.last, run.last());
    }

    private static int find(Draft open, TrackLine line) {
        String folded = FoldKey.of(line.title()).joined();
        for (int i = 0; i < open.tracks.size(); i++) {
            if (FoldKey.of(open.tracks.get(i).title()).joined().equals(folded)) {
                return i;
            }
        }
        for (int i = 0; i < open.tracks.size(); i++) {
            if (open.tracks.get(i).number() == line.number() && open.tracks.get(i).disc() <= 1) {
                return i;
            }
        }
        return -1;
    }

    private Album album(int number) {
        var draft = drafts.get(number);
        var span = lines.get(draft.first).span().with(lines.get(draft.last).span());
        for (Stat stat : draft.stats) {
            if (stat.field() == Field.TITLE && stat.isKnown()) {
                return new Album(
                        stat.text(),
                        stat.values().getFirst().span(),
                        draft.stats,
                        draft.tracks,
                        span);
            }
        }
        int stop = number == 0 ? -1 : drafts.get(number - 1).last;
        for (int i = draft.first - 1; i > stop; i--) {
            boolean isTitle =
                    TitleLines.is(layout, lines.get(i))
                            && !TitleLines.isPartName(lines.get(i).text());
            if (isTitle) {
                return titled(i, draft, span);
            }
        }
        for (int i = 0; number == 0 && i < draft.first; i++) {
            if (TitleLines.is(layout, lines.get(i))) {
                return titled(i, draft, span);
            }
        }
        return new Album("", Span.NONE, draft.stats, draft.tracks, span);
    }

    private Album titled(int at, Draft draft, Span span) {
        var line = lines.get(at);
        int[] part = TitleLines.title(line.text());
        String said = line.text().substring(part[0], part[1]).strip();
        String title = gekiban.formats.prose.words.Quotes.without(said);
        var place = line.span(part[0], part[1]);
        return new Album(title, place, draft.stats, draft.tracks, place.with(span));
    }
}
