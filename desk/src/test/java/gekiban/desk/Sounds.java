package gekiban.desk;

import gekiban.desk.library.DataHome;
import gekiban.desk.library.Library;
import gekiban.desk.library.Tools;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Small sounds, files made of them, and a library to hear them. */
public final class Sounds {
    public static final int RATE = 8000;
    public static final Ffmpeg FFMPEG = Ffmpeg.bundled();

    private static final double NOTE_SECONDS = 0.2;

    private Sounds() {}

    /** Stereo music of random notes, some to the left and some to the right. */
    public static float[][] music(long seed, double seconds) {
        var random = new Random(seed);
        var sound = new float[2][(int) (seconds * RATE)];
        int step = (int) (NOTE_SECONDS * RATE / 2);
        for (int start = 0; start < sound[0].length; start += step) {
            double hertz = 150 * Math.pow(2, random.nextInt(40) / 12.0);
            double left = random.nextDouble();
            for (int i = 0; i < 4 * step && start + i < sound[0].length; i++) {
                double note =
                        0.2
                                * Math.exp(-3.0 * i / (NOTE_SECONDS * RATE))
                                * (Math.sin(2 * Math.PI * hertz * i / RATE)
                                        + 0.5 * Math.sin(4.01 * Math.PI * hertz * i / RATE));
                sound[0][start + i] += (float) (left * note);
                sound[1][start + i] += (float) ((1 - left) * note);
            }
        }
        return sound;
    }

    /** The same on both sides, as voices are. */
    public static float[][] noise(long seed, double seconds, double level) {
        var random = new Random(seed);
        var sound = new float[2][(int) (seconds * RATE)];
        for (int i = 0; i < sound[0].length; i++) {
            sound[0][i] = (float) (level * random.nextGaussian());
            sound[1][i] = sound[0][i];
        }
        return sound;
    }

    /** Adds a part of one sound to another. */
    public static void add(
            float[][] to, double at, float[][] sound, double from, double seconds, double gain) {
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < (int) (seconds * RATE); i++) {
                to[c][(int) (at * RATE) + i] += (float) gain * sound[c][(int) (from * RATE) + i];
            }
        }
    }

    public static Path write(Path file, float[][] sound, Encoding encoding) {
        try {
            Files.createDirectories(file.getParent());
            new Encoder(FFMPEG).encode(file, sound, RATE, encoding);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static Path write(Path file, float[][] sound) {
        return write(file, sound, Encoding.PLAIN);
    }

    public static Library library(Path home) {
        return new Library(new DataHome(home), new Tools(() -> FFMPEG));
    }

    /** One that can tell what it knows, and can neither probe nor decode. */
    public static Library deafLibrary(Path home) {
        return new Library(
                new DataHome(home),
                new Tools(() -> {
                    throw new AssertionError("ffmpeg is asked for");
                }));
    }
}
