package gekiban.studio.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebVttTest {

    private static final List<Caption> CAPTIONS =
            List.of(new Caption(1.5, 6, "傘", "A & B"), new Caption(61.25, 65, "駅", "Station"));

    @Test
    void text_captions_haveTimesAndSafeText() {
        assertThat(WebVtt.text(CAPTIONS, Caption::english))
                .isEqualTo(
                        """
                        WEBVTT

                        00:01.500 --> 00:06.000
                        A &amp; B

                        01:01.250 --> 01:05.000
                        Station
                        """);
    }

    @Test
    void write_folder_holdsBothLanguages(@TempDir Path folder) throws IOException {
        WebVtt.write(CAPTIONS, folder, "1");
        assertThat(folder.resolve("1.ja.vtt")).content().contains("傘");
        assertThat(folder.resolve("1.en.vtt")).content().contains("Station");
    }
}
