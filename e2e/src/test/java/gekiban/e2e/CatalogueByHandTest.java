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

/** Entering, correcting, merging and splitting, by keyboard; each can be taken back. */
@InBrowser
final class CatalogueByHandTest {

    private static void enter(Page page, Locator control) {
        control.focus();
        page.keyboard().press("Enter");
    }

    private static Page fresh(Visit visit, String title) {
        Page page = visit.open("/catalogue/new/show");
        page.locator("#f-title input[name$='.text']").first().fill(title);
        enter(page, page.locator("button[data-save]"));
        page.waitForURL(Pattern.compile("/catalogue/show/[0-9]+"));
        return page;
    }

    @Test
    void newThing_isThere_undoTakesItBack(Visit visit) throws IOException {
        Page page = fresh(visit, "Shiokaze Tetsudō");
        assertThat(page.locator("h1")).containsText("Shiokaze Tetsudō");
        enter(page, page.locator("#notice button"));
        page.waitForURL(Pattern.compile("/history"));
        assertThat(page.locator("#notice")).containsText("Taken back.");
        assertThat(page.locator("main")).isVisible();
    }

    @Test
    void entry_correctedByKeyS_isSaved_andTakenBack(Visit visit) {
        Page page = fresh(visit, "Shiokaze");
        page.locator("#f-title input[name$='.text']").last().fill("Shiokaze Express");
        enter(page, page.locator("button[data-save]"));
        page.waitForURL(Pattern.compile("undo="));
        assertThat(page.locator("#f-title")).containsText("Shiokaze Express");
        page.locator("#notice button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("undone="));
        assertThat(page.locator("#f-title ul.facts").last()).not().containsText("Shiokaze Express");
    }

    @Test
    void trackList_pasted_isReadAndKept(Visit visit) {
        Page page = visit.open("/catalogue/new/release");
        page.locator("#f-title input[name$='.text']").first().fill("Shiokaze OST");
        enter(page, page.locator("button[data-save]"));
        page.waitForURL(Pattern.compile("/catalogue/release/[0-9]+"));
        enter(page, page.locator(".head a[href$='/tracks']"));
        page.locator("#pasted").fill("01. Asa no Kisha 2:31\n02. 霧笛 1:05\n03. Yoru 0:48");
        enter(page, page.locator("button[name=read]"));
        assertThat(page.locator("#rows input[name=title]").nth(1)).hasValue("霧笛");
        assertThat(page.locator("#rows input[name=length]").nth(1)).hasValue("1:05");
        enter(page, page.locator("button[data-save]"));
        page.waitForURL(Pattern.compile("/catalogue/(release|medium)/[0-9]+.*undo="));
    }

    @Test
    void merge_thenTakenBack_bothAreThere(Visit visit) {
        fresh(visit, "Kiri no Eki").close();
        Page page = fresh(visit, "Kiri no Eki TV");
        String one = page.url().replaceFirst("\\?.*", "");
        enter(page, page.locator(".head a[href$='/merge']"));
        page.locator("main input[name=with]").focus();
        page.keyboard().type("Kiri no Eki");
        page.locator("main .pick [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        enter(page, page.locator("main form.chooser button"));
        assertThat(page.locator("input[name=keep]")).hasCount(2);
        enter(page, page.locator("main .bar-act button"));
        page.waitForURL(Pattern.compile("undo="));
        enter(page, page.locator("#notice button"));
        page.waitForURL(Pattern.compile("undone="));
        page.navigate(one);
        assertThat(page.locator("h1")).containsText("Kiri no Eki");
    }

    @Test
    void split_whatIsTicked_isAThingOfItsOwn(Visit visit) {
        Page page = fresh(visit, "Futatsu");
        page.locator("#f-title input[name$='.text']").last().fill("Another");
        enter(page, page.locator("button[data-save]"));
        page.waitForURL(Pattern.compile("undo="));
        enter(page, page.locator(".head a[href$='/split']"));
        page.locator("input[name=fact]").last().focus();
        page.keyboard().press("Space");
        enter(page, page.locator("main .bar-act button"));
        page.waitForURL(Pattern.compile("/catalogue/show/[0-9]+\\?undo="));
        assertThat(page.locator("#notice button")).isVisible();
    }

    @Test
    void history_takesBack_andDoesItAgain(Visit visit) throws IOException {
        fresh(visit, "Rireki").close();
        Page page = visit.open("/history");
        enter(page, page.locator("table.edits button").first());
        page.waitForURL(Pattern.compile("undone="));
        String undone = page.url();
        enter(page, page.locator("#notice button"));
        page.waitForURL(url -> url.contains("undone=") && !url.equals(undone));
        Id show = visit.desk().called(Kind.SHOW, "Rireki");
        assertThat(show.kind()).isEqualTo(Kind.SHOW);
    }

    @Test
    void history_takenBackBefore_isRefusedInASentence(Visit visit) {
        fresh(visit, "Kawaru").close();
        Page page = visit.open("/history");
        String act = page.locator("table.edits form").first().getAttribute("action");
        enter(page, page.locator("table.edits form[action='" + act + "'] button"));
        page.waitForURL(Pattern.compile("undone="));
        enter(page, page.locator("table.edits form[action='" + act + "'] button"));
        page.waitForURL("**" + act);
        assertThat(page.locator("main [role=alert]")).containsText("taken back before");
    }
}
