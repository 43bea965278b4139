package gekiban.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.sound.media.AudioStream;
import gekiban.sound.media.MediaInfo;
import gekiban.sound.media.PlayedFile;
import gekiban.sound.media.PlayedFile.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayableTest {
    private static final String MKV = "matroska,webm";
    private static final String MP4 = "mov,mp4,m4a,3gp,3g2,mj2";

    private static AudioStream sound(int index, String codec, boolean isDefault) {
        return new AudioStream(index, codec, 2, "stereo", 48000, isDefault, "", "");
    }

    private static PlayedFile file(String container, String picture, AudioStream... sounds) {
        String[] parts = picture.split(" ");
        Optional<Picture> shown =
                picture.isEmpty() ? Optional.empty() : Optional.of(new Picture(parts[0], parts[1]));
        var info =
                new MediaInfo(
                        Path.of("/films/1"), 60, List.of(sounds), shown.isPresent(), Map.of());
        return new PlayedFile(info, container, shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mp4  | h264 yuv420p       | aac    | FILE  | NOTHING   | video/mp4  | ''",
                "mkv  | vp9 yuv420p        | opus   | FILE  | NOTHING   | video/webm | ''",
                "mkv  | h264 yuv420p       | aac    | FILM  | CONTAINER | video/mp4  | ''",
                "mkv  | h264 yuv420p       | ac3    | FILM  | SOUND     | video/mp4  | AC-3",
                "mkv  | vp9 yuv420p        | flac   | FILM  | CONTAINER | video/webm | ''",
                "mp4  | h264 yuvj420p      | eac3   | FILM  | SOUND     | video/mp4  | E-AC-3",
                "mkv  | hevc yuv420p10le   | flac   | SOUND | PICTURE   | audio/webm | 10-bit HEVC",
                "mkv  | hevc yuv420p       | aac    | SOUND | PICTURE   | audio/webm | HEVC",
                "mkv  | h264 yuv420p10le   | aac    | SOUND | PICTURE   | audio/webm | 10-bit H.264",
                "mkv  | h264 yuv444p       | aac    | SOUND | PICTURE   | audio/webm | H.264 (yuv444p)",
                "mpegts | mpeg2video yuv420p | ac3  | SOUND | PICTURE   | audio/webm | MPEG-2",
                "flac | ''                 | flac   | FILE  | NOTHING   | audio/flac | ''",
                "mkv  | ''                 | opus   | FILE  | NOTHING   | audio/webm | ''",
                "wav  | ''                 | pcm_s24le | SOUND | SOUND  | audio/webm | PCM",
                "ape  | ''                 | ape    | SOUND | SOUND     | audio/webm | APE",
            })
    void of_eachKindOfFile_isWhatBrowsersPlay(
            String container,
            String picture,
            String sound,
            Playable.Use use,
            Playable.Why why,
            String type,
            String what) {
        String format = container.equals("mkv") ? MKV : container.equals("mp4") ? MP4 : container;
        var how = Playable.of(file(format, picture, sound(0, sound, true)), Set.of());
        assertThat(how.use()).isEqualTo(use);
        assertThat(how.why()).isEqualTo(why);
        assertThat(how.type()).isEqualTo(type);
        assertThat(how.what()).isEqualTo(what);
    }

    @Test
    void of_hevcWhereTheBrowserShowsIt_isAFilm() {
        var file = file(MKV, "hevc yuv420p10le", sound(0, "aac", true));
        assertThat(Playable.of(file, Set.of("hevc")).use()).isEqualTo(Playable.Use.SOUND);
        assertThat(Playable.of(file, Set.of("hevc10")).use()).isEqualTo(Playable.Use.FILM);
    }

    @Test
    void of_aFileWhoseSecondSoundWasHeard_isAFilmOfThat() {
        var file = file(MP4, "h264 yuv420p", sound(0, "aac", false), sound(1, "aac", true));
        assertThat(Playable.of(file, Set.of()).why()).isEqualTo(Playable.Why.STREAM);
    }

    @ParameterizedTest
    @CsvSource({
        "yuv420p, 8",
        "yuv420p10le, 10",
        "yuv422p10be, 10",
        "p010le, 10",
        "yuv420p12le, 12",
        "gbrp, 8",
        "nv12, 8",
        "gray10le, 10",
        "yuv410p, 8",
        "yuv411p, 8",
        "'', 8"
    })
    void bits_ofPixelFormats_areAsTheirNamesSay(String format, int bits) {
        assertThat(new Picture("hevc", format).bits()).isEqualTo(bits);
    }
}
