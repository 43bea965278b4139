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

/** A review is written, kept at every pause, heard and put out. */
@InBrowser
final class WritingTest {
    private static final Pattern EDITED = Pattern.compile("/texts/[0-9]+/edit");

    private static Page begin(Visit visit) throws IOException {
        Id release = visit.desk().store().read(facts -> facts.all(Kind.RELEASE).getFirst());
        return visit.open("/texts/new?about=" + release);
    }

    private static Locator body(Page page) {
        return page.locator("#body");
    }

    @Test
    void review_typed_isKeptByItselfAndShownBeside(Visit visit) throws IOException {
        Page page = begin(visit);
        assertThat(body(page)).containsText("ザブトンの昼寝");
        body(page).fill("# Evening\n\nA *sarabande* in all but name.");
        assertThat(page.locator("#preview h2")).hasText(new String[] {"Evening"});
        assertThat(page.locator("#preview .term")).containsText("slow dance");
        page.waitForURL(EDITED);
        assertThat(page.locator("#state")).not().hasClass(Pattern.compile("trouble"));
        page.reload();
        assertThat(body(page)).hasValue("# Evening\n\nA *sarabande* in all but name.");
    }

    @Test
    void clip_madeOfASpan_playsWhereItIsRead(Visit visit) throws IOException {
        Page page = begin(visit);
        body(page).fill("Here the piano enters.");
        body(page).evaluate("area => area.setSelectionRange(5, 14)");
        page.locator(".clipmaker summary").click();
        page.locator("#clipfromtext").fill("0:02");
        page.locator("#clipfromtext").press("Tab");
        page.locator("#cliptotext").fill("0:05");
        page.locator("#cliptotext").press("Tab");
        page.locator("#clipinsert").click();
        assertThat(body(page))
                .hasValue(
                        Pattern.compile(
                                "Here \\[the piano\\]\\(clip:track/[0-9]+@0:02-0:05\\) enters\\."));
        page.waitForURL(EDITED);
        page.locator("button[value=yes]").click();
        page.waitForURL(Pattern.compile("/texts/[0-9]+\\?undo="));
        Locator clip = page.locator("article a.clip");
        assertThat(clip).hasText("the piano");
        clip.click();
        assertThat(clip).hasAttribute("aria-current", "true");
        page.waitForFunction(
                "() => [...document.querySelectorAll('audio')].some(a => a.currentTime > 2)");
        Visit.assertEverybodyCanUse(page);
    }

    @Test
    void cue_copiedFromTheStrip_playsUnderTheWordsItIsPastedOver(Visit visit) throws IOException {
        Page strip = visit.open(visit.desk().episode());
        strip.locator(".detail .cue").first().click();
        strip.locator(".all .cue[aria-current]").waitFor();
        Object copied =
                strip.evaluate(
                        """
                        () => {
                          const data = new DataTransfer();
                          document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
                          return data.getData('text/plain');
                        }\
                        """);
        assertThat(String.valueOf(copied)).matches("\\[[^\\]]+\\]\\(clip:cue/[0-9]+\\)");
        Page page = begin(visit);
        body(page).fill("Here the scene begins.");
        body(page)
                .evaluate(
                        """
                        (area, copied) => {
                          area.setSelectionRange(5, 14);
                          const data = new DataTransfer();
                          data.setData('text/plain', copied);
                          area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                        }\
                        """,
                        copied);
        assertThat(body(page))
                .hasValue(Pattern.compile("Here \\[the scene\\]\\(clip:cue/[0-9]+\\) begins\\."));
        Locator clip = page.locator("#preview a.clip");
        clip.click();
        assertThat(clip).hasAttribute("aria-current", "true");
        page.waitForFunction(
                "() => [...document.querySelectorAll('audio')].some(a => a.currentTime > 0.2)");
    }

    @Test
    void twoTabs_whoWriteAtOnce_loseNothing(Visit visit) throws IOException {
        Page page = begin(visit);
        body(page).fill("First line.\n\nBetween.\n\nLast line.\n");
        page.waitForURL(EDITED);
        String path = page.url().replaceFirst(".*(/texts/[0-9]+/edit).*", "$1");
        Page other = visit.open(path);
        body(other).fill("First line, by another.\n\nBetween.\n\nLast line.\n");
        assertThat(other.locator("#state"))
                .hasText(page.locator("#review").getAttribute("data-saved"));
        body(page).fill("First line.\n\nBetween.\n\nLast line, mine.\n");
        page.locator("#notice button.main").click();
        assertThat(page.locator("textarea[name=body]"))
                .hasValue("First line, by another.\n\nBetween.\n\nLast line, mine.");
        Visit.assertEverybodyCanUse(page);
    }

    @Test
    void writing_isForEverybodyInEveryLook(Visit visit) throws IOException {
        Page page = begin(visit);
        body(page).fill("# Evening\n\nA *sarabande*, ||folded||, {霧笛|むてき}.");
        page.waitForURL(EDITED);
        String text = page.url().replaceFirst(".*(/texts/[0-9]+)/edit.*", "$1");
        for (Look look : Look.ALL) {
            for (String path :
                    new String[] {text, text + "/edit", text + "/versions", "/ratings"}) {
                Page there = visit.open(path, look);
                there.evaluate(
                        "document.querySelectorAll('main details').forEach(d => d.open = true)");
                Visit.assertEverybodyCanUse(there);
                look.keep(there, "writing" + path.replaceAll("[^a-z]+", "-"));
            }
        }
        assertThat(text).startsWith("/texts/");
    }
}
