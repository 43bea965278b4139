package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The keys of an episode's page, each as the page itself names it. */
@InBrowser
final class EpisodeKeysTest {
    private static Strip open(Visit visit) throws IOException {
        Page page = visit.open(visit.desk().episode());
        return new Strip(page);
    }

    @Test
    void jAndK_goBetweenTheCues(Visit visit) throws IOException {
        var strip = open(visit);
        String first = strip.chosen();
        strip.key("k");
        strip.until("strip-choose", "m.chosen.id !== '" + first + "'");
        assertThat(strip.head()).isGreaterThan(0);
        strip.key("j");
        assertThat(strip.chosen()).isEqualTo(first);
    }

    @Test
    void undo_timeAfterTime_walksBackToWhatWasHeard(Visit visit) throws IOException {
        var strip = open(visit);
        Page page = strip.page();
        String heard = strip.sign().getAttribute("class");
        String from = page.locator(".insp [name=from]").inputValue();
        strip.key("c");
        assertThat(page.locator(".insp [data-do=confirm]")).hasCount(0);
        page.locator(".insp [name=to]").fill("0:17.5");
        page.keyboard().press("Enter");
        assertThat(page.locator(".insp .acts [data-do=confirm]")).hasCount(1);
        strip.key("Escape");
        page.locator("body").evaluate("() => document.activeElement.blur()");
        strip.key("p");
        assertThat(page.locator(".insp [name=presence][aria-pressed=true]")).hasCount(1);
        page.reload(); // the page itself has forgotten what was done; the desk has not
        page.waitForLoadState();
        for (int i = 0; i < 3; i++) {
            Locator undo = page.locator(".insp [data-do=undo]");
            String address = page.locator(".insp form:has([data-do=undo])").getAttribute("action");
            undo.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".insp form[action='" + address + "']")).hasCount(0);
        }
        assertThat(page.locator("#trouble .trouble")).hasCount(0);
        assertThat(strip.sign().getAttribute("class")).isEqualTo(heard);
        assertThat(page.locator(".insp [name=from]").inputValue()).isEqualTo(from);
    }

    @Test
    void zoom_keys_reachAllAndATenth(Visit visit) throws IOException {
        var strip = open(visit);
        strip.key("0");
        strip.until("strip", "m.view.vs > 150");
        double all = strip.seen();
        strip.key("+");
        assertThat(strip.seen()).isCloseTo(all / 2, within(0.01));
        for (int i = 0; i < 20; i++) {
            strip.key("+");
        }
        assertThat(strip.seen()).isCloseTo(0.1, within(0.001));
        strip.key("-");
        assertThat(strip.seen()).isCloseTo(0.2, within(0.001));
    }

    @Test
    void arrows_moveTheHead(Visit visit) throws IOException {
        var strip = open(visit);
        strip.key("ArrowRight");
        assertThat(strip.head()).isCloseTo(1, within(0.05));
        strip.key("Alt+ArrowRight", "Shift+ArrowRight");
        assertThat(strip.head()).isCloseTo(11.1, within(0.05));
    }

    @Test
    void g_goesToATime_andSaysWhatSounds(Visit visit) throws IOException {
        var strip = open(visit);
        strip.key("g");
        strip.page().keyboard().type("1:02.5");
        strip.key("Enter");
        strip.until("strip", "Math.abs(m.head.t - 62.5) < 0.1");
        assertThat(strip.page().locator("#time")).hasText("00:01:02");
    }

    @Test
    void brackets_setTheEndsAtTheHead(Visit visit) throws IOException {
        var strip = at15(visit);
        strip.key("[");
        assertThat(strip.page().locator(".insp [name=from]")).hasValue("0:15.0");
        strip.key("ArrowRight", "]");
        assertThat(strip.page().locator(".insp [name=to]")).hasValue("0:16.0");
    }

    /** A second after the first cue of the demo begins. */
    private static Strip at15(Visit visit) throws IOException {
        var strip = open(visit);
        strip.key("Alt+ArrowRight");
        for (int i = 0; i < 5; i++) {
            strip.key("ArrowRight");
        }
        return strip;
    }

    @Test
    void bracket_beforeTheRecordingBegins_isRefusedInASentence(Visit visit) throws IOException {
        var strip = open(visit);
        strip.key("ArrowRight", "[");
        assertThat(strip.page().locator("#trouble")).containsText("before its recording does");
        assertThat(strip.page().locator(".insp [name=from]")).hasValue("0:14.0");
    }

    @Test
    void m_goesToTheNextThatIsNotConfirmed(Visit visit) throws IOException {
        var strip = open(visit);
        String first = strip.chosen();
        strip.key("m");
        strip.until("strip-choose", "m.chosen.id !== '" + first + "'");
    }

    @Test
    void t_leadsToAnotherTrack_andItIsChosen(Visit visit) throws IOException {
        var strip = open(visit);
        Page page = strip.page();
        strip.key("t");
        assertThat((boolean) page.evaluate("() => !!document.activeElement.closest('.insp')"))
                .isTrue();
        page.locator(".insp .another select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
        page.locator(".insp .another button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".insp h2 .chip")).hasText("03");
    }

    @Test
    void n_addsACueByHand(Visit visit) throws IOException {
        var strip = open(visit);
        Page page = strip.page();
        int before = page.locator(".all .cue").count();
        strip.key("Alt+ArrowRight", "n");
        assertThat(page.locator("#add [name=from]")).hasValue("0:10.0");
        page.locator("#add select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        page.locator("#add button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".all .cue")).hasCount(before + 1);
        assertThat(page.locator(".insp .st")).hasAttribute("class", Pattern.compile("n"));
    }

    @Test
    void x_loopsTheCue(Visit visit) throws IOException {
        var strip = at15(visit);
        strip.key("[");
        assertThat(strip.page().locator(".insp [name=from]")).hasValue("0:15.0");
        strip.key("ArrowRight", "]");
        assertThat(strip.page().locator(".insp [name=to]")).hasValue("0:16.0");
        strip.key("x", "Space");
        strip.page().waitForTimeout(2500);
        assertThat(strip.head()).isBetween(14.9, 16.3);
        strip.key("Space");
    }

    @Test
    void keys_switchedOff_doNothing_andComeBack(Visit visit) throws IOException {
        var strip = open(visit);
        Page page = strip.page();
        String first = strip.chosen();
        strip.key("?");
        Locator button = page.locator("#keys button[name=keys]");
        Visit.tabTo(page, button);
        page.keyboard().press("Enter");
        page.locator("body[data-keys=off]").waitFor();
        page.waitForLoadState();
        strip.key("k", "/", "w");
        assertThat(strip.chosen()).isEqualTo(first);
        assertThat(page.locator("dialog[open]")).hasCount(0);
        page.locator("[data-do=keys]").focus();
        page.keyboard().press("Enter");
        page.locator("#keys button[name=keys]").focus();
        page.keyboard().press("Enter");
        page.locator("body:not([data-keys])").waitFor();
        page.waitForLoadState();
        strip.key("k");
        strip.until("strip-choose", "m.chosen.id !== '" + first + "'");
    }
}
