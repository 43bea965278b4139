package gekiban.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page can be used by everybody: light and dark, wide and narrow, in both languages. */
@InBrowser
final class EveryPageTest {
    /** What pages need an id for: the demo's, by what it is called. */
    private static Id of(Visit visit, Kind kind) throws IOException {
        return switch (kind) {
            case SHOW -> visit.desk().called(kind, "渚口駅の忘れもの");
            case TRACK -> visit.desk().called(kind, "ザブトンの昼寝");
            default -> visit.desk().store().read(facts -> facts.all(kind).getFirst());
        };
    }

    static java.util.stream.Stream<String> pages() {
        return java.util.stream.Stream.of(
                "/",
                "/jobs",
                "/shows",
                "/shows/{show}",
                "/episodes/{episode}",
                "/releases",
                "/releases/{release}",
                "/tracks/{track}",
                "/artists",
                "/artists/{artist}",
                "/characters/{character}",
                "/songs/{song}",
                "/works/{work}",
                "/themes/{theme}",
                "/search",
                "/search?q=zabuton",
                "/search?q=qqqqqq",
                "/clip",
                "/catalogue",
                "/catalogue/show/{show}",
                "/catalogue/track/{track}",
                "/catalogue/cue/{cue}",
                "/catalogue/new",
                "/catalogue/new/show",
                "/catalogue/release/{release}",
                "/catalogue/release/{release}/tracks",
                "/catalogue/show/{show}/merge",
                "/catalogue/show/{show}/split",
                "/catalogue/artist/{artist}",
                "/history",
                "/texts",
                "/requests",
                "/ratings",
                "/catalogue/nothing/7");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_inEveryLook_canBeUsedByEverybody(String path, Visit visit) throws IOException {
        var faults = new ArrayList<String>();
        String there = path;
        for (Kind kind : Kind.values()) {
            String hole = "{" + kind.name().toLowerCase(java.util.Locale.ROOT) + "}";
            if (there.contains(hole)) {
                there = there.replace(hole, String.valueOf(of(visit, kind).number()));
            }
        }
        for (Look look : Look.ALL) {
            try {
                Page page = visit.open(there, look);
                Visit.assertEverybodyCanUse(page);
                look.keep(page, path.replaceAll("[^a-z]+", "-"));
            } catch (AssertionError e) {
                faults.add(look + ": " + e.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Each look of a page that cannot be had by its address alone. */
    private interface Opening {
        Page open(Look look) throws Exception;
    }

    private static void assertEverybodyCanUse(String name, Opening opening) throws Exception {
        var faults = new ArrayList<String>();
        for (Look look : Look.ALL) {
            try {
                Page page = opening.open(look);
                Visit.assertEverybodyCanUse(page);
                look.keep(page, name);
            } catch (AssertionError e) {
                faults.add(look + ": " + e.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void firstScreen_whereNothingIsKnown_canBeUsedByEverybody(Visit visit) throws Exception {
        var desk = visit.at(RunningDesk.empty());
        assertEverybodyCanUse(
                "first",
                look -> {
                    Page page = visit.window(look);
                    page.navigate(desk.address("/"));
                    return page;
                });
    }

    @Test
    void firstScreen_ofTheDemo_canBeUsedByEverybody(Visit visit) throws Exception {
        var desk = visit.at(RunningDesk.ofDemoAlone());
        assertEverybodyCanUse(
                "demo",
                look -> {
                    Page page = visit.window(look);
                    page.navigate(desk.address("/"));
                    page.locator("[data-drop]").waitFor();
                    page.locator(".strip.all").waitFor();
                    return page;
                });
    }

    @Test
    void job_thatAsks_canBeUsedByEverybody(Visit visit, @TempDir Path folder) throws Exception {
        Path show = SmallShow.make(folder.resolve("Muteki"), 20);
        Page asking = visit.open("/jobs");
        asking.locator("form.path input[name=folder]").fill(show.toString());
        asking.keyboard().press("Enter");
        asking.locator("form.found").waitFor();
        String path = asking.url().replaceFirst(".*(/jobs/[0-9]+).*", "$1");
        assertEverybodyCanUse("asking", look -> visit.open(path, look));
        assertEverybodyCanUse("jobs", look -> visit.open("/jobs", look));
    }

    @Test
    void text_withAllThatWasUnderstood_canBeUsedByEverybody(Visit visit) throws Exception {
        Page page = visit.open("/texts");
        page.locator("textarea[name=text]").fill(PagesTest.REVIEW);
        page.locator("#paste button.main").click();
        page.waitForURL(Pattern.compile("/texts/[0-9]+.undo=.*"));
        String text = page.url().replaceFirst(".*(/texts/[0-9]+).*", "$1");
        assertEverybodyCanUse("text", look -> visit.open(text, look));
        assertEverybodyCanUse("texts", look -> visit.open("/texts", look));
        assertEverybodyCanUse("requests", look -> visit.open("/requests", look));
        for (Kind kind : new Kind[] {Kind.REQUEST, Kind.LIST}) {
            Id id = of(visit, kind);
            String path = "/" + kind.word() + "s/" + id.number();
            assertEverybodyCanUse(kind.word(), look -> visit.open(path, look));
        }
        Id show = of(visit, Kind.SHOW);
        assertEverybodyCanUse("said", look -> visit.open("/said/" + show, look));
    }

    @Test
    void listByHand_withItsComments_canBeUsedByEverybody(Visit visit) throws Exception {
        Page page = visit.open("/lists");
        page.locator("form[action$='/lists'] input[name=title]").fill("Better than the show");
        page.locator("form[action$='/lists'] button.main").click();
        page.waitForURL(Pattern.compile("/lists/[0-9]+/edit.*"));
        String list = page.url().replaceFirst(".*(/lists/[0-9]+).*", "$1");
        page.locator("#what").fill(of(visit, Kind.TRACK).toString());
        page.locator("#addwords").fill("<b>Quiet</b> until 0:20.");
        page.locator("#add button.main").click();
        page.waitForURL(Pattern.compile("/lists/[0-9]+/edit.undo=.*"));
        Page said = visit.open(list);
        assertThat(said.locator(".entrylist").innerText()).contains("<b>Quiet</b>");
        said.locator(".comments textarea").first().fill("Yes. https://blog.example/ too");
        said.locator(".comments button.main").first().click();
        said.locator(".comments a[href='https://blog.example/']").waitFor();
        for (String path : new String[] {list, list + "/edit", "/lists", "/comments"}) {
            assertEverybodyCanUse(
                    "talk" + path.replaceAll("[^a-z]+", "-"), look -> visit.open(path, look));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "account", "accounts"})
    void signingIn_andAccounts_canBeUsedByEverybody(String name, Visit visit) throws Exception {
        var desk = visit.at(RunningDesk.forOthers());
        assertEverybodyCanUse(
                name,
                look -> {
                    Page page = visit.window(look);
                    page.navigate(desk.address("/login?to=/" + name));
                    if (!name.equals("login")) {
                        page.locator("input[name=name]").fill(RunningDesk.OWNER);
                        page.locator("input[name=password]").fill(RunningDesk.PASSWORD);
                        page.keyboard().press("Enter");
                        page.waitForURL(Pattern.compile(":[0-9]+/" + name + "$"));
                    }
                    return page;
                });
    }
}
