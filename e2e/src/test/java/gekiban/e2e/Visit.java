package gekiban.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody at a desk, in a browser's window. */
final class Visit implements AutoCloseable {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Browser browser;
    private final RunningDesk desk;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Visit(Browser browser, RunningDesk desk) {
        this.browser = browser;
        this.desk = desk;
    }

    RunningDesk desk() {
        return desk;
    }

    /** Opens a page in a new window, and waits until it is at rest. */
    Page open(String path, Look look) {
        Page page = window(look);
        page.navigate(desk.address(path));
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    Page open(String path) {
        return open(path, Look.USUAL);
    }

    /** A window that shows nothing yet. */
    Page window(Look look) {
        var context = browser.newContext(look.options());
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(failures::add);
        page.onConsoleMessage(message -> {
            // What the desk answers with 4xx is a test's matter; scripts and styles refused are
            // not.
            if (message.type().equals("error")
                    && !message.text().contains("the server responded with a status of 4")) {
                failures.add(message.text());
            }
        });
        return page;
    }

    void assertNothingFailed() {
        assertThat(failures).as("what the browser says went wrong").isEmpty();
    }

    /** Nobody is kept out, and nothing lies beside the window. */
    static void assertEverybodyCanUse(Page page) {
        page.waitForTimeout(200); // what comes by script is there too
        var grave =
                new AxeBuilder(page)
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getNodes().stream()
                                                        .map(node -> node.getHtml())
                                                        .limit(3)
                                                        .toList())
                                .toList();
        assertThat(grave).as("axe at " + page.url()).isEmpty();
        var beside =
                page.evaluate(
                        "() => document.documentElement.scrollWidth <= innerWidth ? [] :"
                                + " [...document.querySelectorAll('body *')]"
                                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                                + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120))");
        assertThat((List<?>) beside).as("beside the window at " + page.url()).isEmpty();
    }

    /** Goes with Tab to what has such a name or text, as somebody without a mouse does. */
    static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 200; i++) {
            if ((boolean) wanted.first().evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no Tab leads to " + wanted);
    }

    @Override
    public void close() throws IOException {
        contexts.forEach(BrowserContext::close);
        desk.close();
    }
}
