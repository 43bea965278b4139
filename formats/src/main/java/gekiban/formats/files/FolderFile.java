package gekiban.formats.files;

/**
 * A media file below a folder.
 *
 * @param path relative to the folder, {@code /} between folders
 * @param seconds how long it is; 0 when not known
 * @param hasVideo whether there are moving pictures
 * @param album the album that its tags name, or empty
 * @param title the title that its tags have, or empty
 */
public record FolderFile(
        String path, double seconds, boolean hasVideo, String album, String title) {

    /** The folders before the name, without a slash at the end; empty for none. */
    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
