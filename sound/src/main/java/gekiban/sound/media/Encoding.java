package gekiban.sound.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How sound is written to a file.
 *
 * @param codec ffmpeg's name of the encoder, such as {@code libopus}; empty for the usual one of
 *     the file's extension
 * @param kilobitsPerSecond of lossy encoders; 0 for the encoder's own choice
 * @param tags written to the file, by ffmpeg's keys
 * @param picture whether a small black moving picture goes with the sound, as in an episode
 */
public record Encoding(
        String codec, int kilobitsPerSecond, Map<String, String> tags, boolean picture) {

    /** The usual codec of the extension, no tags, no picture. */
    public static final Encoding PLAIN = new Encoding("", 0, Map.of(), false);

    public Encoding {
        if (kilobitsPerSecond < 0) {
            throw new IllegalArgumentException(kilobitsPerSecond + " kbit/s");
        }
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    public Encoding withCodec(String codec, int kilobitsPerSecond) {
        return new Encoding(codec, kilobitsPerSecond, tags, picture);
    }

    public Encoding withTags(Map<String, String> tags) {
        return new Encoding(codec, kilobitsPerSecond, tags, picture);
    }

    public Encoding withPicture() {
        return new Encoding(codec, kilobitsPerSecond, tags, true);
    }
}
