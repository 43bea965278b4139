package gekiban.desk.shows;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sound of a show and of its releases lies.
 *
 * @param show the show
 * @param episodes the files of its episodes by path, in the order of their names
 * @param tracks the files of the tracks of its releases by path
 * @param albums the folders that these lie in, one or more a release
 */
public record ShowFiles(
        Id show, Map<Path, Fact> episodes, Map<Path, Fact> tracks, List<Path> albums) {

    public ShowFiles {
        episodes = new LinkedHashMap<>(episodes);
        tracks = new LinkedHashMap<>(tracks);
        albums = List.copyOf(albums);
    }

    /** Reads what the catalogue says of a show. */
    public static ShowFiles of(Facts facts, Id show) {
        var episodes = files(facts, facts.of(Episode.SHOW, show, Kind.EPISODE));
        var tracks = new LinkedHashMap<Path, Fact>();
        var albums = new LinkedHashSet<Path>();
        for (Id release : facts.of(Release.SHOW, show, Kind.RELEASE)) {
            var here = new LinkedHashMap<Path, Fact>();
            for (Id medium : facts.of(Medium.RELEASE, release, Kind.MEDIUM)) {
                here.putAll(files(facts, facts.of(Track.MEDIUM, medium, Kind.TRACK)));
            }
            folder(here.keySet()).ifPresent(albums::add);
            tracks.putAll(here);
        }
        return new ShowFiles(show, episodes, tracks, List.copyOf(albums));
    }

    private static Map<Path, Fact> files(Facts facts, List<Id> things) {
        var files = new ArrayList<Map.Entry<Path, Fact>>();
        for (Entry entry : facts.entries(things).values()) {
            for (Fact file : entry.all(Common.FILE)) {
                path(file.text()).ifPresent(path -> files.add(Map.entry(path, file)));
            }
        }
        files.sort(Map.Entry.comparingByKey(NaturalOrder.ofPaths()));
        var sorted = new LinkedHashMap<Path, Fact>();
        files.forEach(file -> sorted.putIfAbsent(file.getKey(), file.getValue()));
        return sorted;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The deepest folder that all are below. */
    private static Optional<Path> folder(Iterable<Path> files) {
        Path common = null;
        for (Path file : files) {
            Path folder = file.getParent();
            if (folder == null) {
                return Optional.empty();
            }
            if (common == null) {
                common = folder;
            }
            while (common != null && !folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return Optional.ofNullable(common);
    }
}
