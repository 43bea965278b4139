package gekiban.desk.jobs;

import gekiban.catalogue.model.Id;
import gekiban.desk.shows.Adding;
import gekiban.desk.shows.FolderScan.Found;
import gekiban.formats.files.FolderGuess;
import gekiban.formats.files.FolderGuess.AlbumGuess;
import gekiban.formats.files.FolderGuess.EpisodeGuess;
import gekiban.formats.files.FolderGuess.ShowGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person said of what was found in a folder.
 *
 * @param shows the shows of the catalogue that some guesses are, by their {@link #key} or by that
 *     of a file of theirs
 * @param titles what others are called
 * @param leftOut guesses and files that are not to be taken in
 * @param only files of which each is in a guess that is meant; empty for all guesses
 * @param albumsOf the show whose music the albums are, where the folder holds no episode
 */
public record Answers(
        Map<String, Id> shows,
        Map<String, String> titles,
        Set<String> leftOut,
        Set<String> only,
        Optional<Id> albumsOf) {

    /** It is all as it seems to be. */
    public static final Answers AS_IT_SEEMS =
            new Answers(Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty());

    public Answers {
        shows = Map.copyOf(shows);
        titles = Map.copyOf(titles);
        leftOut = Set.copyOf(leftOut);
        only = Set.copyOf(only);
    }

    /** What a guess is known by, the next time that the folder is looked at too. */
    public static String key(ShowGuess guess) {
        return "show " + guess.folder() + "/" + guess.title() + "/" + guess.season();
    }

    /** The same of an album. */
    public static String key(AlbumGuess guess) {
        return "album " + guess.folder() + "/" + guess.title();
    }

    /** The same of a file, by its path below the folder. */
    public static String key(String path) {
        return "file " + path;
    }

    /** What is meant of what was found, nothing decided yet. */
    static Found meant(Found found, Set<String> only) {
        return new Answers(Map.of(), Map.of(), Set.of(), only, Optional.empty()).of(found);
    }

    /** What of a folder is to be taken in. */
    Found of(Found found) {
        var guess = found.guess();
        var shows = new ArrayList<ShowGuess>();
        for (ShowGuess show : guess.shows()) {
            if (isMeant(show)) {
                shows.add(decided(show));
            }
        }
        var albums = new ArrayList<AlbumGuess>();
        for (AlbumGuess album : guess.albums()) {
            var paths = album.paths().stream().filter(this::isIn).toList();
            if (isMeant(album.paths(), key(album)) && !paths.isEmpty()) {
                albums.add(
                        new AlbumGuess(
                                album.title(),
                                album.name(),
                                album.folder(),
                                paths,
                                album.discs(),
                                album.reason()));
            }
        }
        return new Found(
                found.folder(),
                found.files(),
                new FolderGuess(
                        shows,
                        albums,
                        guess.songs().stream().filter(song -> isOneOf(song.path())).toList(),
                        guess.others().stream().filter(file -> isOneOf(file.path())).toList()));
    }

    private boolean isMeant(ShowGuess show) {
        var paths = show.episodes().stream().map(EpisodeGuess::path).toList();
        return isMeant(paths, key(show)) && paths.stream().anyMatch(this::isIn);
    }

    /**
     * A guess is meant as a whole: a source that said less of a show than before would take back
     * what it said of the rest.
     */
    private boolean isMeant(List<String> paths, String key) {
        return !leftOut.contains(key) && paths.stream().anyMatch(this::isOneOf);
    }

    private boolean isOneOf(String path) {
        return only.isEmpty() || only.contains(path);
    }

    private boolean isIn(String path) {
        return !leftOut.contains(key(path));
    }

    private ShowGuess decided(ShowGuess show) {
        String title = titles.getOrDefault(key(show), "");
        boolean isWritten = !title.isEmpty();
        return new ShowGuess(
                isWritten ? title : show.title(),
                // A title that a person wrote has its season in it.
                isWritten ? "" : show.season(),
                show.isFilm(),
                show.folder(),
                show.episodes().stream().filter(episode -> isIn(episode.path())).toList(),
                show.reason());
    }

    /**
     * What was decided of those that {@link #of} leaves.
     *
     * @param found all that was found
     */
    Adding.Choice choice(Found found) {
        var chosen = new HashMap<Integer, Id>();
        int place = 0;
        for (ShowGuess show : found.guess().shows()) {
            if (isMeant(show)) {
                Optional<Id> known = known(show);
                if (known.isPresent()) {
                    chosen.put(place, known.get());
                }
                place++;
            }
        }
        return new Adding.Choice(chosen, true);
    }

    private Optional<Id> known(ShowGuess show) {
        return Stream.concat(
                        Stream.of(key(show)),
                        show.episodes().stream().map(episode -> key(episode.path())))
                .map(shows::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
