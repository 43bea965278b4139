package gekiban.sound.media;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a media file holds.
 *
 * @param file the file as it was asked for
 * @param durationSeconds length of the whole file as its header says or as ffmpeg estimates it; 0
 *     when nobody knows
 * @param audio the streams that can be decoded, at least one
 * @param hasVideo whether there are moving pictures; a cover picture does not count
 * @param tags by lower-case key: those of the file, and after them those of the first audio stream
 *     that the file itself does not have; in the file's order
 */
public record MediaInfo(
        Path file,
        double durationSeconds,
        List<AudioStream> audio,
        boolean hasVideo,
        Map<String, String> tags) {

    public MediaInfo {
        audio = List.copyOf(audio);
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }
}
