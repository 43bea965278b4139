package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody does on an evening, by keyboard: correct a cue, search, take it back. */
@InBrowser
final class WholeWayTest {

    @Test
    void correctACue_search_undo(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        String to = page.locator(".insp [name=to]").inputValue();

        page.locator(".grip.out").focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(page.locator(".insp [data-do=undo]")).hasCount(1);
        assertThat(page.locator(".insp [name=to]")).not().hasValue(to);

        page.locator(".insp [data-do=undo]").focus();
        page.keyboard().press("/");
        page.keyboard().type("shiokaze");
        page.locator("#hits .hit").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/(tracks|recordings|works|songs)/"));
        page.goBack();
        page.waitForLoadState();

        page.locator(".insp [data-do=undo]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".insp [name=to]")).hasValue(to);
        assertThat(page.locator(".insp [data-do=undo]")).hasCount(0);
    }
}
