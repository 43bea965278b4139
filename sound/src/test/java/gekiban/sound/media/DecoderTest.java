package gekiban.sound.media;

import static gekiban.sound.media.Sounds.DECODER;
import static gekiban.sound.media.Sounds.PROBER;
import static gekiban.sound.media.Sounds.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DecoderTest {

    @TempDir Path folder;

    @Test
    void decode_floatWavAtItsOwnRate_isSampleForSampleTheSame() throws Exception {
        float[][] sound = Sounds.stereoNoise(1, 1.5);
        Path file = folder.resolve("a.wav");
        Sounds.write(file, sound, Encoding.PLAIN.withCodec("pcm_f32le", 0));
        assertThat(Sounds.decode(file, RATE)).isDeepEqualTo(sound);
    }

    @Test
    void decode_mono_isTheSameOnBothSidesAtFullLevel() throws Exception {
        float[] sound = Sounds.noise(1, 0.5);
        Path file = folder.resolve("a.wav");
        Sounds.write(file, new float[][] {sound}, Encoding.PLAIN.withCodec("pcm_f32le", 0));
        assertThat(Sounds.decode(file, RATE)).isDeepEqualTo(new float[][] {sound, sound});
    }

    @Test
    void decode_louderThanFullScale_isNotClipped() throws Exception {
        float[] sound = Sounds.sine(440, 3, 0.1);
        Path file = folder.resolve("a.wav");
        Sounds.write(file, new float[][] {sound, sound}, Encoding.PLAIN.withCodec("pcm_f32le", 0));
        assertThat(Sounds.decode(file, RATE)[0]).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flac", "mp3", "m4a", "ogg", "opus", "wav", "ac3", "mkv", "webm"})
    void decode_toFourKilohertz_keepsTonePlaceAndLength(String extension) throws Exception {
        // A tone that starts after a second: its first loud sample tells of any shift.
        float[] tone = Sounds.sine(500, 0.5, 3);
        Arrays.fill(tone, 0, RATE, 0);
        float[] other = Sounds.sine(700, 0.25, 3);
        Path file = folder.resolve("a." + extension);
        Sounds.write(file, new float[][] {tone, other}, Encoding.PLAIN);

        float[][] decoded = Sounds.decode(file, 4000);

        assertThat(decoded[0].length / 4000.0).isCloseTo(3, within(0.06));
        float[] middle = Arrays.copyOfRange(decoded[0], 6000, 10_000);
        assertThat(Sounds.amplitude(middle, 4000, 500)).isCloseTo(0.5, within(0.03));
        assertThat(Sounds.amplitude(middle, 4000, 700)).isLessThan(0.03);
        int start = 0;
        while (Math.abs(decoded[0][start]) < 0.2) {
            start++;
        }
        assertThat(start / 4000.0).isCloseTo(1, within(0.03));
    }

    @Test
    void decode_soundThatBeginsAfterThePicture_isDelayedAsAPlayerDoes() throws Exception {
        Path sound = folder.resolve("a.wav");
        Sounds.write(sound, new float[][] {Sounds.sine(500, 0.5, 1)}, Encoding.PLAIN);
        Path file = folder.resolve("late.mkv");
        Sounds.ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "color=black:size=64x36:duration=2",
                "-itsoffset",
                "0.75",
                "-i",
                "" + sound,
                "-map",
                "0:v",
                "-map",
                "1:a",
                "-c:v",
                "mpeg4",
                "-c:a",
                "flac",
                "" + file);

        float[] left = Sounds.decode(file, 4000)[0];

        assertThat(Sounds.rms(Arrays.copyOf(left, 2950))).isLessThan(1e-4);
        assertThat(Sounds.rms(Arrays.copyOfRange(left, 3050, 6900))).isGreaterThan(0.3);
    }

    @Test
    void decode_secondStream_isTheOneAskedFor() throws Exception {
        Path low = folder.resolve("low.wav");
        Path high = folder.resolve("high.wav");
        Sounds.write(low, new float[][] {Sounds.sine(300, 0.5, 1)}, Encoding.PLAIN);
        Sounds.write(high, new float[][] {Sounds.sine(900, 0.5, 1)}, Encoding.PLAIN);
        Path file = folder.resolve("both.mka");
        Sounds.ffmpeg("-i", "" + low, "-i", "" + high, "-map", "0", "-map", "1", "" + file);

        MediaInfo info = PROBER.probe(file);

        assertThat(Sounds.amplitude(Sounds.decode(info, 0, 4000)[0], 4000, 300)).isGreaterThan(0.4);
        assertThat(Sounds.amplitude(Sounds.decode(info, 1, 4000)[0], 4000, 900)).isGreaterThan(0.4);
        assertThat(DECODER.keyOf(info, info.audio().get(0)))
                .isNotEqualTo(DECODER.keyOf(info, info.audio().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"8000, 0.05", "192000, 2"})
    void decode_extremeRatesAndLengths_areRead(int rateHz, double seconds) throws Exception {
        float[] sound = new float[(int) (rateHz * seconds)];
        Arrays.fill(sound, 0.25f);
        Path file = folder.resolve("a.wav");
        Sounds.ENCODER.encode(file, new float[][] {sound}, rateHz, Encoding.PLAIN);
        assertThat(Sounds.decode(file, 4000)[0].length / 4000.0).isCloseTo(seconds, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flac", "mp3", "wav", "mkv", "aiff", "wv", "webm"})
    void decode_truncatedFile_deliversWhatThereIsAndSaysSo(String extension) throws Exception {
        Path whole = folder.resolve("whole." + extension);
        Sounds.write(whole, Sounds.stereoNoise(1, 10), Encoding.PLAIN);
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("cut." + extension);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 6 / 10));
        MediaInfo info = PROBER.probe(file);

        Decoded decoded = DECODER.decode(info, info.audio().get(0), 4000, (block, frames) -> {});

        assertThat(decoded.frames() / 4000.0).isBetween(5.0, 6.5);
        assertThat(decoded.brokeOff()).isTrue();
        assertThat(decoded.trouble()).startsWith("breaks off at 6 s");
        assertThat(decoded.key()).isEqualTo(DECODER.keyOf(info, info.audio().get(0)));
    }

    @Test
    void decode_wholeFile_isNotSaidToBreakOff() throws Exception {
        for (String extension : new String[] {"flac", "mp3", "m4a", "ogg", "opus", "wav", "mkv"}) {
            Path file = folder.resolve("a." + extension);
            Sounds.write(file, Sounds.stereoNoise(1, 5), Encoding.PLAIN);
            MediaInfo info = PROBER.probe(file);
            Decoded decoded = DECODER.decode(info, info.audio().get(0), 4000, (b, frames) -> {});
            assertThat(decoded.brokeOff()).as(extension).isFalse();
            assertThat(decoded.trouble()).as(extension).isEmpty();
        }
    }

    @Test
    void decode_longerThanAllowed_stopsThereAndSaysSo() throws Exception {
        Path file = folder.resolve("long.flac");
        Sounds.write(file, Sounds.stereoNoise(1, 5), Encoding.PLAIN);
        MediaInfo info = PROBER.probe(file);
        var decoder = new Decoder(Sounds.FFMPEG, 2);

        Decoded decoded = decoder.decode(info, info.audio().get(0), 4000, (block, frames) -> {});

        assertThat(decoded.frames()).isBetween(8000L, 8500L);
        assertThat(decoded.brokeOff()).isTrue();
        assertThat(decoded.trouble())
                .isEqualTo("is longer than 2 s, of which the rest is not heard");
        assertThat(decoded.key()).isEqualTo(decoder.keyOf(info, info.audio().get(0)));
    }

    @Test
    void probe_m4aWithoutItsEnd_saysThatItsIndexIsMissing() throws Exception {
        Path whole = folder.resolve("whole.m4a");
        Sounds.write(whole, Sounds.stereoNoise(1, 3), Encoding.PLAIN);
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("cut.m4a");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> PROBER.probe(file)).hasMessageContaining("moov");
    }

    @Test
    void decode_interrupted_endsAndThrows() throws Exception {
        Path file = folder.resolve("a.wav");
        Sounds.write(file, Sounds.stereoNoise(1, 20), Encoding.PLAIN);
        MediaInfo info = PROBER.probe(file);
        Thread self = Thread.currentThread();
        assertThatThrownBy(() ->
                        DECODER.decode(
                                info,
                                info.audio().get(0),
                                RATE,
                                (block, frames) -> self.interrupt()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void decode_childToldToEnd_isAnInterruptAndNoShortSound(String signal) throws Exception {
        Path file = folder.resolve("a.wav");
        Sounds.write(file, Sounds.stereoNoise(1, 60), Encoding.PLAIN);
        MediaInfo info = PROBER.probe(file);
        // Once, and so often that ffmpeg ends without tidying up.
        for (int times : new int[] {1, 6}) {
            var told = new AtomicBoolean();
            BlockSink teller =
                    (block, frames) -> {
                        if (!told.getAndSet(true)) {
                            tellDecoders(signal, times);
                        }
                    };
            assertThatThrownBy(() -> DECODER.decode(info, info.audio().get(0), RATE, teller))
                    .as(times + " times")
                    .isInstanceOf(InterruptedException.class);
        }
    }

    private static void tellDecoders(String signal, int times) {
        var pids =
                ProcessHandle.current()
                        .descendants()
                        .filter(each -> each.info().command().orElse("").endsWith("/ffmpeg"))
                        .map(ProcessHandle::pid)
                        .toList();
        for (int i = 0; i < times; i++) {
            pids.forEach(pid -> Sounds.signal(signal, pid));
        }
    }

    @Test
    void decode_sinkThatThrows_passesItOn() throws Exception {
        Path file = folder.resolve("a.wav");
        Sounds.write(file, Sounds.stereoNoise(1, 20), Encoding.PLAIN);
        MediaInfo info = PROBER.probe(file);
        BlockSink full =
                (block, frames) -> {
                    throw new IllegalStateException("full");
                };
        assertThatThrownBy(() -> DECODER.decode(info, info.audio().get(0), 4000, full))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    @Test
    void decode_fileGoneSinceTheProbe_saysSo() throws Exception {
        Path file = Sounds.write(folder.resolve("a.wav"), Sounds.stereoNoise(1, 1), Encoding.PLAIN);
        MediaInfo info = PROBER.probe(file);
        Files.delete(file);
        assertThatThrownBy(() -> DECODER.decode(info, info.audio().get(0), 4000, (b, f) -> {}))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessage(file + ": no such file");
    }
}
