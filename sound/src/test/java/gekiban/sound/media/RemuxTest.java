package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.sound.media.Remux.Wrapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A film whose second n has a tone of 300 + 100 n Hz, and a picture to begin at every 2 seconds.
 */
class RemuxTest {
    private static final Remux REMUX = new Remux(Sounds.FFMPEG);
    private static final int SECONDS = 12;

    @TempDir static Path folder;
    private static Path film;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        Path sound = folder.resolve("steps.wav");
        float[] steps = new float[SECONDS * Sounds.RATE];
        for (int second = 0; second < SECONDS; second++) {
            float[] tone = Sounds.sine(300 + 100 * second, 0.4, 1);
            System.arraycopy(tone, 0, steps, second * Sounds.RATE, tone.length);
        }
        Sounds.write(sound, new float[][] {steps, steps}, Encoding.PLAIN);
        film = folder.resolve("film.mkv");
        Sounds.ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "testsrc=s=320x180:r=25:d=" + SECONDS,
                "-i",
                sound.toString(),
                "-c:v",
                "libopenh264",
                "-pix_fmt",
                "yuv420p",
                "-g",
                "50",
                "-c:a",
                "ac3",
                film.toString());
    }

    /** Writes to a file and asks what is in it. */
    private interface Pouring {
        void into(OutputStream out) throws IOException, InterruptedException;
    }

    private static Path poured(String name, Pouring pouring)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            pouring.into(out);
        }
        return file;
    }

    /** The tone at a second of a sound, by how often it crosses zero in half a second. */
    private static double hertz(float[] sound, double at) {
        int from = (int) (at * Sounds.RATE);
        int crossings = 0;
        for (int i = from + 1; i < from + Sounds.RATE / 2; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                crossings++;
            }
        }
        return crossings * 2;
    }

    /** The second at which the first new tone begins, to 10 ms. */
    private static double firstStep(float[] sound) {
        int window = Sounds.RATE / 100;
        double before = crossings(sound, 2 * window, 10 * window);
        for (int i = 2 * window; i + 10 * window < sound.length; i += window) {
            if (crossings(sound, i, 10 * window) > before + 4) {
                return (i + 5.0 * window) / Sounds.RATE;
            }
        }
        return Double.NaN;
    }

    private static int crossings(float[] sound, int from, int count) {
        int crossings = 0;
        for (int i = from + 1; i < from + count; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                crossings++;
            }
        }
        return crossings;
    }

    @Test
    void sound_fromASecond_isTheSoundOfThatSecond() throws Exception {
        var file = poured("sound.webm", out -> REMUX.sound(film, 0, 7.25, out));
        var played = Sounds.PROBER.played(file);
        assertThat(played.picture()).isEmpty();
        assertThat(played.sound().codec()).isEqualTo("opus");
        float[] sound = Sounds.decode(file, Sounds.RATE)[0];
        assertThat(hertz(sound, 0.1)).isCloseTo(1000, within(4.0));
        assertThat(hertz(sound, 0.85)).isCloseTo(1100, within(4.0));
        assertThat(firstStep(sound)).isCloseTo(0.75, within(0.06));
        assertThat(sound.length / (double) Sounds.RATE).isCloseTo(4.75, within(0.1));
    }

    @Test
    void cutBefore_aTime_isThePictureToBeginAt() throws Exception {
        assertThat(REMUX.cutBefore(film, 7.25)).isCloseTo(6, within(0.001));
        assertThat(REMUX.cutBefore(film, 6)).isCloseTo(6, within(0.001));
        assertThat(REMUX.cutBefore(film, 0.5)).isCloseTo(0, within(0.001));
    }

    @Test
    void film_fromACut_hasPicturesAsTheyWereAndTheSoundOfThatSecond() throws Exception {
        double from = REMUX.cutBefore(film, 7.25);
        var file = poured("film.mp4", out -> REMUX.film(film, Wrapping.MP4, 0, from, out));
        var played = Sounds.PROBER.played(file);
        assertThat(played.isIn("mp4")).isTrue();
        assertThat(played.picture().orElseThrow().codec()).isEqualTo("h264");
        assertThat(played.picture().orElseThrow().bits()).isEqualTo(8);
        assertThat(played.sound().codec()).isEqualTo("aac");
        float[] sound = Sounds.decode(file, Sounds.RATE)[0];
        assertThat(hertz(sound, 0.2)).isCloseTo(900, within(4.0));
        assertThat(firstStep(sound)).isCloseTo(1, within(0.06));
        // The picture of the first instant is the same as in the film at that time.
        assertThat(difference(REMUX.still(file, 0), REMUX.still(film, from))).isLessThan(3);
        assertThat(difference(REMUX.still(file, 2), REMUX.still(film, from))).isGreaterThan(3);
    }

    private static double difference(byte[] a, byte[] b) throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(a));
        var other = ImageIO.read(new ByteArrayInputStream(b));
        assertThat(one.getWidth()).isEqualTo(other.getWidth()).isEqualTo(320);
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff));
            }
        }
        return sum / (one.getHeight() * one.getWidth());
    }

    @Test
    void sound_whoseListenerLeaves_endsTheChild() {
        var bytes = new ByteArrayOutputStream();
        OutputStream leaving =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void write(byte[] all, int from, int count) throws IOException {
                        bytes.write(all, from, count);
                        throw new IOException("gone");
                    }
                };
        assertThatThrownBy(() -> REMUX.sound(film, 0, 0, leaving)).hasMessage("gone");
        assertThat(bytes.size()).isPositive();
        // Killed, they may take a moment to be gone.
        ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(film.toString()))
                .forEach(
                        child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void sound_ofNoMedia_saysSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.mkv"), "no film at all, only words");
        assertThatThrownBy(() -> REMUX.sound(text, 0, 0, OutputStream.nullOutputStream()))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessageContaining("text.mkv");
        assertThatThrownBy(() -> REMUX.still(text, 0)).isInstanceOf(UnreadableMedia.class);
        assertThatThrownBy(() -> REMUX.still(film, 500)).isInstanceOf(UnreadableMedia.class);
    }
}
