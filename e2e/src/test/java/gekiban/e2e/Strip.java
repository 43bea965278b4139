package gekiban.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An episode's page, asked of the scripts that draw it. */
record Strip(Page page) {

    double number(String module, String expression) {
        Object answer =
                page.evaluate(
                        "async () => { const m = await import('/assets/"
                                + module
                                + ".js'); return "
                                + expression
                                + "; }");
        return ((Number) answer).doubleValue();
    }

    /** First second that the lower strip shows. */
    double begin() {
        return number("strip", "m.view.v0");
    }

    /** How many seconds it shows. */
    double seen() {
        return number("strip", "m.view.vs");
    }

    double head() {
        return number("strip", "m.head.t");
    }

    String chosen() {
        return page.locator(".all .cue[aria-current=true]").getAttribute("data-cue");
    }

    /** Waits until something that the scripts know holds. A promise would count as true. */
    void until(String module, String condition) {
        page.evaluate(
                "async name => { window.seen = await import('/assets/' + name + '.js'); }", module);
        page.waitForFunction("() => { const m = window.seen; return Boolean(" + condition + "); }");
    }

    Locator sign() {
        return page.locator(".insp p .st").first();
    }

    void key(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
