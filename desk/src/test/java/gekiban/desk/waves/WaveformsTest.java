package gekiban.desk.waves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gekiban.desk.Sounds;
import gekiban.sound.media.UnreadableMedia;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveformsTest {
    @TempDir Path folder;

    private static int at(byte[] bytes, int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    @Test
    void written_amplitudes_areStepsOfFourTenthsOfADecibel() {
        assertThat(WaveFile.written(1)).isEqualTo(255);
        assertThat(WaveFile.written(1.5)).isEqualTo(255);
        assertThat(WaveFile.written(Math.sqrt(0.5))).isEqualTo(247);
        assertThat(WaveFile.written(0.1)).isEqualTo(205);
        assertThat(WaveFile.written(1e-5)).isEqualTo(5);
        assertThat(WaveFile.written(1e-6)).isZero();
        assertThat(WaveFile.written(0)).isZero();
    }

    @Test
    void sink_aLoudStretchAndAQuietOneOnOneSide_hasThePeakOfTheSideAndTheMeanOfBoth() {
        var sink = new WaveSink(4);
        sink.accept(new float[] {1, 1, -1, -1, 1, 1, -1, -1, 0.1f, 0}, 5);
        sink.accept(new float[] {-0.1f, 0}, 1);
        var wave = sink.finish();
        assertThat(wave.peaks()).hasSize(2);
        assertThat(at(wave.peaks(), 0)).isEqualTo(255);
        assertThat(at(wave.means(), 0)).isEqualTo(255);
        assertThat(at(wave.peaks(), 1)).isEqualTo(205);
        assertThat(at(wave.means(), 1)).isEqualTo(197); // 3 dB less: one side alone
    }

    /** Loudness of a tone of five seconds, in LUFS, when the filters have settled. */
    private static double loudness(double hertz, double leftDb, double rightDb) {
        var sink = new WaveSink(960);
        var block = new float[2 * 48_000];
        for (int second = 0; second < 5; second++) {
            for (int i = 0; i < 48_000; i++) {
                double sample = Math.sin(2 * Math.PI * hertz * (second + i / 48_000.0));
                block[2 * i] = (float) (Math.pow(10, leftDb / 20) * sample);
                block[2 * i + 1] = (float) (Math.pow(10, rightDb / 20) * sample);
            }
            sink.accept(block, 48_000);
        }
        byte[] bytes = sink.finish().loudness();
        assertThat(bytes).hasSize(2 * 50);
        return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(2 * 40)) / 100.0 - 120;
    }

    @Test
    void sink_tones_areAsLoudAsTheStandardSays() {
        assertThat(loudness(997, -23, -23)).isCloseTo(-23, within(0.02));
        assertThat(loudness(997, 0, Double.NEGATIVE_INFINITY)).isCloseTo(-3.01, within(0.02));
        // The high pass takes 1.18 dB at 100 Hz; the shelf gives 4 dB at 10 kHz.
        assertThat(loudness(100, -23, -23)).isCloseTo(-23 - 0.691 - 1.18, within(0.1));
        assertThat(loudness(10_000, -23, -23)).isCloseTo(-23 - 0.691 + 4, within(0.05));
        assertThat(loudness(997, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .isEqualTo(-120);
    }

    @Test
    void of_aFileOfAnOlderKind_isMadeAgain() throws Exception {
        Path file = Sounds.write(folder.resolve("a.flac"), new float[2][Sounds.RATE]);
        try (var library = Sounds.library(folder.resolve("home"))) {
            var waveforms = new Waveforms(library);
            Path kept = waveforms.of(file).file();
            byte[] made = Files.readAllBytes(kept);
            Files.writeString(kept, "GKW1 and what it was");
            assertThat(waveforms.of(file).file()).isEqualTo(kept).hasBinaryContent(made);
        }
    }

    @Test
    void writeTo_aWave_isAsDescribed() throws Exception {
        var out = new ByteArrayOutputStream();
        new WaveFile(new byte[] {7, 8}, new byte[] {5, 6}, new byte[] {3, 4}).writeTo(out);
        assertThat(out.toByteArray())
                .isEqualTo(
                        new byte[] {'G', 'K', 'W', '2', 0, 0, 0, 50, 0, 0, 0, 2, 7, 8, 5, 6, 3, 4});
    }

    @Test
    void of_aFile_isMadeOnceAndKeptByItsSound() throws Exception {
        var sound = new float[2][2 * Sounds.RATE];
        for (int i = Sounds.RATE; i < sound[0].length; i++) {
            float sample = (float) (0.5 * Math.sin(2 * Math.PI * 440 * i / Sounds.RATE));
            sound[0][i] = sample;
            sound[1][i] = sample;
        }
        Path file = Sounds.write(folder.resolve("a.flac"), sound);
        Path home = folder.resolve("home");
        try (var library = Sounds.library(home)) {
            var wave = new Waveforms(library).of(file);
            var bytes = ByteBuffer.wrap(Files.readAllBytes(wave.file()));
            assertThat(new String(bytes.array(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("GKW2");
            assertThat(bytes.getInt(4)).isEqualTo(50);
            assertThat(bytes.getInt(8)).isEqualTo(100);
            assertThat(at(bytes.array(), 12 + 25)).isZero();
            assertThat(at(bytes.array(), 12 + 75)).isBetween(239, 241); // -6 dB
            assertThat(at(bytes.array(), 112 + 75)).isBetween(231, 233); // -9 dB
        }
        Path moved = Files.move(file, folder.resolve("b.flac"));
        try (var library = Sounds.library(home)) {
            assertThat(new Waveforms(library).of(moved).file()).exists();
        }
        try (var library = Sounds.deafLibrary(home);
                var kept = Files.list(home.resolve("waves"))) {
            new Waveforms(library).of(moved);
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void of_noSound_saysSo() throws Exception {
        Path text = Files.writeString(folder.resolve("a.flac"), "no sound");
        try (var library = Sounds.library(folder.resolve("home"))) {
            assertThatThrownBy(() -> new Waveforms(library).of(text))
                    .isInstanceOf(UnreadableMedia.class)
                    .hasMessageContaining("a.flac");
        }
    }
}
