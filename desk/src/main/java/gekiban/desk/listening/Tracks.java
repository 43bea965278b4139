package gekiban.desk.listening;

import gekiban.desk.cues.Track;
import gekiban.desk.library.KnownFile;
import java.nio.file.Path;

/** What an album's files are called: by their tags, and where these say nothing by their names. */
public final class Tracks {
    private Tracks() {}

    /**
     * @param name how results call it
     * @param album folder of the album
     */
    public static Track track(String name, Path album, KnownFile file, KnownFile.Sound sound) {
        var tags = file.tags();
        return new Track(
                name,
                tags.getOrDefault("title", withoutEnding(file.file())),
                tags.getOrDefault("artist", tags.getOrDefault("album_artist", "")),
                tags.getOrDefault("album", folderName(album)),
                sound.seconds(),
                sound.key());
    }

    /** Discs of one album are one release; a folder of many albums is many. */
    static String release(Path album, KnownFile file) {
        String title = file.tags().get("album");
        return title == null
                ? String.valueOf(file.file().getParent())
                : album.toAbsolutePath().normalize() + "/" + title;
    }

    static String folderName(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static String withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
