package gekiban.desk.shows;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the picture of an album's cover by its name. */
public final class Covers {
    /** What such pictures are called, the surest first. */
    private static final List<String> NAMES = List.of("cover", "front", "folder", "jacket");

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".webp");

    private Covers() {}

    /** The cover in a folder; empty where no picture is called so. */
    public static Optional<Path> in(Path folder) {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (weight(entry) < NAMES.size() && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty(); // the files of the album tell what is wrong there
        }
        return found.stream().min(Comparator.comparingInt(Covers::weight).thenComparing(p -> p));
    }

    /** Place of the file's name among {@link #NAMES}; their number when it is none of them. */
    private static int weight(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = Math.max(0, name.lastIndexOf('.'));
        int place = NAMES.indexOf(name.substring(0, dot));
        return ENDINGS.contains(name.substring(dot)) && place >= 0 ? place : NAMES.size();
    }
}
