package gekiban.e2e;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A show made by a few lines: two episodes of 50 seconds and an album of three tracks of 30
 * seconds, invented. In each episode the first track is heard from its second 4, at 0:10 to 0:30.
 */
final class SmallShow {
    static final List<String> TRACKS = List.of("Kiri no Michi", "Hoshi no Fune", "Kaze no Iro");

    private static final int RATE = 8000;
    private static final int TRACK_S = 30;

    private SmallShow() {}

    /**
     * Makes it in a folder of that name.
     *
     * @param seconds of an episode
     */
    static Path make(Path folder, int seconds) throws IOException, InterruptedException {
        Path album = Files.createDirectories(folder.resolve("Muteki OST"));
        var encoder = new Encoder(Ffmpeg.bundled());
        for (int i = 0; i < TRACKS.size(); i++) {
            var tags =
                    Map.of(
                            "title",
                            TRACKS.get(i),
                            "album",
                            "Muteki OST",
                            "artist",
                            "Kakuu Oto",
                            "track",
                            String.valueOf(i + 1));
            encoder.encode(
                    album.resolve("0" + (i + 1) + " " + TRACKS.get(i) + ".flac"),
                    music(i),
                    RATE,
                    Encoding.PLAIN.withTags(tags));
        }
        for (int number = 1; number <= 2; number++) {
            encoder.encode(
                    folder.resolve("Muteki - 0" + number + ".webm"),
                    episode(number, seconds),
                    RATE,
                    Encoding.PLAIN);
        }
        return folder;
    }

    private static float[][] episode(int number, int seconds) {
        var sound = new float[2][seconds * RATE];
        float[][] track = music(0);
        var random = new Random(number);
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < sound[c].length; i++) {
                int at = i - 10 * RATE;
                boolean sounds = at >= 0 && at < 20 * RATE;
                sound[c][i] =
                        (float) (0.01 * random.nextGaussian())
                                + (sounds ? 0.5f * track[c][4 * RATE + at] : 0);
            }
        }
        return sound;
    }

    /** Plucked notes of random pitch, ten a second. */
    private static float[][] music(int seed) {
        var random = new Random(100 + seed);
        var sound = new float[2][TRACK_S * RATE];
        int step = RATE / 10;
        for (int start = 0; start < sound[0].length; start += step) {
            double hertz = 150 * Math.pow(2, random.nextInt(40) / 12.0);
            for (int i = 0; i < 4 * step && start + i < sound[0].length; i++) {
                double note =
                        0.2 * Math.exp(-15.0 * i / RATE) * Math.sin(2 * Math.PI * hertz * i / RATE);
                sound[0][start + i] += (float) note;
                sound[1][start + i] += (float) (0.5 * note);
            }
        }
        return sound;
    }
}
