package gekiban.desk.listening;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.cues.EpisodeCues.Album;
import gekiban.desk.cues.Track;
import gekiban.desk.files.MediaFinder;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.library.KnownFile;
import gekiban.desk.library.Library;
import gekiban.desk.library.StreamChoice;
import gekiban.desk.listening.Outcome.Trouble;
import gekiban.listen.Listener;
import gekiban.listen.signature.NewerSignature;
import gekiban.listen.signature.Recording;
import gekiban.listen.threads.Workers;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Names what sounds in a clip, among all tracks that were ever heard or those of some albums. */
public final class Naming {
    private final Library library;
    private final int threads;

    public Naming(Library library, int threads) {
        this.library = library;
        this.threads = threads;
    }

    /**
     * What was found in a clip.
     *
     * @param clip the pieces in order of time
     * @param best for each track that sounds, its surest and longest piece, best first
     * @param tracks how many tracks were compared
     */
    public record Names(EpisodeCues clip, List<CuePiece> best, int tracks) {
        public Names {
            best = List.copyOf(best);
        }
    }

    /**
     * @param clip a recording of some seconds
     * @param albums folders; empty for all that was ever heard as an album
     * @param troubles is told what is wrong with single files
     * @return empty when there is nothing to compare: why, was told
     * @throws IOException when the clip cannot be heard
     */
    public Optional<Names> name(
            Path clip, List<Path> albums, Progress progress, Consumer<Outcome> troubles)
            throws IOException, InterruptedException {
        try (var hearing = new Hearing(library, threads, progress);
                var workers = new Workers(threads)) {
            var heard = hearing.episode(clip, StreamChoice.DEFAULT);
            Shelf shelf =
                    albums.isEmpty()
                            ? everHeard(troubles)
                            : new Shelves(
                                            new MediaFinder(library::isSound),
                                            hearing,
                                            progress,
                                            troubles)
                                    .begin(albums)
                                    .await();
            var sound = Hearing.await(heard);
            sound.trouble().ifPresent(troubles);
            if (sound.file().isEmpty()) {
                return Optional.empty();
            }
            if (shelf.recordings().isEmpty()) {
                if (albums.isEmpty()) {
                    troubles.accept(
                            new Trouble(
                                    clip,
                                    "no album was heard yet to compare it with: say --album"));
                }
                return Optional.empty();
            }
            var listener = new Listener(library.tools().ffts(), workers);
            var pieces = listener.listen(sound.file().get().signature(), shelf.recordings());
            var named = new Episodes.Named(clip, String.valueOf(clip.getFileName()));
            var cues = CueLists.of(named, sound.file().get(), shelf, pieces);
            return Optional.of(new Names(cues, best(cues), shelf.recordings().size()));
        }
    }

    private static List<CuePiece> best(EpisodeCues cues) {
        Map<SoundKey, CuePiece> best = new LinkedHashMap<>();
        for (var piece : cues.pieces()) {
            best.merge(piece.track().sound(), piece, (a, b) -> weight(b) > weight(a) ? b : a);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Naming::weight).reversed())
                .toList();
    }

    private static double weight(CuePiece piece) {
        return piece.confidence() * (piece.endSeconds() - piece.startSeconds());
    }

    /** All tracks of all albums that were ever heard, also of those that are not there any more. */
    private Shelf everHeard(Consumer<Outcome> troubles) throws IOException {
        var files = new ArrayList<>(library.files().all());
        files.removeIf(file -> file.album().isEmpty());
        files.sort(Comparator.comparing(KnownFile::file, NaturalOrder.ofPaths()));
        Map<SoundKey, Integer> places = new HashMap<>();
        var recordings = new ArrayList<Recording>();
        var tracks = new ArrayList<List<Track>>();
        Map<Path, Integer> albums = new LinkedHashMap<>();
        for (var file : files) {
            Path album = file.album().orElseThrow();
            for (var sound : file.sounds().values()) {
                var track = Tracks.track(nameBelow(album, file.file()), album, file, sound);
                Integer place = places.get(sound.key());
                if (place != null) {
                    tracks.get(place).add(track);
                    continue;
                }
                try {
                    var content = library.signatures().find(sound.key());
                    if (content.isPresent()) {
                        places.put(sound.key(), recordings.size());
                        recordings.add(
                                new Recording(
                                        track.name(),
                                        Tracks.release(album, file),
                                        content.get().signature()));
                        tracks.add(new ArrayList<>(List.of(track)));
                        albums.merge(album, 1, Integer::sum);
                    }
                } catch (NewerSignature e) {
                    troubles.accept(new Trouble(file.file(), String.valueOf(e.getMessage())));
                }
            }
        }
        var shown = new ArrayList<Album>();
        albums.forEach(
                (folder, count) -> shown.add(new Album(Tracks.folderName(folder), "", count)));
        return new Shelf(List.copyOf(albums.keySet()), shown, recordings, tracks);
    }

    private static String nameBelow(Path album, Path file) {
        Path folder = album.toAbsolutePath().normalize();
        return String.valueOf(
                file.startsWith(folder) ? folder.relativize(file) : file.getFileName());
    }
}
