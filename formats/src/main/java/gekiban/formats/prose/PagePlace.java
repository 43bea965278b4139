package gekiban.formats.prose;

import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Section;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.Place;
import gekiban.formats.prose.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which album and which track a place of a page is about. */
final class PagePlace implements Place {
    private final TreeMap<Integer, Section> sections = new TreeMap<>();
    private final TreeMap<Integer, Integer> albums = new TreeMap<>();
    private final PageNames names;

    PagePlace(List<Album> albums, List<Section> sections, PageNames names) {
        this.names = names;
        for (int i = 0; i < albums.size(); i++) {
            this.albums.putIfAbsent(albums.get(i).span().start(), i);
        }
        sections.forEach(each -> this.sections.put(each.span().start(), each));
    }

    @Override
    public @Nullable Known track(Span span) {
        Map.Entry<Integer, Section> entry = sections.floorEntry(span.start());
        boolean isIn = entry != null && span.end() <= entry.getValue().span().end();
        return entry == null || !isIn
                ? null
                : names.track(entry.getValue().album(), entry.getValue().track());
    }

    @Override
    public String release(Span span) {
        if (albums.isEmpty()) {
            return "";
        }
        var entry = albums.floorEntry(span.start());
        return names.release(entry == null ? albums.firstEntry().getValue() : entry.getValue());
    }
}
