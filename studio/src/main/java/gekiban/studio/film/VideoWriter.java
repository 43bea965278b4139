package gekiban.studio.film;

import gekiban.sound.media.ChannelSource;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.FilmEncoder;
import gekiban.sound.media.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes a WebM file of a film and its sound. */
public final class VideoWriter {

    private final Encoder sounds;
    private final FilmEncoder films;

    public VideoWriter(Ffmpeg ffmpeg) {
        this.sounds = new Encoder(ffmpeg);
        this.films = new FilmEncoder(ffmpeg);
    }

    /**
     * Writes one file, over an old one if there is one.
     *
     * @param file ends in {@code .webm}
     * @param sound a file that begins with the first picture
     * @param tags by ffmpeg's keys, such as {@code title}
     * @throws IOException when it cannot be written; nothing is left then
     */
    public void write(Path file, Film film, Path sound, Map<String, String> tags)
            throws IOException, InterruptedException {
        var pictures =
                new Pictures(
                        Film.WIDTH,
                        Film.HEIGHT,
                        Film.PICTURES_PER_SECOND,
                        film.pictures(),
                        film.cuts(),
                        film::draw);
        films.write(file, pictures, sound, tags);
    }

    /**
     * The same with a sound that is made while it is written.
     *
     * @param samples of each of its two channels
     * @param source left and right, asked for in order
     */
    public void write(
            Path file,
            Film film,
            int samples,
            ChannelSource source,
            int rateHz,
            Map<String, String> tags)
            throws IOException, InterruptedException {
        // ffmpeg reads one pipe only; the sound waits beside the film, without loss.
        Path sound = Files.createTempFile(file.toAbsolutePath().getParent(), "sound", ".flac");
        try {
            sounds.encode(sound, 2, samples, source, rateHz, Encoding.PLAIN);
            write(file, film, sound, tags);
        } finally {
            Files.deleteIfExists(sound);
        }
    }
}
