package gekiban.studio.mix;

import gekiban.sound.media.UnreadableMedia;
import gekiban.studio.audio.SoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The sound files of an album, each under a name that is unique whatever folder and ending it has:
 * a scorer that compares names alone must not take one disc's track 1 for the other's.
 */
record AlbumFolder(List<Entry> entries) {

    /**
     * @param name path below the folder that holds them all, with its separators replaced
     * @param seconds as the header says
     */
    record Entry(String name, Path path, double seconds) {}

    /** Reads the headers; files that cannot be read are told and left out. */
    static AlbumFolder read(Path folder, SoundFiles files, Consumer<String> trouble)
            throws IOException {
        var entries = new ArrayList<Entry>();
        var stems = new HashSet<String>();
        var paths = SoundFiles.in(folder);
        var top = paths.stream().map(Path::getParent).reduce(AlbumFolder::above).orElse(folder);
        for (var path : paths) {
            String name =
                    top.relativize(path)
                            .toString()
                            .replace(path.getFileSystem().getSeparator(), " - ");
            if (!stems.add(name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT))) {
                trouble.accept(path + ": left out, another file of that name is there");
                continue;
            }
            try {
                entries.add(new Entry(name, path, files.probe(path).durationSeconds()));
            } catch (UnreadableMedia e) {
                trouble.accept(e.getMessage());
            }
        }
        return new AlbumFolder(List.copyOf(entries));
    }

    /** The deepest folder that holds both. */
    private static Path above(Path a, Path b) {
        var above = a;
        while (!b.startsWith(above) && above.getParent() != null) {
            above = above.getParent();
        }
        return above;
    }

    /** Puts the files there, as links where the file system can, but for those named. */
    void putInto(Path folder, Set<String> withheld) throws IOException {
        Files.createDirectories(folder);
        for (var entry : entries) {
            if (!withheld.contains(entry.name())) {
                var target = folder.resolve(entry.name());
                Files.deleteIfExists(target);
                try {
                    Files.createLink(target, entry.path().toRealPath());
                } catch (IOException | UnsupportedOperationException e) {
                    Files.copy(entry.path(), target); // another disk, or no right to link
                }
            }
        }
    }
}
