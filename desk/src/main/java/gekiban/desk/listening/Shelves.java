package gekiban.desk.listening;

import gekiban.desk.cues.EpisodeCues.Album;
import gekiban.desk.cues.Track;
import gekiban.desk.files.DistinctNames;
import gekiban.desk.files.MediaFinder;
import gekiban.desk.files.NamedFile;
import gekiban.desk.library.HeardFile;
import gekiban.desk.listening.Hearing.Heard;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.desk.listening.Progress.Stage;
import gekiban.listen.signature.Recording;
import gekiban.sound.media.SoundKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Makes a {@link Shelf} of album folders. */
final class Shelves {
    private final MediaFinder finder;
    private final Hearing hearing;
    private final Progress progress;
    private final Consumer<? super Trouble> troubles;

    /**
     * @param troubles gets what cannot be heard; the rest goes onto the shelf
     */
    Shelves(
            MediaFinder finder,
            Hearing hearing,
            Progress progress,
            Consumer<? super Trouble> troubles) {
        this.finder = finder;
        this.hearing = hearing;
        this.progress = progress;
        this.troubles = troubles;
    }

    /** A track on its way: begun to be heard. */
    private record Begun(NamedFile file, Future<Heard> heard) {}

    /** Begins to hear all tracks of some albums, without waiting. */
    Pending begin(List<Path> albums) {
        Map<Path, NamedFile> files = new LinkedHashMap<>();
        for (Path album : albums) {
            for (Path file : tracksOf(album)) {
                // One that is linked to counts as often as it is there; one that is below two of
                // the
                // folders, once.
                files.putIfAbsent(
                        absolute(file),
                        file.equals(album) ? NamedFile.alone(file) : new NamedFile(file, album));
            }
        }
        progress.begin(Stage.ALBUMS, files.size());
        var begun = new ArrayList<Begun>();
        for (var file : files.values()) {
            begun.add(new Begun(file, hearing.track(file.file(), file.base())));
        }
        return new Pending(albums.stream().map(Shelves::absolute).toList(), begun);
    }

    /** Albums whose tracks are being heard. */
    final class Pending {
        private final List<Path> folders;
        private final List<Begun> begun;

        private Pending(List<Path> folders, List<Begun> begun) {
            this.folders = folders;
            this.begun = begun;
        }

        /** Waits for all of them. */
        Shelf await() throws InterruptedException {
            var names = DistinctNames.of(begun.stream().map(Begun::file).toList(), false);
            Map<SoundKey, Integer> places = new HashMap<>();
            var recordings = new ArrayList<Recording>();
            var tracks = new ArrayList<List<Track>>();
            Map<Path, AlbumTally> albums = new LinkedHashMap<>();
            for (int i = 0; i < begun.size(); i++) {
                var file = begun.get(i).file();
                var heard = Hearing.await(begun.get(i).heard());
                heard.trouble().ifPresent(troubles);
                if (heard.file().isEmpty()) {
                    continue;
                }
                HeardFile sound = heard.file().get();
                String trouble = sound.sound().trouble();
                if (!trouble.isEmpty()) {
                    troubles.accept(new Trouble(file.file(), trouble));
                }
                var track = Tracks.track(names.get(i), file.base(), sound.known(), sound.sound());
                albums.computeIfAbsent(file.base(), AlbumTally::new).add(sound);
                Integer place = places.putIfAbsent(track.sound(), recordings.size());
                if (place == null) {
                    recordings.add(
                            new Recording(
                                    track.name(),
                                    Tracks.release(file.base(), sound.known()),
                                    sound.signature()));
                    tracks.add(new ArrayList<>(List.of(track)));
                } else {
                    tracks.get(place).add(track);
                }
            }
            return new Shelf(
                    folders,
                    albums.values().stream().map(AlbumTally::album).toList(),
                    recordings,
                    tracks);
        }
    }

    private List<Path> tracksOf(Path album) {
        if (!Files.isDirectory(album)) {
            if (Files.exists(album)) {
                return List.of(album);
            }
            troubles.accept(new Trouble(album, "no such folder"));
            return List.of();
        }
        boolean[] told = {false};
        var found =
                finder.below(
                        album,
                        (folder, reason) -> {
                            told[0] = true;
                            troubles.accept(new Trouble(folder, reason));
                        });
        if (found.isEmpty() && !told[0]) {
            troubles.accept(new Trouble(album, "holds no sound"));
        }
        return found;
    }

    /** Counts an album's tracks and what their tags call it. */
    private static final class AlbumTally {
        private final Path folder;
        private final Map<String, Integer> titles = new LinkedHashMap<>();
        private int tracks;

        AlbumTally(Path folder) {
            this.folder = folder;
        }

        void add(HeardFile sound) {
            tracks++;
            String title = sound.known().tags().getOrDefault("album", "");
            titles.merge(title, 1, Integer::sum);
        }

        Album album() {
            String title =
                    titles.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse("");
            return new Album(Tracks.folderName(folder), title, tracks);
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
