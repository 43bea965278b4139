package gekiban.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the frames of a strip take, by a trace of Chromium: {@code mvn -Pe2e verify
 * -De2e.groups=frames -De2e.excluded=none}. With {@code -De2e.before=FOLDER} the scripts and styles
 * of that folder are measured beside those of the desk. It prints and asserts nothing: machines
 * differ.
 */
@InBrowser
@Tag("frames")
final class FramesTest {
    private static final int STEPS = 240;
    private static final int ROUNDS = 2;

    private enum Move {
        SCROLLING,
        ZOOMING
    }

    @Test
    void frames_scrollingAndZoomingALongEpisode_arePrinted(Visit visit) throws Exception {
        LongEpisode.make(visit.desk());
        String before = System.getProperty("e2e.before", "");
        for (int round = 0; round < ROUNDS; round++) {
            if (!before.isEmpty()) {
                measure("before", visit, Path.of(before));
            }
            measure("now", visit, null);
        }
    }

    private static void measure(
            String name, Visit visit, @org.jspecify.annotations.Nullable Path assets)
            throws IOException {
        Page page = visit.window(Look.USUAL);
        if (assets != null) {
            page.route("**/assets/*", route -> give(route, assets));
        }
        page.navigate(visit.desk().address(visit.desk().episode()));
        var strip = new Strip(page);
        page.setDefaultTimeout(120_000);
        page.evaluate("async () => { window.dom = await import('/assets/strip-dom.js'); }");
        strip.until("strip-waves", "m.wave(window.dom.page.dataset.wave)");
        run(page, Move.SCROLLING, 30); // what is slow only once
        run(page, Move.ZOOMING, 60);
        Browser browser = page.context().browser();
        var work = new ArrayList<Double>();
        for (Move move : Move.values()) {
            browser.startTracing(
                    page,
                    new Browser.StartTracingOptions()
                            .setCategories(
                                    List.of(
                                            "toplevel",
                                            "cc",
                                            "benchmark",
                                            "devtools.timeline",
                                            "disabled-by-default-devtools.timeline",
                                            "disabled-by-default-devtools.timeline.frame")));
            run(page, move, STEPS);
            var times = new FrameTrace(browser.stopTracing()).times();
            print(name + ", " + move, times);
            work.addAll(times.getOrDefault("main thread", List.of()));
        }
        print(name + ", both", Map.of("main thread", work.stream().sorted().toList()));
        page.context().close();
    }

    private static void give(Route route, Path assets) {
        Path file = assets.resolve(route.request().url().replaceFirst(".*/assets/", ""));
        if (Files.exists(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.resume();
        }
    }

    /** A step of the wheel a frame: along the time and back, or out to all of it and in. */
    private static void run(Page page, Move move, int steps) {
        page.evaluate(
                """
                ([isZoom, steps]) => new Promise(done => {
                  const lane = document.querySelector('.detail .time.music'), box = lane.getBoundingClientRect();
                  let n = 0;
                  const step = () => {
                    if (n++ === steps) { done(); return; }
                    const isBack = n > steps / 2;
                    lane.dispatchEvent(new WheelEvent('wheel', {
                      bubbles: true, cancelable: true, ctrlKey: isZoom, deltaY: (isZoom ? 6 : 30) * (isBack ? -1 : 1),
                      clientX: box.left + box.width / 2, clientY: box.top + 10 }));
                    requestAnimationFrame(step);
                  };
                  requestAnimationFrame(step);
                })\
                """,
                List.of(move == Move.ZOOMING, steps));
    }

    @SuppressWarnings("SystemOut") // it is a command
    private static void print(String name, Map<String, List<Double>> times) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s, load %.1f",
                        name.toLowerCase(Locale.ROOT),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        times.forEach((what, ms) -> System.out.println(FrameTrace.line(what, ms)));
    }
}
