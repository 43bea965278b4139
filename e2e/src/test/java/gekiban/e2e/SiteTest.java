package gekiban.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.desk.library.Tools;
import gekiban.desk.reviews.AlbumList;
import gekiban.desk.reviews.Pictures;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.ReviewEdits;
import gekiban.sound.media.Ffmpeg;
import gekiban.web.site.Publishing;
import gekiban.web.site.Wishes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The static site, opened as files. */
@InBrowser
final class SiteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static final Pictures NO_PICTURES = new Pictures(Path.of("none"));

    @TempDir Path site;

    private Id publish(Visit visit, boolean clips) throws Exception {
        var store = visit.desk().store();
        Id release = visit.desk().called(Kind.RELEASE, "渚口駅の忘れもの オリジナル・サウンドトラック");
        var album = store.read(facts -> AlbumList.of(facts, facts.entry(release).orElseThrow()));
        Id track = album.lines().get(1).track().id();
        var show =
                store.read(facts -> facts.entry(release).orElseThrow().target(Release.SHOW))
                        .orElseThrow();
        Ratings.rate(store, "Aki", show, "2.5", Ratings.SHOW, "", DAY);
        Ratings.rate(store, "Aki", show, "4.5", Ratings.MUSIC, "", DAY);
        var edits = new ReviewEdits(store, "Aki");
        Id review =
                edits.make(
                                List.of(release, show),
                                "Bells",
                                "[the bells](clip:%s@0:05-0:07), a sarabande, ||folded||.\n\n"
                                                .formatted(track)
                                        + ":::spoiler after episode 2\nlines\n:::\n")
                        .id();
        edits.publish(review, true, DAY);
        var wishes =
                new Wishes(
                        "https://example.org/",
                        "mailto:me@example.org",
                        clips,
                        10,
                        true,
                        "en",
                        "Of music");
        new Publishing(store, new Tools(Ffmpeg::bundled), NO_PICTURES, wishes, 2).publish(site);
        return review;
    }

    private String address(String file) {
        return site.resolve(file).toUri().toString();
    }

    @Test
    void pages_inEveryLook_canBeUsedByEverybody(Visit visit) throws Exception {
        visit.mayFail("Connecting to 'file:"); // what looks at contrast asks for the style itself
        Id review = publish(visit, true);
        var pages =
                new ArrayList<>(List.of("index.html", "reviews.html", "lists.html", "better.html"));
        pages.add("review/" + review.number() + ".html");
        for (String folder : List.of("show", "release", "artist")) {
            try (var files = Files.list(site.resolve(folder))) {
                // The longest has most on it.
                pages.add(
                        folder
                                + "/"
                                + files.max(
                                                java.util.Comparator.comparingLong(
                                                        each -> each.toFile().length()))
                                        .orElseThrow()
                                        .getFileName());
            }
        }
        var faults = new ArrayList<String>();
        for (String name : pages) {
            for (Look look : Look.ALL) {
                Page page = visit.window(look);
                page.navigate(address(name));
                try {
                    Visit.assertEverybodyCanUse(page);
                    look.keep(page, "site-" + name.replaceAll("[^a-z]+", "-"));
                } catch (AssertionError e) {
                    faults.add(name + ", " + look + ": " + e.getMessage());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void clip_thatWasCut_playsFromAFile(Visit visit) throws Exception {
        Id review = publish(visit, true);
        Page page = visit.window(Look.ALL.getFirst());
        page.navigate(address("review/" + review.number() + ".html"));

        page.locator("a.clip").click();

        page.waitForFunction("() => document.querySelector('#clipplayer audio').currentTime > 0.3");
    }

    @Test
    void clip_withoutLeave_playsTheReadersOwnFile(Visit visit) throws Exception {
        Id review = publish(visit, true);
        Path clip;
        try (var files = Files.list(site.resolve("clip"))) {
            clip = Files.copy(files.findFirst().orElseThrow(), site.resolveSibling("mine.opus"));
        }
        try {
            publishWithout(visit);
            Page page = visit.window(Look.ALL.getFirst());
            page.navigate(address("review/" + review.number() + ".html"));

            page.locator("a.clip").first().click();
            assertThat(page.locator("#clipwords").textContent())
                    .contains("Choose your own file of");
            page.locator("#clipplayer input").setInputFiles(clip);

            page.waitForFunction(
                    "() => document.querySelector('#clipplayer audio').src.startsWith('blob:')");
            page.waitForFunction(
                    "() => document.querySelector('#clipplayer audio').readyState > 0");
        } finally {
            Files.delete(clip);
        }
    }

    private void publishWithout(Visit visit) throws Exception {
        new Publishing(
                        visit.desk().store(),
                        new Tools(Ffmpeg::bundled),
                        NO_PICTURES,
                        Wishes.PLAIN,
                        2)
                .publish(site);
    }
}
