package gekiban.e2e;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the frames of a strip take, by a trace of Chromium: {@code mvn -Pe2e verify
 * -De2e.groups=frames}. It prints and asserts nothing: machines differ.
 */
@InBrowser
@Tag("frames")
final class FramesTest {
    private static final int STEPS = 240;

    @Test
    void frames_scrollingAndZoomingALongEpisode_arePrinted(Visit visit) throws Exception {
        LongEpisode.make(visit.desk());
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        page.setDefaultTimeout(120_000);
        page.evaluate("async () => { window.dom = await import('/assets/strip-dom.js'); }");
        strip.until("strip-waves", "m.wave(window.dom.page.dataset.wave)");
        run(page, 60); // what is slow only once
        Browser browser = page.context().browser();
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
        run(page, STEPS);
        var trace =
                JsonParser.parseString(new String(browser.stopTracing(), StandardCharsets.UTF_8))
                        .getAsJsonObject()
                        .getAsJsonArray("traceEvents");
        print(trace.asList().stream().map(each -> each.getAsJsonObject()).toList());
    }

    /** A step of the wheel a frame: along the time, then in and out. */
    private static void run(Page page, int steps) {
        page.evaluate(
                """
                steps => new Promise(done => {
                  const lane = document.querySelector('.detail .time.music'), box = lane.getBoundingClientRect();
                  let n = 0;
                  const step = () => {
                    if (n++ === steps) { done(); return; }
                    const isZoom = n > steps / 2, isIn = n > steps * 3 / 4;
                    lane.dispatchEvent(new WheelEvent('wheel', {
                      bubbles: true, cancelable: true, ctrlKey: isZoom, deltaY: isZoom ? (isIn ? -12 : 12) : 30,
                      clientX: box.left + box.width / 2, clientY: box.top + 10 }));
                    requestAnimationFrame(step);
                  };
                  requestAnimationFrame(step);
                })\
                """,
                steps);
    }

    private static void print(List<JsonObject> events) {
        var script =
                events.stream().filter(event -> name(event).equals("FireAnimationFrame")).toList();
        long process = script.getFirst().get("pid").getAsLong();
        long thread = script.getFirst().get("tid").getAsLong();
        // A task of the main thread that draws: script, styles, layout and paint of one frame.
        var tasks =
                events.stream()
                        .filter(event -> name(event).contains("RunTask") && event.has("dur"))
                        .filter(event -> event.get("pid").getAsLong() == process)
                        .filter(event -> event.get("tid").getAsLong() == thread)
                        .sorted(Comparator.comparingDouble(FramesTest::at))
                        .toList();
        var work = new ArrayList<Double>();
        for (JsonObject frame : script) {
            tasks.stream()
                    .filter(task ->
                            at(task) <= at(frame)
                                    && at(task) + task.get("dur").getAsDouble() >= at(frame))
                    .findFirst()
                    .ifPresent(task -> work.add(task.get("dur").getAsDouble() / 1000));
        }
        var drawn =
                events.stream()
                        .filter(event -> name(event).equals("DrawFrame"))
                        .map(FramesTest::at)
                        .sorted()
                        .toList();
        var between = new ArrayList<Double>();
        for (int i = 1; i < drawn.size(); i++) {
            between.add((drawn.get(i) - drawn.get(i - 1)) / 1000);
        }
        say("main thread, a frame", work);
        say("from frame to frame", between);
    }

    private static String name(JsonObject event) {
        return event.get("name").getAsString();
    }

    private static double at(JsonObject event) {
        return event.get("ts").getAsDouble();
    }

    @SuppressWarnings("SystemOut") // it is a command
    private static void say(String what, List<Double> ms) {
        var sorted = ms.stream().sorted().toList();
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s: %d frames, median %.1f ms, 95th percentile %.1f ms, longest %.1f ms",
                        what,
                        sorted.size(),
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 1)));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
