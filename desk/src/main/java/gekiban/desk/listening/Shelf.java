package gekiban.desk.listening;

import gekiban.desk.cues.EpisodeCues.Album;
import gekiban.desk.cues.Track;
import gekiban.listen.signature.Recording;
import gekiban.sound.media.SoundKey;
import java.nio.file.Path;
import java.util.List;

/**
 * The albums that are listened for.
 *
 * @param folders of the albums, absolute
 * @param albums the same, as results show them
 * @param recordings each sound once, in the order of the first track that holds it
 * @param tracks of each recording, the tracks that hold it, at least one
 */
public record Shelf(
        List<Path> folders,
        List<Album> albums,
        List<Recording> recordings,
        List<List<Track>> tracks) {

    public Shelf {
        folders = List.copyOf(folders);
        albums = List.copyOf(albums);
        recordings = List.copyOf(recordings);
        tracks = tracks.stream().map(List::copyOf).toList();
    }

    /** The sounds of the recordings, in their order. */
    public List<SoundKey> sounds() {
        return tracks.stream().map(same -> same.getFirst().sound()).toList();
    }
}
