package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Search and "what is this?", by keyboard. */
@InBrowser
final class FindingTest {

    @Test
    void palette_slashTypeEnter_opensWhatWasFound(Visit visit) throws IOException {
        Page page = visit.open("/shows");
        page.keyboard().press("/");
        page.keyboard().type("zabuton");
        assertThat(page.locator("#hits .hit[aria-selected=true]").first()).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/[a-z]+s/[0-9]+"));
        assertThat(page.locator("h1")).containsText("ザブトン");
    }

    @Test
    void palette_arrowsMove_escapeCloses(Visit visit) {
        Page page = visit.open("/shows");
        page.keyboard().press("/");
        page.keyboard().type("no");
        assertThat(page.locator("#hits .hit").nth(1)).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#hits .hit").nth(1)).hasAttribute("aria-selected", "true");
        Visit.assertEverybodyCanUse(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette")).isHidden();
    }

    @Test
    void searchPage_typed_showsWhatIsFound_andWhatIsNot(Visit visit) {
        Page page = visit.open("/search");
        page.locator("main input[name=q]").focus();
        page.keyboard().type("shio");
        assertThat(page.locator("#results .hit").first()).isVisible();
        page.locator("main input[name=q]").fill("qqqqqqqq");
        assertThat(page.locator("#results")).containsText("qqqqqqqq");
        assertThat(page.locator("#results .hit")).hasCount(0);
    }

    @Test
    void clip_droppedAnywhere_isNamedWithItsPlace(Visit visit) throws IOException {
        Page page = visit.open("/shows");
        page.setDefaultTimeout(60_000);
        page.evaluate(
                """
                bytes => {
                  const data = new DataTransfer();
                  const content = Uint8Array.from(atob(bytes), c => c.charCodeAt(0));
                  data.items.add(new File([content], 'clip.flac', { type: 'audio/flac' }));
                  document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
                  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }\
                """,
                Base64.getEncoder().encodeToString(Files.readAllBytes(track())));
        page.locator("#clip-answer .named").first().waitFor();
        assertThat(page.locator("#clip-answer")).containsText("ザブトンの昼寝");
    }

    @Test
    void clip_keyW_opensAndChoosesAFile(Visit visit) throws IOException {
        Page page = visit.open("/shows");
        page.setDefaultTimeout(60_000);
        page.keyboard().press("w");
        assertThat(page.locator("#clip")).isVisible();
        page.locator("#clip-file").setInputFiles(track());
        page.locator("#clip-answer .named a").first().waitFor();
        Visit.assertEverybodyCanUse(page);
        page.locator("#clip-answer .named a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/(tracks|recordings)/"));
    }

    @Test
    void clipPage_withoutScript_namesToo(Visit visit) throws IOException {
        Page page = visit.open("/clip");
        page.setDefaultTimeout(60_000);
        page.locator("main input[type=file]").setInputFiles(track());
        page.locator("main form button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main .named").first()).containsText("ザブトンの昼寝");
    }

    private static Path track() throws IOException {
        return HeardDemo.home().demo().resolve("album/06 Zabuton no Hirune.flac");
    }

    @Test
    void error_whatIsNotThere_isSaid_andTheRestStillWorks(Visit visit) {
        Page page = visit.open("/shows/999999");
        assertThat(page.locator("h1")).hasText("404");
        page.locator("nav a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/shows");
    }
}
