package gekiban.studio.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.Prober;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import gekiban.studio.synth.SpeechSynth;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowMixerTest {
    private static final Ffmpeg FFMPEG = Ffmpeg.bundled();

    @TempDir static Path material;
    @TempDir Path out;
    private final List<String> messages = new ArrayList<>();

    @BeforeAll
    static void record() throws Exception {
        for (var name :
                List.of("Disc 1/1.flac", "Disc 1/2.flac", "Disc 2/1.flac", "Disc 2/2.flac")) {
            write(material.resolve("album").resolve(name), Noise.track(name.hashCode(), 21));
        }
        Files.writeString(material.resolve("album/Disc 2/broken.flac"), "no music");
        write(material.resolve("other/x.ogg"), Noise.track(77, 3));
        var lines = new SpeechSynth(1).lines(3);
        for (int i = 0; i < lines.size(); i++) {
            write(material.resolve("speech/" + i + ".g722"), Stereo.middle(lines.get(i)));
        }
    }

    private static void write(Path file, Stereo sound) throws Exception {
        Files.createDirectories(file.getParent());
        boolean telephone = file.toString().endsWith(".g722");
        var samples = sound.left();
        if (telephone) { // g722 is 16 kHz; every third sample will do for a test
            samples = new float[sound.frames() / 3];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = sound.left()[3 * i];
            }
        }
        new Encoder(FFMPEG)
                .encode(
                        file,
                        telephone
                                ? new float[][] {samples}
                                : new float[][] {sound.left(), sound.right()},
                        telephone ? 16_000 : Stereo.RATE_HZ,
                        Encoding.PLAIN);
    }

    private static MixSettings settings(boolean foreign) {
        var folders =
                new Material(
                        material.resolve("album"),
                        material.resolve("speech"),
                        null,
                        foreign ? material.resolve("other") : null);
        return MixSettings.of(folders).withLength(1, 0.5).withWithheld(1);
    }

    private Truth mix(MixSettings settings) throws Exception {
        new ShowMixer(FFMPEG, messages::add).mix(settings, out);
        return TruthFile.read(out.resolve("truth/episode-01.json"));
    }

    @Test
    void mix_aShow_isWhatItsTruthSays() throws Exception {
        var truth = mix(settings(false).withForm(Codec.AC3, Layout.SURROUND));
        var episode = new Prober(FFMPEG).probe(out.resolve("episodes/episode-01.mkv"));
        assertThat(episode.durationSeconds()).isBetween(29.9, 30.2);
        assertThat(episode.audio().getFirst().channels()).isEqualTo(6);
        assertThat(episode.audio().getFirst().codec()).isEqualTo("ac3");
        assertThat(truth.cues()).isNotEmpty();
        assertThat(truth.unreleased()).hasSize(1);
        try (var files = Files.list(out.resolve("album"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(3)
                    .doesNotContainAnyElementsOf(truth.unreleased())
                    .allMatch(name -> name.matches("Disc [12] - [12]\\.flac"));
        }
        assertThat(messages).hasSize(2).first().asString().contains("broken.flac");
    }

    @Test
    void mix_anotherAlbumAtHand_allMusicIsUnreleased() throws Exception {
        var truth = mix(settings(true));
        assertThat(truth.cues()).isNotEmpty().allMatch(cue -> cue.kind() == CueKind.UNRELEASED);
        assertThat(out.resolve("album/x.ogg")).exists();
    }

    @Test
    void mix_sameSettings_giveTheSameTruth() throws Exception {
        assertThat(mix(settings(false))).isEqualTo(mix(settings(false)));
        assertThat(mix(settings(false).withSeed(2))).isNotEqualTo(mix(settings(false)));
    }

    @Test
    void mix_tooFewTracks_saysSo() {
        assertThatThrownBy(() -> mix(settings(false).withWithheld(4)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("4 tracks of more than 20 s, too few to withhold 4");
    }

    @Test
    void speech_inTelephoneFormat_isReadAtItsOwnSpeed() throws Exception {
        var line = new SpeechSynth(1).lines(1).getFirst();
        var read = new SoundFiles(FFMPEG).load(material.resolve("speech/0.g722"), 60);
        assertThat((double) read.frames() / line.length).isBetween(0.98, 1.02);
        assertThat(read.rms()).isBetween(0.05, 0.15);
    }
}
