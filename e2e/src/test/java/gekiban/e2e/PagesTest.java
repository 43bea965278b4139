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

    /** A list of scores, the first of them the demo show's, with a wish below. */
    static final String REVIEW =
            """
            Two scores that I would save

            1. %s
            music: Aoki Ryo
            OP: "Checkout" by Lisa Brandt
            I have written about %s before, and the station is still there.

            2. Iron Harbour
            music: Takase Gou
            ED: "Low Tide" by Mira
            Nothing but horns, and all of them late.

            2 Comments

            Marta says:
            April 2, 2010 at 9:14 pm
            Any chance you could review "Tetsu no Mori"?

            Oskar says:
            April 3, 2010 at 8:01 am
            Seconded for Tetsu no Mori. I agree about Iron Harbour.
            """
                    .formatted(SHOW, SHOW);

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
    void text_thatIsPasted_isConfirmedAndTakenBack(Visit visit) {
        Page page = visit.open("/texts");
        page.locator("textarea[name=text]").fill(REVIEW);
        enter(page, page.locator("#paste button.main"));
        page.waitForURL(Pattern.compile("/texts/[0-9]+.undo=.*"));
        assertThat(page.locator("article")).containsText("Nothing but horns");

        enter(page, page.locator(".understood > .rowline button.main"));
        assertThat(page.locator(".understood h3 + ul .st.c").first()).isVisible();
        enter(page, page.locator("#notice button"));
        page.waitForURL(Pattern.compile("/texts/[0-9]+.undone=.*"));
        assertThat(page.locator(".understood .st.c[title]")).hasCount(0);

        enter(page, page.locator("article a.m").first());
        page.waitForURL(Pattern.compile("/(shows|songs|artists)/[0-9]+"));
        assertThat(page.locator("#texts")).isVisible();
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
