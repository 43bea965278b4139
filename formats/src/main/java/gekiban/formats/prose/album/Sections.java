package gekiban.formats.prose.album;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.source.Block;
import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a review track by track into what it says of each. */
final class Sections {
    /** Fewer characters are a remark in a list, not a section. */
    private static final int PROSE = 40;

    private final Layout layout;
    private final List<Line> lines;
    private final Set<Integer> trackLines;
    private final Set<Integer> statLines;

    Sections(Layout layout, List<Line> lines, Set<Integer> trackLines, Set<Integer> statLines) {
        this.layout = layout;
        this.lines = lines;
        this.trackLines = trackLines;
        this.statLines = statLines;
    }

    /** The lines that are tracks, and headings that are a track's title and nothing else. */
    List<Albums.Headed> heads(List<Album> albums, List<Albums.Headed> headed) {
        var heads = new ArrayList<>(headed);
        addTitles(albums, heads);
        heads.sort(Comparator.comparingInt(Albums.Headed::line));
        return heads;
    }

    /**
     * @param heads in the order of their lines
     */
    List<Section> of(List<Albums.Headed> heads) {
        var sections = new ArrayList<Section>();
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            int limit = i + 1 < heads.size() ? heads.get(i + 1).line() : lines.size();
            int end = end(head.line(), limit);
            int words = 0;
            for (int k = head.line() + 1; k < end; k++) {
                words += lines.get(k).to() - lines.get(k).from();
            }
            // What follows the last line of a bare list is not about its last track.
            boolean isLastOfList =
                    i > 0 && limit == lines.size() && heads.get(i - 1).line() == head.line() - 1;
            boolean isLastOfRun =
                    i > 0
                            && i + 1 < heads.size()
                            && heads.get(i - 1).line() == head.line() - 1
                            && heads.get(i + 1).album() != head.album();
            boolean isBare = isBareList(heads, i);
            if (words >= PROSE && !isLastOfList && !isLastOfRun && !isBare) {
                var span = lines.get(head.line()).span().with(lines.get(end - 1).span());
                sections.add(new Section(head.album(), head.track(), span, words));
            }
        }
        return sections;
    }

    /** The line above is a track too, and so is the one above that: a list that ends here. */
    private static boolean isBareList(List<Albums.Headed> heads, int i) {
        return i > 1
                && heads.get(i - 1).line() == heads.get(i).line() - 1
                && heads.get(i - 2).line() == heads.get(i).line() - 2;
    }

    /** Headings that are a track's title and nothing else. */
    private void addTitles(List<Album> albums, List<Albums.Headed> heads) {
        Map<String, Albums.Headed> byTitle = new HashMap<>();
        for (int album = 0; album < albums.size(); album++) {
            var tracks = albums.get(album).tracks();
            for (int track = 0; track < tracks.size(); track++) {
                byTitle.putIfAbsent(
                        FoldKey.of(tracks.get(track).title()).joined(),
                        new Albums.Headed(0, album, track));
            }
        }
        for (int i = 0; i < lines.size() && !byTitle.isEmpty(); i++) {
            if (!trackLines.contains(i) && TitleLines.is(layout, lines.get(i))) {
                var found = byTitle.get(FoldKey.of(lines.get(i).text()).joined());
                if (found != null) {
                    heads.add(new Albums.Headed(i, found.album(), found.track()));
                }
            }
        }
    }

    private int end(int head, int limit) {
        for (int i = head + 1; i < limit; i++) {
            boolean isHeading =
                    layout.blocks().get(lines.get(i).block()).kind() == Block.Kind.HEADING;
            boolean isPart =
                    TitleLines.is(layout, lines.get(i))
                            && TitleLines.isPartName(lines.get(i).text());
            if (isHeading || isPart || statLines.contains(i) && i > head + 4) {
                return i;
            }
        }
        return limit;
    }
}
