package gekiban.desk.library;

import gekiban.sound.media.AudioStream;
import gekiban.sound.media.MediaInfo;
import gekiban.sound.media.SoundKey;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a media file as long as its size and time stay the same.
 *
 * @param file absolute path
 * @param size bytes
 * @param modified when it was last changed
 * @param seconds length as its header says; 0 when it does not
 * @param hasVideo whether there are moving pictures
 * @param streams the streams that can be decoded, at least one
 * @param tags those of {@link #TAGS} that it has
 * @param sounds what came out of the streams that were heard, by their index
 * @param album folder of the album it was heard as a track of
 */
public record KnownFile(
        Path file,
        long size,
        Instant modified,
        double seconds,
        boolean hasVideo,
        List<AudioStream> streams,
        Map<String, String> tags,
        Map<Integer, Sound> sounds,
        Optional<Path> album) {

    /**
     * Tags that results show or that a file is found by. What is to be sorted by is where many
     * write a title or a name in Latin letters; each kind of file has its own word for it.
     */
    public static final Set<String> TAGS =
            Set.of(
                    "title",
                    "artist",
                    "album",
                    "album_artist",
                    "track",
                    "disc",
                    "date",
                    "composer",
                    "titlesort",
                    "artistsort",
                    "albumsort",
                    "albumartistsort",
                    "composersort",
                    "title-sort",
                    "artist-sort",
                    "album-sort",
                    "tso2",
                    "tsoc",
                    "sort_name",
                    "sort_artist",
                    "sort_album",
                    "sort_album_artist",
                    "sort_composer");

    /**
     * What came out of a stream.
     *
     * @param key its sound
     * @param seconds its length
     * @param trouble why it broke off, in one line; empty when it did not
     */
    public record Sound(SoundKey key, double seconds, String trouble) {}

    public KnownFile {
        streams = List.copyOf(streams);
        tags = Map.copyOf(tags);
        sounds = Map.copyOf(sounds);
    }

    static KnownFile of(MediaInfo info, Path file, BasicFileAttributes attributes) {
        var tags = new LinkedHashMap<String, String>();
        info.tags()
                .forEach((name, value) -> {
                    if (TAGS.contains(name) && !value.isBlank()) {
                        tags.put(name, wellFormed(value.strip()));
                    }
                });
        return new KnownFile(
                file,
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                info.durationSeconds(),
                info.hasVideo(),
                info.audio(),
                tags,
                Map.of(),
                Optional.empty());
    }

    boolean isStill(BasicFileAttributes attributes) {
        return size == attributes.size()
                && modified.equals(attributes.lastModifiedTime().toInstant());
    }

    KnownFile withSound(int stream, Sound sound) {
        var more = new HashMap<>(sounds);
        more.put(stream, sound);
        return new KnownFile(file, size, modified, seconds, hasVideo, streams, tags, more, album);
    }

    KnownFile asTrackOf(Path folder) {
        return new KnownFile(
                file,
                size,
                modified,
                seconds,
                hasVideo,
                streams,
                tags,
                sounds,
                Optional.of(folder));
    }

    /** The media file as the decoder wants it. */
    public MediaInfo info() {
        return new MediaInfo(file, seconds, streams, hasVideo, tags);
    }

    /** Halves of surrogate pairs, as damaged tags have them, cannot be written as UTF-8. */
    private static String wellFormed(String text) {
        var whole = new StringBuilder();
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
