package gekiban.sound.media;

import static gekiban.sound.media.Sounds.DECODER;
import static gekiban.sound.media.Sounds.FFMPEG;
import static gekiban.sound.media.Sounds.PROBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A renamed list of other files reads nothing else. */
class InputGuardTest {

    @TempDir Path folder;
    private Path secret = Path.of("secret.ts");

    @BeforeEach
    void writeSecret() {
        secret = folder.resolve("secret.ts");
        Sounds.write(secret, Sounds.stereoNoise(1, 2), Encoding.PLAIN);
    }

    private String list(String kind) {
        return switch (kind) {
            case "hls" ->
                    "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-VERSION:3\n#EXTINF:2,\n%s\n#EXT-X-ENDLIST\n";
            case "hls-relative" ->
                    "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-VERSION:3\n#EXTINF:2,\nsecret.ts\n#EXT-X-ENDLIST\n";
            case "concat" -> "ffconcat version 1.0\nfile '%s'\n";
            case "concat-relative" -> "ffconcat version 1.0\nfile secret.ts\n";
            case "sdp" ->
                    "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n";
            case "dash" ->
                    """
                    <?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"
                    mediaPresentationDuration="PT2S" profiles="urn:mpeg:dash:profile:isoff-main:2011">
                    <Period><AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1">
                    <BaseURL>%s</BaseURL></Representation></AdaptationSet></Period></MPD>
                    """;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "hls, episode.mkv",
        "hls, list.m3u8",
        "hls-relative, list.m3u8",
        "concat, episode.mkv",
        "concat-relative, list.ffconcat",
        "sdp, episode.sdp",
        "sdp, episode.mkv",
        "dash, episode.mpd",
        "dash, episode.mkv"
    })
    void probe_listOfOtherFiles_isRefusedInOneLine(String kind, String name) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, list(kind).formatted(secret));
        assertThatThrownBy(() -> PROBER.probe(file))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageNotContainingAny("\n", "secret", "whitelist");
    }

    @Test
    void probe_playlistUnderItsOwnName_saysThatItsKindIsNotRead() throws Exception {
        Path file = folder.resolve("list.m3u8");
        Files.writeString(file, list("hls").formatted(secret));
        assertThatThrownBy(() -> PROBER.probe(file))
                .hasMessage(file + ": is of a kind that is not read (hls)");
    }

    /** The decoder guards itself: the file may have been exchanged after it was probed. */
    @ParameterizedTest
    @CsvSource({"hls", "hls-relative", "concat", "concat-relative"})
    void decode_listOfOtherFiles_givesNoSound(String kind) throws Exception {
        Path file = folder.resolve("list.m3u8");
        Files.writeString(file, list(kind).formatted(secret));
        var stream = new AudioStream(0, "mp2", 2, "stereo", 48_000, true, "", "");
        var info = new MediaInfo(file, 2, List.of(stream), false, Map.of());
        assertThatThrownBy(() -> DECODER.decode(info, stream, 4000, (block, frames) -> {}))
                .isInstanceOf(UnreadableMedia.class);
        assertThatThrownBy(() -> DECODER.keyOf(info, stream)).isInstanceOf(UnreadableMedia.class);
    }

    /** What the tests above rely on: without the guard, ffmpeg does follow such a list. */
    @Test
    void ffmpeg_withoutTheGuard_followsTheList() throws Exception {
        Path file = folder.resolve("list.ffconcat");
        Files.writeString(file, list("concat-relative"));
        Path copy = folder.resolve("copy.wav");
        Sounds.ffmpeg("-i", "" + file, "" + copy);
        assertThat(Sounds.decode(copy, 4000)[0].length).isGreaterThan(7000);
    }

    @Test
    void formats_onTheList_areAllKnownToFfmpegAndNoneRefersToOthers() throws Exception {
        Set<String> known = new HashSet<>();
        String program = FFMPEG.executable().toString();
        try (Child child = Child.start(List.of(program, "-hide_banner", "-demuxers"))) {
            String listed = new String(child.readAll(1 << 20), StandardCharsets.UTF_8);
            listed.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("D"))
                    .map(line -> line.split("\\s+", -1)[line.startsWith("D d") ? 2 : 1])
                    .forEach(names -> known.addAll(List.of(names.split(","))));
        }
        List<String> options = InputGuard.options();
        String list = options.get(options.indexOf("-format_whitelist") + 1);

        assertThat(known).contains(list.split(","));
        assertThat(list.split(","))
                .doesNotContain(
                        "hls",
                        "concat",
                        "dash",
                        "imf",
                        "sdp",
                        "rtsp",
                        "rtp",
                        "sap",
                        "image2",
                        "webm_dash_manifest",
                        "lavfi",
                        "data",
                        "vobsub",
                        "mpjpeg");
    }
}
