package gekiban.desk.files;

import java.nio.file.Path;

/**
 * A file that was found below a folder.
 *
 * @param file where it is
 * @param base the folder that was asked for; of a file that was asked for itself, the folder it is
 *     in
 */
public record NamedFile(Path file, Path base) {

    /** A file that was asked for itself. */
    public static NamedFile alone(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return new NamedFile(file, folder == null ? file : folder);
    }

    /** The path below the base, after so many of the base's own last folders; {@code /} between. */
    String name(int folders) {
        Path absolute = base.toAbsolutePath().normalize();
        int count = Math.min(folders, absolute.getNameCount());
        var name = new StringBuilder();
        for (int i = absolute.getNameCount() - count; i < absolute.getNameCount(); i++) {
            name.append(absolute.getName(i)).append('/');
        }
        Path below = absolute.relativize(file.toAbsolutePath().normalize());
        for (int i = 0; i < below.getNameCount(); i++) {
            name.append(i == 0 ? "" : "/").append(below.getName(i));
        }
        return name.toString();
    }

    /** More folders than this add nothing to a name. */
    int folders() {
        return base.toAbsolutePath().normalize().getNameCount();
    }
}
