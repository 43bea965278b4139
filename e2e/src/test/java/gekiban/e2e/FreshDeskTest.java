package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a desk that was never opened before to a cue that somebody put right. */
@InBrowser
final class FreshDeskTest {
    private static final String TITLE = "霧笛";

    /** Twice 20 seconds, and what rings on. */
    private static final Pattern HEARD = Pattern.compile("Heard: 2 cues, 0:4[0-9] of music\\.");

    private static final double PATIENCE_MS = 120_000;

    @TempDir Path folder;

    /** How a show comes to the desk. */
    enum Way {
        DROPPED,
        CHOSEN,
        PASTED
    }

    private Path home() throws IOException {
        return Files.createDirectories(folder.resolve("home"));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }

    /** Which is wanted is not the demo show, and who cancels it is not given it again. */
    private static void withoutDemo(Page page, DeskProcess desk) {
        // The desk answers before it has begun with anything.
        for (int i = 0; i < 20 && page.locator("#cancel").count() == 0; i++) {
            page.waitForTimeout(500);
            page.navigate(desk.address("/"));
        }
        press(page.locator("#cancel"));
        page.navigate(desk.address("/"));
        assertThat(page.locator("#bring-title")).isVisible();
    }

    private static void bring(Page page, Path show, Way way) {
        switch (way) {
            case DROPPED -> drop(page, show);
            case CHOSEN -> page.locator("#bring-files").setInputFiles(show);
            case PASTED -> {
                page.locator("form.path input[name=folder]").fill(show.toString());
                page.keyboard().press("Enter");
            }
        }
        page.waitForURL(Pattern.compile("/jobs/[0-9]+"));
        page.locator("form.found").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
    }

    /** As the hand does, with a folder of the file manager. */
    private static void drop(Page page, Path show) {
        BoundingBox zone = page.locator("[data-drop]").boundingBox();
        var session = page.context().newCDPSession(page);
        for (String type : new String[] {"dragEnter", "dragOver", "drop"}) {
            var files = new JsonArray();
            files.add(show.toString());
            var data = new JsonObject();
            data.add("items", new JsonArray());
            data.add("files", files);
            data.addProperty("dragOperationsMask", 1);
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", zone.x + 20);
            event.addProperty("y", zone.y + 10);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
    }

    private static void untilState(Page page, String state) {
        assertThat(page.locator("#live"))
                .hasAttribute(
                        "data-state",
                        state,
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void show_brought_isGuessedPutRightAndHeard(Way way, Visit visit) throws Exception {
        Path show = SmallShow.make(folder.resolve("Muteki"), 50);
        try (var desk = DeskProcess.start(home())) {
            Page page = visit.window(Look.USUAL);
            withoutDemo(page, desk);
            bring(page, show, way);

            Locator found = page.locator("form.found");
            assertThat(found.locator("input[name=title0]")).hasValue("Muteki");
            assertThat(found.locator("tbody").first()).containsText("Muteki - 01.webm");
            assertThat(found.locator("tbody").first()).containsText("Muteki - 02.webm");
            assertThat(found.locator("fieldset").nth(1)).containsText("1 album, 3 tracks");
            found.locator("input[name=title0]").fill(TITLE);
            press(found.locator(".acts .btn"));

            // What goes on is seen without a reload.
            page.evaluate("() => { window.stayed = true; }");
            untilState(page, "done");
            assertThat((boolean) page.evaluate("() => window.stayed")).isTrue();
            assertThat(page.locator("#sentence")).containsText(HEARD);
            press(page.locator("#live .acts a").first());
            page.waitForURL(Pattern.compile("/shows/[0-9]+"));
            assertThat(page.locator("h1")).containsText(TITLE);
            assertThat(page.locator(".season .cue")).hasCount(2);
            press(page.locator(".season .cue").first());
            page.waitForURL(Pattern.compile("/episodes/[0-9]+.*cue="));
            correctSearchUndo(page);
        }
    }

    private static void correctSearchUndo(Page page) {
        var strip = new Strip(page);
        assertThat(page.locator(".insp h2")).containsText(SmallShow.TRACKS.getFirst());
        String from = page.locator(".insp [name=from]").inputValue();
        String to = page.locator(".insp [name=to]").inputValue();
        assertThat(strip.number("strip-dom", "m.parse('" + from + "')")).isBetween(5.0, 11.0);

        // One end by the mouse, the other by keys.
        BoundingBox grip = page.locator(".grip.out").boundingBox();
        double x = grip.x + grip.width / 2;
        double y = grip.y + grip.height / 2;
        page.keyboard().down("Alt");
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x - 40, y);
        page.mouse().move(x - 80, y);
        page.mouse().up();
        page.keyboard().up("Alt");
        assertThat(page.locator(".insp [data-do=undo]")).hasCount(1);
        assertThat(page.locator(".insp [name=to]")).not().hasValue(to);
        page.locator(".grip.in").focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".insp [name=from]")).not().hasValue(from);
        assertThat(strip.sign()).hasAttribute("class", Pattern.compile("\\be\\b"));
        // What was said is kept by the desk, not by the page.
        page.waitForFunction("() => !document.querySelector('.insp form.changed')");
        page.waitForTimeout(1000);
        page.reload();
        assertThat(page.locator(".insp [name=from]")).not().hasValue(from);

        String there = page.url();
        page.keyboard().press("/");
        page.keyboard().type("kiri no michi");
        page.locator("#hits .hit").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/(tracks|recordings|works)/"));
        assertThat(page.locator("h1")).containsText("Kiri no Michi");

        page.navigate(there);
        for (int i = 0; i < 2; i++) {
            String act = page.locator(".insp form:has([data-do=undo])").getAttribute("action");
            press(page.locator(".insp [data-do=undo]"));
            assertThat(page.locator(".insp form[action='" + act + "']")).hasCount(0);
        }
        assertThat(page.locator(".insp [name=from]")).hasValue(from);
        assertThat(page.locator(".insp [name=to]")).hasValue(to);
    }

