package gekiban.sound.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a player has to know of a file.
 *
 * @param info what it holds
 * @param container ffmpeg's short names of its format, such as {@code matroska,webm}
 * @param picture the moving pictures; empty where there are none
 */
public record PlayedFile(MediaInfo info, String container, Optional<Picture> picture) {

    static final String ENTRIES =
            "format=duration,format_name:format_tags"
                    + ":stream=codec_type,codec_name,channels,channel_layout,sample_rate,pix_fmt"
                    + ":stream_tags:stream_disposition=default,attached_pic";

    /**
     * Moving pictures.
     *
     * @param codec ffmpeg's short name, such as {@code h264} or {@code hevc}
     * @param pixelFormat ffmpeg's name, such as {@code yuv420p10le}; empty when it is not known
     */
    public record Picture(String codec, String pixelFormat) {

        /** Bits of each sample: 8 unless the name of the format says more. */
        public int bits() {
            for (int bits : new int[] {16, 14, 12, 10, 9}) {
                if (pixelFormat.matches("(?:yuv|gbr|gray|yuva|gbra).*p?" + bits + "(?:le|be)?")
                        || pixelFormat.startsWith("p0" + bits)) {
                    return bits;
                }
            }
            return 8;
        }

        /** Whether colour is kept for each four points, as all that is broadcast is. */
        public boolean isUsualColour() {
            return pixelFormat.isEmpty()
                    || pixelFormat.startsWith("yuv420p")
                    || pixelFormat.startsWith("yuvj420p");
        }
    }

    /** The stream that is heard: the one that the file marks as its default, or else its first. */
    public AudioStream sound() {
        return info.audio().stream()
                .filter(AudioStream::isDefault)
                .findFirst()
                .orElse(info.audio().getFirst());
    }

    static PlayedFile of(Path file, ProbeAnswer answer) throws UnreadableMedia {
        Optional<Picture> picture = Optional.empty();
        for (Map<String, String> stream : answer.streams()) {
            boolean isPicture =
                    "video".equals(stream.get("codec_type"))
                            && !"1".equals(stream.get("disposition.attached_pic"));
            if (isPicture && picture.isEmpty()) {
                picture =
                        Optional.of(
                                new Picture(
                                        stream.getOrDefault("codec_name", ""),
                                        stream.getOrDefault("pix_fmt", "")
                                                .toLowerCase(Locale.ROOT)));
            }
        }
        return new PlayedFile(
                answer.about(file), answer.format().getOrDefault("format_name", ""), picture);
    }

    /** Whether one of the names of its format is this. */
    public boolean isIn(String format) {
        return List.of(container.split(",")).contains(format);
    }
}
