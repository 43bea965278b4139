package gekiban.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pictures of the README, of the demo show: {@code mvn -Pe2e verify -De2e.groups=pictures}. */
@InBrowser
@Tag("pictures")
final class PicturesTest {
    private static final long MOST_BYTES = 250_000;

    @Test
    void pictures_ofTheEpisode_lightAndDark(Visit visit) throws IOException {
        Path folder =
                Files.createDirectories(
                        Path.of(System.getProperty("e2e.pictures", "../docs/pictures")));
        for (boolean isDark : new boolean[] {false, true}) {
            var strip = new Strip(visit.open(visit.desk().episode(), new Look(isDark, 1440, "en")));
            Page page = strip.page();
            strip.key("c", "k", "k");
            page.waitForTimeout(500);
            strip.key("Space");
            strip.until("player", "m.film.paused && m.film.readyState >= 2");
            page.locator(".insp").first().waitFor();
            page.waitForTimeout(1500); // the waveforms come
            Path file = folder.resolve(isDark ? "episode-dark.png" : "episode-light.png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(Files.size(file)).as(file.toString()).isLessThan(MOST_BYTES);
        }
    }
}