    @Test
    void desk_killedWhileItListens_goesOnWhenItIsOpenedAgain(Visit visit) throws Exception {
        Path show = SmallShow.make(folder.resolve("Muteki"), 20 * 60);
        Page page = visit.window(Look.USUAL);
        visit.mayFail("net::ERR");
        String job;
        try (var desk = DeskProcess.start(home())) {
            withoutDemo(page, desk);
            bring(page, show, Way.PASTED);
            job = page.url().replaceFirst(".*(/jobs/[0-9]+).*", "$1");
            press(page.locator("form.found .acts .btn"));
            untilState(page, "running");
            untilHearing(page, desk, job);
            desk.kill();
        }
        try (var desk = DeskProcess.start(home())) {
            page.navigate(desk.address(job));
            untilState(page, "done");
            assertThat(page.locator("#sentence")).containsText(HEARD);
            assertThat(page.locator("#live .cue")).hasCount(2);
            page.navigate(desk.address("/shows"));
            assertThat(page.locator("main")).containsText("1 show, 2 episodes, 2 cues;");
        }
    }

    /** Until the desk is in the middle of it. */
    private static void untilHearing(Page page, DeskProcess desk, String job)
            throws InterruptedException {
        long end = System.nanoTime() + (long) (PATIENCE_MS * 1e6);
        while (System.nanoTime() < end) {
            var seen =
                    JsonParser.parseString(page.request().get(desk.address("/api/v1" + job)).text())
                            .getAsJsonObject();
            String state = seen.get("state").getAsString();
            assertThat(state).as("over before it was killed").isNotEqualTo("done");
            if (state.equals("running") && seen.get("part").getAsDouble() > 0.05) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it does not listen");
    }
}
