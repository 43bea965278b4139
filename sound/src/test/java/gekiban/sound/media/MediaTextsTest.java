package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTextsTest {
    private static final MediaTexts TEXTS = new MediaTexts(Ffmpeg.bundled());

    @TempDir Path folder;
    private Path film;

    @BeforeEach
    void makeFilm() throws Exception {
        Path sound =
                Sounds.write(folder.resolve("a.wav"), Sounds.stereoNoise(1, 3), Encoding.PLAIN);
        Path chapters =
                Files.writeString(
                        folder.resolve("chapters.txt"),
                        """
                        ;FFMETADATA1
                        [CHAPTER]
                        TIMEBASE=1/1000
                        START=0
                        END=1500
                        title=アバン
                        [CHAPTER]
                        TIMEBASE=1/1000
                        START=1500
                        END=3000
                        title=Opening
                        """);
        Path lines =
                Files.writeString(
                        folder.resolve("lines.srt"),
                        """
                        1
                        00:00:00,500 --> 00:00:01,250
                        雨の最終列車

                        2
                        00:00:02,000 --> 00:00:02,900
                        Is anybody there?
                        """);
        film = folder.resolve("film.mkv");
        Sounds.ffmpeg(
                "-i",
                "" + sound,
                "-i",
                "" + lines,
                "-i",
                "" + chapters,
                "-map",
                "0",
                "-map",
                "1",
                "-map_metadata",
                "2",
                "-c:a",
                "flac",
                "-metadata:s:s:0",
                "language=jpn",
                "" + film);
    }

    @Test
    void describe_filmWithChaptersAndSubtitles_tellsBoth() throws Exception {
        String answer = new String(TEXTS.describe(film), StandardCharsets.UTF_8);
        assertThat(answer)
                .contains("\"start_time\": \"1.500000\"")
                .contains("アバン")
                .contains("Opening")
                .contains("\"codec_name\": \"ass\"")
                .contains("jpn");
    }

    @Test
    void subtitles_ofAStream_areWebVtt() throws Exception {
        String vtt = new String(TEXTS.subtitles(film, 0), StandardCharsets.UTF_8);
        assertThat(vtt)
                .startsWith("WEBVTT")
                .contains("00:00.500 --> 00:01.250\n雨の最終列車")
                .contains("Is anybody there?");
    }

    @Test
    void subtitles_ofNoStream_saysWhichFile() {
        assertThatThrownBy(() -> TEXTS.subtitles(film, 7))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessageContaining(film.toString());
    }
}
