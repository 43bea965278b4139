package gekiban.desk.search;

import gekiban.catalogue.names.Found;
import gekiban.catalogue.names.NameIndex;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.KnownFiles;
import gekiban.desk.listening.KeptResults;
import gekiban.desk.listening.Tracks;
import gekiban.desk.search.Hit.Kind;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds tracks and episodes by what they are called: tracks by titles, what titles and names are to
 * be sorted by, artists, composers, albums and file names; episodes by file names, titles and the
 * folder they are in. What is not there any more is found too: it was heard.
 */
public final class NameSearch {
    /** Tags of a track that it is found by beside its title, artist and album. */
    private static final List<String> MORE_NAMES =
            List.of(
                    "titlesort",
                    "title-sort",
                    "sort_name",
                    "artist",
                    "artistsort",
                    "artist-sort",
                    "sort_artist",
                    "album_artist",
                    "albumartistsort",
                    "tso2",
                    "sort_album_artist",
                    "composer",
                    "composersort",
                    "tsoc",
                    "sort_composer",
                    "albumsort",
                    "album-sort",
                    "sort_album");

    private final KnownFiles files;
    private final KeptResults results;

    public NameSearch(KnownFiles files, KeptResults results) {
        this.files = files;
        this.results = results;
    }

    /**
     * What was found.
     *
     * @param hits best first
     * @param tracks how many there are to be found
     * @param episodes the same
     */
    public record Answer(List<Hit> hits, int tracks, int episodes) {
        public Answer {
            hits = List.copyOf(hits);
        }
    }

    /** Something with names, not found yet. */
    private record Entry(
            Kind kind, String title, String artist, String composer, String album, Path file) {}

    /**
     * @param words in any spelling and any order
     * @param limit at most so many hits, 1 or more
     * @throws IOException when what was heard cannot be listed
     */
    public Answer find(String words, int limit) throws IOException {
        var known = new ArrayList<>(files.all());
        known.sort(Comparator.comparing(KnownFile::file, NaturalOrder.ofPaths()));
        var listenedTo = results.episodes();
        var index = new NameIndex.Builder<Entry>();
        int tracks = 0;
        int episodes = 0;
        for (var file : known) {
            if (file.album().isPresent() && !file.sounds().isEmpty()) {
                addTrack(file, file.album().get(), index);
                tracks++;
            } else if (isEpisode(file, listenedTo)) {
                addEpisode(file, index);
                episodes++;
            }
        }
        var hits = index.build().find(words, limit).stream().map(NameSearch::hit).toList();
        return new Answer(hits, tracks, episodes);
    }

    /** A clip that was only named is none. */
    private static boolean isEpisode(KnownFile file, Set<SoundKey> listenedTo) {
        return file.sounds().values().stream().anyMatch(sound -> listenedTo.contains(sound.key()));
    }

    private static void addTrack(KnownFile file, Path album, NameIndex.Builder<Entry> index) {
        String name = String.valueOf(file.file().getFileName());
        var sound = file.sounds().values().iterator().next();
        var track = Tracks.track(name, album, file, sound);
        var entry =
                new Entry(
                        Kind.TRACK,
                        track.title(),
                        track.artist(),
                        file.tags().getOrDefault("composer", ""),
                        track.album(),
                        file.file());
        var names = new ArrayList<String>();
        names.add(track.title());
        for (String tag : MORE_NAMES) {
            names.add(file.tags().getOrDefault(tag, ""));
        }
        names.add(track.album());
        names.add(name);
        names.add(stem(name));
        index.add(entry, names);
    }

    private static void addEpisode(KnownFile file, NameIndex.Builder<Entry> index) {
        String name = String.valueOf(file.file().getFileName());
        var entry = new Entry(Kind.EPISODE, stem(name), "", "", "", file.file());
        Path folder = file.file().getParent();
        Path show = folder == null ? null : folder.getFileName();
        index.add(
                entry,
                List.of(
                        stem(name),
                        name,
                        file.tags().getOrDefault("title", ""),
                        show == null ? "" : show.toString()));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Hit hit(Found<Entry> found) {
        var entry = found.item();
        return new Hit(
                entry.kind(),
                entry.title(),
                entry.artist(),
                entry.composer(),
                entry.album(),
                entry.file(),
                found.match(),
                found.text());
    }
}
