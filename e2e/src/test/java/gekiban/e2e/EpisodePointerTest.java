package gekiban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Mouse and fingers on the strip, and the same by arrows. */
@InBrowser
final class EpisodePointerTest {

    private static BoundingBox box(Page page, String selector) {
        return page.locator(selector).first().boundingBox();
    }

    private static void drag(Page page, double x, double y, double by) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + by / 2, y);
        page.mouse().move(x + by, y);
        page.mouse().up();
    }

    @Test
    void wheel_overTheDetail_movesTheTime_withControlZooms(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        var lane = box(page, ".detail .time.music");
        double seen = strip.seen();
        page.mouse().move(lane.x + lane.width / 2, lane.y + lane.height / 2);
        page.mouse().wheel(0, 200);
        strip.until("strip", "m.view.v0 > 1");
        double middle = strip.begin() + strip.seen() / 2;
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        strip.until("strip", "m.view.vs < " + seen * 0.9);
        assertThat(strip.begin() + strip.seen() / 2).isCloseTo(middle, within(0.5));
    }

    @Test
    void frame_draggedAndItsEnd_movesAndWidensTheDetail(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        var frame = box(page, ".all .view");
        double seen = strip.seen();
        drag(page, frame.x + frame.width / 2, frame.y + frame.height / 2, 60);
        double perSecond =
                box(page, ".all .time.music").width / strip.number("strip-dom", "m.seconds");
        assertThat(strip.begin()).isCloseTo(60 / perSecond, within(1.0));
        assertThat(strip.seen()).isCloseTo(seen, within(0.001));
        var end = box(page, ".all .view .end.out");
        drag(page, end.x + end.width / 2, end.y + end.height / 2, 40);
        assertThat(strip.seen()).isCloseTo(seen + 40 / perSecond, within(1.0));
    }

    @Test
    void shift_inSound_marksASpan_forANewCue(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        var sound = box(page, ".detail .time.sound");
        page.keyboard().down("Shift");
        drag(page, sound.x + 200, sound.y + 20, 300);
        page.keyboard().up("Shift");
        assertThat(page.locator(".marked")).isVisible();
        double second = strip.seen() / sound.width;
        page.keyboard().press("n");
        double from =
                strip.number(
                        "strip-dom", "m.parse(document.querySelector('#add [name=from]').value)");
        double to =
                strip.number(
                        "strip-dom", "m.parse(document.querySelector('#add [name=to]').value)");
        assertThat(from).isCloseTo(strip.begin() + 200 * second, within(0.2));
        assertThat(to - from).isCloseTo(300 * second, within(0.2));
    }

    @Test
    void grip_dragged_movesTheEnd_andEscapeLeavesIt(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        String to = page.locator(".insp [name=to]").inputValue();
        var grip = box(page, ".grip.out");
        double x = grip.x + grip.width / 2;
        double y = grip.y + grip.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x - 50, y);
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".insp [name=to]")).hasValue(to);
        grip = box(page, ".grip.out");
        page.keyboard().down("Alt");
        drag(page, grip.x + grip.width / 2, grip.y + grip.height / 2, -50);
        page.keyboard().up("Alt");
        assertThat(page.locator(".insp [data-do=undo]")).hasCount(1);
        assertThat(page.locator(".insp [name=to]")).not().hasValue(to);
    }

    @Test
    void grip_byArrows_movesATenth_andKeepsTheFocus(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode()));
        Page page = strip.page();
        page.locator(".grip.out").focus();
        double before = Double.parseDouble(page.locator(".grip.out").getAttribute("aria-valuenow"));
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(page.locator(".insp [data-do=undo]")).hasCount(1);
        double after = Double.parseDouble(page.locator(".grip.out").getAttribute("aria-valuenow"));
        assertThat(before - after).isCloseTo(1.2, within(0.11));
        assertThat((boolean) page.evaluate("() => document.activeElement.matches('.grip.out')"))
                .isTrue();
    }

    @Test
    void pinch_twoFingers_zoomAboutTheirMiddle(Visit visit) throws IOException {
        var strip = new Strip(visit.open(visit.desk().episode(), new Look(false, 360, "en")));
        Page page = strip.page();
        page.locator(".detail .time.music").scrollIntoViewIfNeeded();
        var lane = box(page, ".detail .time.music");
        double y = lane.y + lane.height / 2;
        double middle = lane.x + lane.width / 2;
        double at = strip.begin() + strip.seen() / 2;
        double seen = strip.seen();
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", middle - 30, y, middle + 30, y);
        for (int i = 1; i <= 6; i++) {
            touch(session, "touchMove", middle - 30 - 10 * i, y, middle + 30 + 10 * i, y);
        }
        touch(session, "touchEnd");
        strip.until("strip", "m.view.vs < " + seen * 0.6);
        assertThat(strip.seen()).isCloseTo(seen / 3, within(seen * 0.05));
        assertThat(strip.begin() + strip.seen() / 2).isCloseTo(at, within(seen * 0.05));
    }

    private static void touch(CDPSession session, String type, double... xy) {
        var points = new JsonArray();
        for (int i = 0; i < xy.length; i += 2) {
            var point = new JsonObject();
            point.addProperty("x", xy[i]);
            point.addProperty("y", xy[i + 1]);
            point.addProperty("id", i);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
