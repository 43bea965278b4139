package gekiban.studio.mix;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.Stereo;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes an episode so that a second of the mix is that second of the file: encoders put up to 23
 * ms of silence before what they are given, so as much is left out at the beginning.
 */
public final class EpisodeFile {
    private final Ffmpeg ffmpeg;

    public EpisodeFile(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * @param file .mkv
     * @param mix of the episode
     * @throws IOException when it cannot be written
     */
    public void write(Path file, Stereo mix, Codec codec, Layout layout)
            throws IOException, InterruptedException {
        int skipped = codec.delayFrames();
        new Encoder(ffmpeg)
                .encode(
                        file,
                        layout.channels(),
                        mix.frames() - skipped,
                        layout.of(mix, skipped),
                        Stereo.RATE_HZ,
                        Encoding.PLAIN.withCodec(codec.encoder(), codec.kilobitsPerSecond()));
    }
}
