package gekiban.studio.mix;

import java.util.Locale;

/** What an episode's sound is encoded with, at rates usual for broadcasts and streams. */
public enum Codec {
    AAC("aac", 160, 1024),
    OPUS("libopus", 96, 0),
    MP3("libmp3lame", 128, 1105),
    FLAC("flac", 0, 0),
    AC3("ac3", 192, 256);

    private final String encoder;
    private final int kilobitsPerSecond;
    private final int delayFrames;

    Codec(String encoder, int kilobitsPerSecond, int delayFrames) {
        this.encoder = encoder;
        this.kilobitsPerSecond = kilobitsPerSecond;
        this.delayFrames = delayFrames;
    }

    /** ffmpeg's name of the encoder. */
    public String encoder() {
        return encoder;
    }

    /** 0 where nothing is lost. */
    public int kilobitsPerSecond() {
        return kilobitsPerSecond;
    }

    /**
     * Frames that a decoder delivers before the first that was encoded, at 48 kHz in Matroska, as
     * measured (EpisodeFileTest); opus says how many there are, and decoders drop them.
     */
    public int delayFrames() {
        return delayFrames;
    }

    /** As in settings and truths, such as {@code aac}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
