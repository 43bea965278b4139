package gekiban.formats.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What lies below a folder, guessed by names, lengths and tags: to be shown to a person before
 * anything is made of it.
 *
 * <p>A file with moving pictures is an episode, by the number in its name; without a number it is
 * one where it is longer than three minutes. Files of one show and season in one folder are a show.
 * Sound without pictures belongs to an album where it is shorter than 20 minutes, or has the album
 * tag of one that is. Sound that is longer is an episode where its name has the number of one.
 *
 * @param shows what seems to be shows, in the order of their first files
 * @param albums what seems to be albums, discs joined
 * @param songs openings and endings by themselves
 * @param others what is neither, and why
 */
public record FolderGuess(
        List<ShowGuess> shows, List<AlbumGuess> albums, List<SongGuess> songs, List<Other> others) {

    /** Music is shorter, an episode is longer, seconds. */
    private static final double LONGEST_TRACK = 20 * 60;

    /** What is shorter and has no number is a trailer or a song, seconds. */
    private static final double SHORTEST_EPISODE = 3 * 60;

    /** A film is longer than any episode but the first of some shows, seconds. */
    private static final double SHORTEST_FILM = 45 * 60;

    /**
     * A show.
     *
     * @param title empty where neither files nor folders say it
     * @param season "2"; empty where it does not say
     * @param isFilm whether it is one film
     * @param folder that its files are in, relative
     * @param episodes by number
     * @param reason in a few words
     */
    public record ShowGuess(
            String title,
            String season,
            boolean isFilm,
            String folder,
            List<EpisodeGuess> episodes,
            String reason) {}

    /** An episode: its file and what the name of it says. */
    public record EpisodeGuess(String path, EpisodeFileName name) {}

    /**
     * An album.
     *
     * @param title by its tags, else by its folder
     * @param name what the name of its folder says
     * @param folder that all its files are below, relative
     * @param paths its files, by disc and number as far as their names tell
     * @param discs how many there are; 1 where nothing speaks of discs
     * @param reason in a few words
     */
    public record AlbumGuess(
            String title,
            AlbumFolderName name,
            String folder,
            List<String> paths,
            int discs,
            String reason) {}

    /** An opening or ending by itself. */
    public record SongGuess(String path, EpisodeFileName name, String reason) {}

    /** A file that is neither, and why. */
    public record Other(String path, String reason) {}

    public FolderGuess {
        shows = List.copyOf(shows);
        albums = List.copyOf(albums);
        songs = List.copyOf(songs);
        others = List.copyOf(others);
    }

    /**
     * @param rootName name of the folder itself: what its files are of where they do not say
     * @param files all media files below it
     */
    public static FolderGuess of(String rootName, List<FolderFile> files) {
        var sorted = new ArrayList<>(files);
        sorted.sort((a, b) -> NaturalOrder.compare(a.path(), b.path()));
        var sounds = new ArrayList<FolderFile>();
        var collected = new Collected(rootName);
        for (var file : sorted) {
            var name = EpisodeFileName.of(file.path());
            boolean isLong = file.seconds() >= LONGEST_TRACK;
            boolean isNumbered = !name.number().isEmpty();
            if (file.hasVideo()) {
                collected.video(file, name);
            } else if (isLong && isNumbered && file.album().isEmpty()) {
                collected.episode(file, name);
            } else {
                sounds.add(file);
            }
        }
        var albums = new AlbumGuesses(rootName, LONGEST_TRACK);
        sounds.forEach(albums::add);
        albums.left()
                .forEach(file ->
                        collected.others.add(
                                new Other(
                                        file.path(),
                                        "sound of "
                                                + Math.round(file.seconds() / 60)
                                                + " minutes: too long for a track, no number of an episode")));
        return new FolderGuess(
                collected.shows(), albums.guesses(), collected.songs, collected.others);
    }

    /** Videos as they are looked at. */
    private static final class Collected {
        private record Key(String folder, String show, String season) {}

        private final String rootName;
        private final Map<Key, List<EpisodeGuess>> episodes = new LinkedHashMap<>();
        private final Map<String, Double> seconds = new LinkedHashMap<>();
        private final List<SongGuess> songs = new ArrayList<>();
        private final List<Other> others = new ArrayList<>();

        Collected(String rootName) {
            this.rootName = rootName;
        }

        void video(FolderFile file, EpisodeFileName name) {
            switch (name.kind()) {
                case SONG ->
                        songs.add(
                                new SongGuess(
                                        file.path(),
                                        name,
                                        "\"" + name.number() + "\" in its name: no episode"));
                case EXTRA ->
                        others.add(new Other(file.path(), "a trailer or a menu, by its name"));
                case UNKNOWN -> {
                    if (file.seconds() > 0 && file.seconds() < SHORTEST_EPISODE) {
                        others.add(
                                new Other(file.path(), "shorter than 3 minutes, without a number"));
                    } else {
                        episode(file, name);
                    }
                }
                case EPISODE, SPECIAL, FILM -> episode(file, name);
            }
        }

        void episode(FolderFile file, EpisodeFileName name) {
            String folder = file.folder();
            var above = ofFolders(folder);
            String show = name.show().isEmpty() ? above.title() : name.show();
            String season = name.season().isEmpty() ? above.number() : name.season();
            // Specials in a folder of their own are of the same show.
            var key = new Key(withoutSeason(folder), show.toLowerCase(Locale.ROOT), season);
            episodes.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new EpisodeGuess(file.path(), name));
            seconds.put(file.path(), file.seconds());
        }

        /** The title that the innermost folder with one has, and the season above the file. */
        private Season ofFolders(String folder) {
            String season = "";
            String rest = folder;
            while (!rest.isEmpty()) {
                var here = ofFolder(rest);
                season = season.isEmpty() ? here.number() : season;
                if (!here.title().isEmpty() && !isSpecials(here.title())) {
                    return new Season(here.title(), season);
                }
                int slash = rest.lastIndexOf('/');
                rest = slash < 0 ? "" : rest.substring(0, slash);
            }
            var root = ofFolder(rootName);
            return new Season(root.title(), season.isEmpty() ? root.number() : season);
        }

        /** A folder is named like its files, without their number. */
        private static Season ofFolder(String folder) {
            var name = EpisodeFileName.of(folder + " - 01");
            return new Season(name.show(), name.season());
        }

        private static boolean isSpecials(String title) {
            return title.matches("(?i)specials?|extras?|sp|ova|bonus|特典|episodes?|videos?");
        }

        /** The folder of the show, for files in a folder of a season or of specials. */
        private static String withoutSeason(String folder) {
            int slash = folder.lastIndexOf('/');
            var name = Season.of(folder.substring(slash + 1));
            boolean isPart = name.title().isEmpty() || isSpecials(name.title());
            return isPart ? folder.substring(0, Math.max(0, slash)) : folder;
        }

        List<ShowGuess> shows() {
            var shows = new ArrayList<ShowGuess>();
            episodes.forEach((key, list) -> {
                list.sort((a, b) -> NaturalOrder.compare(a.name().number(), b.name().number()));
                shows.add(show(key, list));
            });
            return shows;
        }

        private ShowGuess show(Key key, List<EpisodeGuess> list) {
            var first = list.getFirst();
            boolean isNamed = !first.name().show().isEmpty();
            String title =
                    isNamed ? first.name().show() : ofFolders(folderOf(first.path())).title();
            boolean isFilm =
                    list.size() == 1
                            && (first.name().kind() == EpisodeFileName.Kind.FILM
                                    || first.name().number().isEmpty()
                                            && seconds.getOrDefault(first.path(), 0.0)
                                                    >= SHORTEST_FILM);
            return new ShowGuess(
                    title,
                    key.season(),
                    isFilm,
                    key.folder(),
                    List.copyOf(list),
                    isFilm ? "one long video" : reason(list, isNamed, title));
        }

        private static String reason(List<EpisodeGuess> list, boolean isNamed, String title) {
            long numbered = list.stream().filter(e -> !e.name().number().isEmpty()).count();
            String what =
                    numbered == list.size()
                            ? list.size() == 1 ? "a video with a number" : "videos with numbers"
                            : numbered + " of " + list.size() + " videos have a number";
            if (title.isEmpty()) {
                return what + ", no title";
            }
            return what + (isNamed ? ", title by their names" : ", title by the folder");
        }

        private static String folderOf(String path) {
            int slash = path.lastIndexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }
    }
}
