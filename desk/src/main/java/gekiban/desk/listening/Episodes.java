package gekiban.desk.listening;

import gekiban.desk.files.EpisodeNames;
import gekiban.desk.files.MediaFinder;
import gekiban.desk.files.NamedFile;
import gekiban.desk.listening.Outcome.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the episodes that are asked for, and names them. */
final class Episodes {
    private Episodes() {}

    /**
     * An episode to listen to.
     *
     * @param file where it is, as it was asked for or found
     * @param name how results call it
     */
    record Named(Path file, String name) {}

    /**
     * @param asked files and folders
     * @param albums folders whose files are no episodes, even below an episode folder
     */
    static List<Named> find(
            List<Path> asked, List<Path> albums, MediaFinder finder, Consumer<Trouble> troubles) {
        Map<Path, NamedFile> files = new LinkedHashMap<>();
        for (Path each : asked) {
            if (!Files.isDirectory(each)) {
                files.putIfAbsent(absolute(each), NamedFile.alone(each));
                continue;
            }
            int before = files.size();
            boolean[] told = {false};
            finder
                    .below(
                            each,
                            (folder, reason) -> {
                                told[0] = true;
                                troubles.accept(new Trouble(folder, reason));
                            })
                    .stream()
                    .filter(file -> !isBelow(file, albums, each))
                    .forEach(file -> files.putIfAbsent(absolute(file), new NamedFile(file, each)));
            if (files.size() == before && !told[0]) {
                troubles.accept(new Trouble(each, "holds no sound or video"));
            }
        }
        var found = List.copyOf(files.values());
        var names = EpisodeNames.of(found);
        var episodes = new ArrayList<Named>();
        for (int i = 0; i < found.size(); i++) {
            episodes.add(new Named(found.get(i).file(), names.get(i)));
        }
        return episodes;
    }

    /**
     * An album inside the show's folder; a folder that is both is meant to be listened to itself.
     */
    private static boolean isBelow(Path file, List<Path> albums, Path asked) {
        Path absolute = absolute(file);
        return albums.stream()
                .map(Episodes::absolute)
                .anyMatch(
                        album -> absolute.startsWith(album) && !absolute(asked).startsWith(album));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
