package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Shows, releases, tracks, artists and what belongs to them: what each says, and where it leads.
 */
@InBrowser
final class PagesTest {
    private static final String SHOW = "渚口駅の忘れもの";

    private static void enter(Page page, Locator link) {
        link.focus();
        page.keyboard().press("Enter");
    }

    private static String address(Id id) {
        return "/" + id.kind().word() + "s/" + id.number();
    }

    @Test
    void shows_listTheDemo_andLeadToIt(Visit visit) {
        Page page = visit.open("/shows");
        enter(
                page,
                page.locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(SHOW))
                        .first());
        page.waitForURL(Pattern.compile("/shows/[0-9]+"));
        assertThat(page.locator("h1")).containsText(SHOW);
    }

    @Test
    void show_hasBothEpisodesStrips_andACueLeadsToItsMoment(Visit visit) throws IOException {
        Page page = visit.open(address(visit.desk().called(Kind.SHOW, SHOW)));
        assertThat(page.locator(".season .ep:not(.cap)")).hasCount(2);
        Locator cue = page.locator(".season .cue[tabindex='0']").first();
        cue.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/episodes/[0-9]+.*cue="));
    }

    @Test
    void show_release_track_artist_character_leadToTheirForms(Visit visit) throws IOException {
        for (Kind kind :
                new Kind[] {
                    Kind.RELEASE,
                    Kind.TRACK,
                    Kind.ARTIST,
                    Kind.CHARACTER,
                    Kind.SONG,
                    Kind.WORK,
                    Kind.THEME,
                    Kind.EPISODE
                }) {
            Id id = visit.desk().store().read(facts -> facts.all(kind).getFirst());
            Page page = visit.open(address(id));
            enter(page, page.locator(".head a.correct"));
            page.waitForURL("**/catalogue/" + id);
            assertThat(page.locator("form#fields")).isVisible();
            page.close();
        }
        Id show = visit.desk().called(Kind.SHOW, SHOW);
        Page page = visit.open(address(show));
        enter(page, page.locator(".head a.correct"));
        page.waitForURL("**/catalogue/" + show);
    }

    @Test
    void releases_leadToTheAlbum_andItsTracks(Visit visit) {
        Page page = visit.open("/releases");
        enter(
                page,
                page.locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(SHOW))
                        .first());
        page.waitForURL(Pattern.compile("/releases/[0-9]+"));
        Locator track =
                page.locator("main a")
                        .filter(new Locator.FilterOptions().setHasText("ザブトンの昼寝"))
                        .first();
        enter(page, track);
        page.waitForURL(Pattern.compile("/tracks/[0-9]+"));
        assertThat(page.locator("#uses")).isVisible();
    }

    @Test
    void track_aUse_playsTheEpisodeThere(Visit visit) throws IOException {
        Page page = visit.open(address(visit.desk().called(Kind.TRACK, "ザブトンの昼寝")));
        assertThat(page.locator("#uses tbody tr:not(.part)").first()).isVisible();
        enter(page, page.locator("#uses a.btn").first());
        page.waitForURL(Pattern.compile("/episodes/[0-9]+.*cue="));
        assertThat(page.locator(".insp h2")).containsText("ザブトンの昼寝");
    }

    @Test
    void artists_leadToOne_withNamesAndCredits(Visit visit) throws IOException {
        Page page = visit.open("/artists");
        assertThat(page.locator("main table a, main ul a").first()).isVisible();
        Id artist = visit.desk().store().read(facts -> facts.all(Kind.ARTIST).getFirst());
        page.navigate(visit.desk().address(address(artist)));
        assertThat(page.locator("main .names li").first()).isVisible();
    }

    @Test
    void character_song_work_theme_sayWhatTheyBelongTo(Visit visit) throws IOException {
        for (Kind kind : new Kind[] {Kind.CHARACTER, Kind.SONG, Kind.WORK, Kind.THEME}) {
            Id id = visit.desk().store().read(facts -> facts.all(kind).getFirst());
            Page page = visit.open(address(id));
            assertThat(page.locator("h1")).not().hasText("");
            assertThat(page.locator(".head .of")).containsText(kind.word());
            page.close();
        }
    }

    @Test
    void language_andTitles_areTheReaders(Visit visit) {
        Page page = visit.open("/shows");
        enter(page, page.locator("header button[name=lang]"));
        page.waitForLoadState();
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        assertThat(page.title()).contains("Gekiban");
    }
}
