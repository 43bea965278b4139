package gekiban.studio.mix;

import java.util.Locale;

/** What an episode's sound is encoded with, at rates usual for broadcasts and streams. */
public enum Codec {
    AAC("aac", 160),
    OPUS("libopus", 96),
    MP3("libmp3lame", 128),
    FLAC("flac", 0),
    AC3("ac3", 192);

    private final String encoder;
    private final int kilobitsPerSecond;

    Codec(String encoder, int kilobitsPerSecond) {
        this.encoder = encoder;
        this.kilobitsPerSecond = kilobitsPerSecond;
    }

    /** ffmpeg's name of the encoder. */
    public String encoder() {
        return encoder;
    }

    /** 0 where nothing is lost. */
    public int kilobitsPerSecond() {
        return kilobitsPerSecond;
    }

    /** As in settings and truths, such as {@code aac}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
