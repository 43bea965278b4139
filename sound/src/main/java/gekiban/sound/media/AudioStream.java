package gekiban.sound.media;

/**
 * One audio stream of a media file.
 *
 * @param index place among the file's audio streams, from 0
 * @param codec ffmpeg's short name, such as {@code flac} or {@code aac}
 * @param channels count of channels, at least 1
 * @param layout ffmpeg's name of the channels, such as {@code stereo} or {@code 5.1(side)}; empty
 *     when the file does not say
 * @param rateHz samples a second
 * @param isDefault whether the file marks it as the one to play
 * @param language as the file says, usually three letters; empty when it does not
 * @param title as the file says; empty when it does not
 */
public record AudioStream(
        int index,
        String codec,
        int channels,
        String layout,
        int rateHz,
        boolean isDefault,
        String language,
        String title) {

    public AudioStream {
        if (index < 0 || channels < 1 || rateHz < 1) {
            throw new IllegalArgumentException(
                    "audio stream %d with %d channels at %d Hz".formatted(index, channels, rateHz));
        }
    }
}
