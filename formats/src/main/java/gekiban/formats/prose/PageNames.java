package gekiban.formats.prose;

import gekiban.catalogue.names.FoldKey;
import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Stat;
import gekiban.formats.prose.album.Track;
import gekiban.formats.prose.list.Item;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.Known.Kind;
import gekiban.formats.prose.mention.KnownNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page gives names to, joined with what the caller knows by kind and folded name. */
final class PageNames {
    private final KnownNames base;
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> tracks = new HashMap<>();
    private final Map<Integer, String> releases = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final LinkedHashMap<String, Known> found = new LinkedHashMap<>();

    /**
     * @param known what the caller knows of this page beside the base: tracks of its releases
     */
    PageNames(KnownNames base, List<Known> known, List<Album> albums, List<Item> items) {
        this.base = base;
        for (Known each : known) {
            for (String spelling : each.spellings()) {
                byName.putIfAbsent(name(each.kind(), spelling), each);
            }
        }
        var ofRelease = new HashMap<String, List<Known>>();
        known.stream()
                .filter(each -> each.kind() == Kind.TRACK)
                .forEach(each ->
                        ofRelease
                                .computeIfAbsent(each.release(), key -> new ArrayList<>())
                                .add(each));
        for (int i = 0; i < albums.size(); i++) {
            addAlbum(i, albums.get(i), ofRelease);
            counts.add(albums.get(i).tracks().size());
        }
        for (Item item : items) {
            add(Kind.SHOW, item.work(), List.of());
            for (var credit : item.credits()) {
                add(Kind.SONG, credit.song(), List.of());
                credit.people().forEach(each -> add(Kind.PERSON, each.name(), each.aliases()));
            }
        }
    }

    private static String name(Kind kind, String spelling) {
        return kind + ":" + FoldKey.of(spelling).joined();
    }

    private void addAlbum(int number, Album album, Map<String, List<Known>> ofRelease) {
        String key = "page:album:" + (number + 1);
        Known release = add(Kind.RELEASE, album.title(), List.of());
        String asked =
                release != null && ofRelease.containsKey(release.key())
                        ? release.key()
                        : bestRelease(album, ofRelease);
        String own = asked.isEmpty() ? key : asked;
        releases.put(number, own);
        for (int i = 0; i < album.tracks().size(); i++) {
            var track = album.tracks().get(i);
            tracks.put(
                    number + ":" + i,
                    track(track, own, key, ofRelease.getOrDefault(asked, List.of())));
        }
        var people = new ArrayList<>(album.stats());
        album.tracks().forEach(each -> people.addAll(each.stats()));
        for (Stat stat : people) {
            if (stat.field().isPeople()) {
                stat.values().forEach(each -> add(Kind.PERSON, each.text(), each.aliases()));
            } else if (stat.field() == Stat.Field.SHOW) {
                stat.values().forEach(each -> add(Kind.SHOW, each.text(), List.of()));
            }
        }
    }

    /** The release that has half of the tracks by their names. */
    private static String bestRelease(Album album, Map<String, List<Known>> ofRelease) {
        var titles = new java.util.HashSet<String>();
        album.tracks().forEach(each -> titles.add(FoldKey.of(each.title()).joined()));
        for (var entry : ofRelease.entrySet()) {
            long same =
                    entry.getValue().stream()
                            .filter(each ->
                                    each.spellings().stream()
                                            .anyMatch(name ->
                                                    titles.contains(FoldKey.of(name).joined())))
                            .count();
            if (same > 0 && 2 * same >= titles.size()) {
                return entry.getKey();
            }
        }
        return "";
    }

    private Known track(Track track, String release, String key, List<Known> known) {
        String folded = FoldKey.of(track.title()).joined();
        for (Known each : known) {
            boolean isNamed =
                    each.spellings().stream()
                            .anyMatch(name -> FoldKey.of(name).joined().equals(folded));
            boolean isPlace =
                    each.number() == track.number()
                            && (each.disc() == track.disc() || each.disc() == 0);
            if (isNamed && (isPlace || each.number() < 0)) {
                return each;
            }
        }
        String own = key + ":track:" + track.disc() + "-" + track.number();
        var made = Known.track(own, release, track.disc(), track.number(), track.title());
        found.put(own, made);
        return made;
    }

    private @Nullable Known add(Kind kind, String title, List<String> aliases) {
        if (title.isBlank()) {
            return null;
        }
        String key = name(kind, title);
        var known = byName.get(key);
        if (known == null) {
            known = base.called(kind, title).orElse(null);
        }
        if (known != null) {
            return known;
        }
        var spellings = new ArrayList<String>();
        spellings.add(title);
        spellings.addAll(aliases);
        var made = new Known(kind, "page:" + key, spellings, "", 0, -1);
        spellings.forEach(each -> byName.putIfAbsent(name(kind, each), made));
        found.put(made.key(), made);
        return made;
    }

    /** Of each album, which release and which tracks these are. */
    List<Page.Meant> ofAlbums() {
        var meant = new ArrayList<Page.Meant>();
        for (int i = 0; i < counts.size(); i++) {
            var own = new ArrayList<Known>();
            for (int j = 0; j < counts.get(i); j++) {
                own.add(Objects.requireNonNull(track(i, j)));
            }
            meant.add(new Page.Meant(release(i), own));
        }
        return meant;
    }

    List<Known> found() {
        return List.copyOf(found.values());
    }

    @Nullable Known track(int album, int track) {
        return tracks.get(album + ":" + track);
    }

    String release(int album) {
        return releases.getOrDefault(album, "");
    }
}
