package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Film and album, and films that browsers do not play. */
@InBrowser
final class EpisodePlayerTest {
    private static final String SHOWS = "document.querySelector('#film').videoWidth > 0";

    private static final String STILL = "document.querySelector('#still').naturalWidth > 0";

    private static Strip open(Visit visit, Path film) throws IOException {
        visit.desk().film(visit.desk().firstEpisode(), film);
        return new Strip(visit.open(visit.desk().episode()));
    }

    private static void goTo(Strip strip, String time) {
        strip.key("g");
        strip.page().keyboard().type(time);
        strip.key("Enter");
        double asked = strip.number("strip-dom", "m.parse('" + time + "')");
        strip.until("strip", "Math.abs(m.head.t - " + asked + ") < 1");
    }

    @Test
    void space_playsAndPauses(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        strip.key("Space");
        strip.until("strip", "m.head.t > 0.5");
        strip.key("Space");
        strip.until("player", "m.film.paused");
        assertThat(strip.page().locator("#player-says")).isHidden();
    }

    @Test
    void b_playsTheAlbumAtTheSameInstant_bothAsLoud(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        strip.key("k", "b");
        strip.until("player", "m.levels().album > 0 && m.levels().film === 0");
        strip.page().waitForTimeout(400);
        double apart =
                strip.number(
                        "player",
                        "(() => { const d = document.querySelector('.all .cue[aria-current=true]').dataset;"
                                + " const [s, r, at, speed] = document.querySelector('.detail .cue[data-cue=\"' + d.cue + '\"]')"
                                + ".dataset.map.split('|')[0].split(':').map(Number);"
                                + " return m.album.currentTime - at - (m.film.currentTime - s) * speed; })()");
        assertThat(apart).isCloseTo(0, within(0.1));
        strip.key("b");
        strip.until("player", "m.levels().album === 0 && m.levels().film > 0");
    }

    @Test
    void levels_bringBothToMinus23(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        // A waveform of one loudness: 40 steps of 0.4 dB under full scale in both channels.
        String waves =
                "const w = (b, p) => ({ rate: 50, means: new Uint8Array(500).fill(b), peaks: new"
                        + " Uint8Array(500).fill(p) });";
        assertThat(
                        strip.number(
                                "level",
                                "(() => {"
                                        + waves
                                        + " return m.loudness(w(215, 235), 0, 10); })()"))
                .isCloseTo(-16 + 3.01 - 0.691, within(0.01));
        assertThat(
                        strip.number(
                                "level",
                                "(() => {"
                                        + waves
                                        + " const l = m.levels(w(215, 235), [0, 10], w(195, 215), [0, 10]);"
                                        + " return 20 * Math.log10(l.album / l.film); })()"))
                .isCloseTo(8, within(0.01));
        assertThat(
                        strip.number(
                                "level",
                                "(() => {"
                                        + waves
                                        + " const l = m.levels(w(215, 235), [0, 10], w(195, 215), [0, 10]);"
                                        + " return -16 + 3.01 - 0.691 + 20 * Math.log10(l.film); })()"))
                .isCloseTo(-23, within(0.01));
    }

    @Test
    void ac3InMatroska_playsWithItsPictures_fromAnySecond(Visit visit) throws Exception {
        var strip = open(visit, Films.ac3(visit.desk().folder().resolve("film.mkv")));
        plays(strip, "AC-3");
    }

    @Test
    void flacInMatroska_playsWithItsPictures_fromAnySecond(Visit visit) throws Exception {
        var strip = open(visit, Films.flac(visit.desk().folder().resolve("film.mkv")));
        goTo(strip, "0:20");
        strip.key("Space");
        strip.until("player", SHOWS);
        strip.until("strip", "m.head.t > 20.5 && m.head.t < 26");
    }

    private static void plays(Strip strip, String why) {
        assertThat(strip.page().locator("#player-says")).containsText(why);
        strip.until("strip", STILL);
        strip.key("Space");
        strip.until("player", SHOWS);
        strip.until("strip", "m.head.t > 0.5");
        goTo(strip, "0:20.5");
        strip.until("strip", "m.head.t > 21 && m.head.t < 26");
        strip.key("Space");
        goTo(strip, "0:05");
        strip.until("strip", "Math.abs(m.head.t - 5) < 0.1");
        strip.key("Space");
        strip.until("strip", "m.head.t > 5.5 && m.head.t < 9");
    }

    @Test
    void picturesThatNobodyShows_areHeardAtOnce_withAStillEachSecond(Visit visit) throws Exception {
        var strip = open(visit, Films.mpeg4(visit.desk().folder().resolve("film.mkv")));
        Page page = strip.page();
        assertThat(page.locator("#player-says")).containsText("MPEG-4 part 2");
        goTo(strip, "0:12");
        strip.key("Space");
        strip.until("strip", "m.head.t > 14");
        assertThat(page.locator("#still"))
                .hasAttribute("src", Pattern.compile("still\\?at=1[3-6]"));
        strip.until("strip", STILL);
        assertThat(page.locator("#film")).isHidden();
    }

    @Test
    void fileGone_isSaidWithItsPath_andTheLanesStay(Visit visit) throws Exception {
        Path film = Films.ac3(visit.desk().folder().resolve("film.mkv"));
        var strip = open(visit, film);
        strip.until("strip", STILL);
        strip.key("Space");
        strip.until("player", SHOWS);
        Files.delete(film);
        goTo(strip, "0:25");
        assertThat(strip.page().locator("#player-says")).containsText(film.toString());
        assertThat(strip.page().locator(".all .cue").first()).isVisible();
    }

    @Test
    void fileReplaced_playsTheNewOne(Visit visit) throws Exception {
        Path film = Films.ac3(visit.desk().folder().resolve("film.mkv"));
        var strip = open(visit, film);
        strip.until("strip", STILL);
        strip.key("Space");
        strip.until("player", SHOWS);
        Path other = Films.mpeg4(visit.desk().folder().resolve("other.mkv"));
        Files.move(other, film, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        goTo(strip, "0:25");
        assertThat(strip.page().locator("#player-says")).containsText("MPEG-4 part 2");
        strip.until("strip", "m.head.t > 25.5");
    }
}
