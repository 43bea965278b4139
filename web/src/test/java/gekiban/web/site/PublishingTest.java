package gekiban.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.desk.library.Tools;
import gekiban.desk.reviews.Pictures;
import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    private static final Wishes CLIPS = new Wishes("", "", true, 3, false, "en", "");

    @TempDir Path folder;
    private InventedCatalogue catalogue;
    private Path sound;
    private Path site;
    private Id release;
    private Id show;
    private List<Id> tracks = List.of();

    @BeforeEach
    void fill() throws Exception {
        sound = folder.resolve("01.flac");
        float[] silence = new float[8000 * 10];
        new Encoder(Ffmpeg.bundled()).encode(sound, new float[][] {silence}, 8000, Encoding.PLAIN);
        catalogue = new InventedCatalogue(folder);
        catalogue.fill(sound);
        site = folder.resolve("site");
        release = catalogue.first(Kind.RELEASE);
        show = catalogue.first(Kind.SHOW);
        tracks = catalogue.all(Kind.TRACK);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private Publishing.Published publish(Wishes wishes) throws Exception {
        return new Publishing(
                        catalogue.store(),
                        new Tools(Ffmpeg::bundled),
                        new Pictures(folder.resolve("pictures")),
                        wishes,
                        2)
                .publish(site);
    }

    private String page(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private String page(Id id) throws IOException {
        return page(Paths.of(id));
    }

    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".gekiban")) {
                    files.put(name, Digests.of(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    @Test
    void publish_ofAReview_makesItsPageAndThoseThatItLeadsTo() throws Exception {
        Id review = catalogue.review("Bells", "It *rings*.", release);

        publish(Wishes.PLAIN);

        assertThat(page(review)).contains("It <em>rings</em>.").contains("9 March 2026");
        assertThat(page("index.html")).contains("review/" + review.number() + ".html");
        assertThat(page(release))
                .contains("LACA-5460")
                .contains("<b>5:02</b>") // three times 100.5 s
                .contains("../show/" + show.number() + ".html")
                .contains("../review/" + review.number() + ".html");
        assertThat(page(show)).contains("../release/" + release.number() + ".html");
    }

    @Test
    void publish_ofDrafts_tellsNothingOfThem() throws Exception {
        catalogue.review("Bells", "It rings.", release);
        catalogue.draft("Gongs", "hidden words", release);

        publish(Wishes.PLAIN);

        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Gongs", "hidden words", folder.toString());
            }
        }
    }

    @Test
    void faults_ofAPageThatHasSome_areFound() throws Exception {
        String page = "<!doctype html><html lang=en><title>x</title><p><a><a>y</a></p><img>";
        assertThat(new Html().faults(page.getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(fault -> assertThat(fault).contains("img"));
    }

    @Test
    void publish_ofHostileTitles_isHtmlThatRunsNothing() throws Exception {
        catalogue.review(InventedCatalogue.EVIL, everything(), release, show, tracks.get(1));
        catalogue.review(InventedCatalogue.RIGHT_TO_LEFT, "", tracks.get(2));
        catalogue.review("y".repeat(500), "{霧笛|むてき} <img src=x onerror=alert(1)>");
        catalogue.rate(show, "2", "show");
        catalogue.rate(show, "4.5", "music");
        catalogue.rate(release, "0.5", "music");
        var html = new Html();

        for (String language : List.of("en", "ja")) {
            publish(
                    new Wishes(
                            "https://example.org/m/",
                            "mailto:a@example.org",
                            true,
                            3,
                            true,
                            language,
                            "Music & <more>"));

            var faults = new ArrayList<String>();
            for (String name : files(site).keySet()) {
                if (name.endsWith(".html")) {
                    for (String fault : html.faults(Files.readAllBytes(site.resolve(name)))) {
                        faults.add(name + ":" + fault);
                    }
                    assertThat(page(name)).doesNotContain("<script>", "<b>\"", "onerror=alert(1)>");
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    private String everything() {
        return "[a clip](clip:%1$s@0:01-0:03), [no file](clip:%2$s@0:01-0:03), [gone](clip:track/99999)"
                        .formatted(tracks.get(0), tracks.get(1))
                + ", [beyond](clip:%s@9:01), [it](%s), ||folded||, a sarabande\n\n"
                        .formatted(tracks.get(0), release)
                + ":::spoiler after episode 2\nlines\n:::\n\n# One\n\n## Two\n\n- a\n\n3. b\n\n```\nc\n```\n"
                + "\n> d\n\n---\n\n<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://e.org/p)";
    }

    @Test
    void publish_intoAFolderOfOthers_writesNothing() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "mine");

        assertThatThrownBy(() -> publish(Wishes.PLAIN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
        assertThat(files(site).keySet()).containsExactly("index.html");
        assertThat(page("index.html")).isEqualTo("mine");
    }

    @Test
    void publish_again_leavesFilesOfOthersAndThoseChangedByHand() throws Exception {
        Id review = catalogue.review("Bells", "It rings.", release);
        publish(Wishes.PLAIN);
        Files.writeString(site.resolve("CNAME"), "example.org");
        Files.writeString(site.resolve("better.html"), "by hand");
        Files.delete(site.resolve(Paths.of(review)));

        var again = publish(Wishes.PLAIN);

        assertThat(page("CNAME")).isEqualTo("example.org");
        assertThat(page("better.html")).isEqualTo("by hand");
        assertThat(again.troubles()).singleElement().asString().contains("better.html was changed");
        assertThat(page(review)).contains("It rings.");
        assertThat(again.rendered()).isEqualTo(1);
    }

    @Test
    void publish_again_makesOnlyWhatChanged() throws Exception {
        Id bells = catalogue.review("Bells", "It rings.", release);
        Id essay = catalogue.review("On silence", "There is none.");
        var first = publish(Wishes.PLAIN);
        assertThat(first.rendered()).isGreaterThan(3);

        assertThat(publish(Wishes.PLAIN).rendered()).isZero();
        assertThat(publish(Wishes.PLAIN).written()).isZero();

        catalogue.write(essay, "There is some.");
        var again = publish(Wishes.PLAIN);

        assertThat(again.rendered()).isEqualTo(1);
        assertThat(page(essay)).contains("There is some.");
        assertThat(page(bells)).contains("It rings.");
    }

    @Test
    void publish_ofAReviewThatIsWithdrawn_deletesItsPage() throws Exception {
        Id bells = catalogue.review("Bells", "It rings.", release);
        publish(Wishes.PLAIN);

        new gekiban.desk.reviews.ReviewEdits(catalogue.store(), "Aki")
                .publish(bells, false, InventedCatalogue.DAY);
        publish(Wishes.PLAIN);

        assertThat(site.resolve(Paths.of(bells))).doesNotExist();
        assertThat(page("index.html")).doesNotContain("Bells");
    }

    @Test
    void publish_afterAnyEdit_isAsIfItWereMadeAnew() throws Exception {
        Id bells = catalogue.review("Bells", everything(), release);
        catalogue.review("About a track", "words", tracks.get(1));
        publish(Wishes.PLAIN);
        var edits =
                List.<Change>of(
                        () -> catalogue.rate(release, "3.5", "music"),
                        () -> catalogue.rate(show, "3.5", "show"),
                        () -> catalogue.review("A third", "[it](" + show + ")", show),
                        () -> catalogue.write(bells, "[t](" + tracks.get(2) + ")"),
                        () -> catalogue.says(tracks.get(1), "Another title"),
                        () -> catalogue.says(release, "Another release"),
                        () -> catalogue.says(show, "Another show"),
                        () -> catalogue.credit(tracks.get(0), "Somebody Else"),
                        () -> catalogue.merge(Kind.TRACK, tracks.get(1), tracks.get(2)),
                        () ->
                                new gekiban.desk.reviews.ReviewEdits(catalogue.store(), "Aki")
                                        .publish(bells, false, InventedCatalogue.DAY));
        for (int i = 0; i < edits.size(); i++) {
            edits.get(i).make();
            publish(Wishes.PLAIN);
            var byAndBy = files(site);
            site = folder.resolve("anew" + i);
            publish(Wishes.PLAIN);
            assertThat(files(site)).as("after edit %d", i).isEqualTo(byAndBy);
            site = folder.resolve("site");
        }
    }

    private interface Change {
        void make() throws Exception;
    }

    @Test
    void publish_withAnAddress_hasAFeedAndASitemap() throws Exception {
        Id bells =
                catalogue.review(
                        "Bells & " + InventedCatalogue.EVIL, "It ||dies|| rings.", release);

        publish(new Wishes("https://example.org/m/", "", false, 30, false, "en", "Of music"));

        String page = "https://example.org/m/review/" + bells.number() + ".html";
        var feed = xml("feed.xml");
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).isEqualTo(page);
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("Bells & " + InventedCatalogue.EVIL);
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo("It … rings.");
        assertThat(feed.getElementsByTagName("published").item(0).getTextContent())
                .isEqualTo("2026-03-09T00:00:00Z");
        assertThat(page("sitemap.xml")).contains("<loc>" + page + "</loc>");
        assertThat(page(bells)).contains("<link rel=\"canonical\" href=\"" + page + "\">");
    }

    private org.w3c.dom.Document xml(String path) throws Exception {
        return javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(site.resolve(path).toFile());
    }

    @Test
    void review_tellsMachinesWhatItIs() throws Exception {
        catalogue.rate(release, "4.5", "music");
        Id bells = catalogue.review(InventedCatalogue.EVIL, "It rings.", release);

        publish(Wishes.PLAIN);

        String html = page(bells);
        String json =
                html.substring(
                        html.indexOf("ld+json\">") + 9,
                        html.indexOf("</script>", html.indexOf("ld+json")));
        var data = gekiban.desk.json.JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(data.text("@type")).isEqualTo("Review");
        assertThat(data.text("name")).isEqualTo(InventedCatalogue.EVIL);
        assertThat(data.text("datePublished")).isEqualTo("2026-03-09");
        assertThat(data.object("reviewRating").text("ratingValue")).isEqualTo("4.5");
        var reviewed = data.objects("itemReviewed").getFirst();
        assertThat(reviewed.text("@type")).isEqualTo("MusicAlbum");
        assertThat(reviewed.text("name")).isEqualTo("Umi no Keshiin");
        assertThat(data.objects("author").getFirst().text("name")).isEqualTo("Aki");
    }

    @Test
    void oneReview_isOneFileThatNeedsNoOther() throws Exception {
        Id bells = catalogue.review(InventedCatalogue.EVIL, everything(), release);
        var one = new OneReview(catalogue.store(), new Tools(Ffmpeg::bundled), CLIPS, 1);

        String html = one.file(bells).html();

        assertThat(html).contains("data-sound=\"data:audio/ogg;base64,T2dn");
        assertThat(html).doesNotContain("src=", "<link", "url(", "../");
        assertThat(new Html().faults(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void oneReview_forWordPress_isPlainHtml() throws Exception {
        Id bells = catalogue.review("Bells", everything(), release);
        var wishes = new Wishes("https://example.org/m/", "", true, 3, false, "en", "");

        String html =
                new OneReview(catalogue.store(), new Tools(Ffmpeg::bundled), wishes, 1)
                        .wordPress(bells)
                        .html();

        assertThat(html)
                .contains("<figure><figcaption>a clip</figcaption><audio controls")
                .contains("src=\"https://example.org/m/clip/")
                .contains("<abbr title=\"")
                .contains("<summary>…</summary><p>folded</p>")
                .contains("&lt;script&gt;")
                .doesNotContain("class=", "data-", "<script", "<span", "tabindex");
    }

    @Test
    void publish_afterARunThatBrokeOff_goesOn() throws Exception {
        Id bells = catalogue.review("Bells", "It rings.", release);
        publish(Wishes.PLAIN);
        var whole = files(site);
        catalogue.write(bells, "It rang.");
        publish(Wishes.PLAIN);
        // As if the last run had been killed: its lines are there, and some files are not in place.
        Path marker = site.resolve(Folder.MARKER);
        String after = Files.readString(marker);
        Files.delete(site.resolve("site.css"));
        String lines =
                "{\"path\":\"index.html\",\"hash\":\"00\",\"before\":\"%s\",\"size\":1,\"time\":1}\n{\"path\":\"rev"
                        .formatted(whole.get("index.html"));
        Files.writeString(site.resolve(Folder.JOURNAL), lines);
        Files.writeString(site.resolve(".gekiban-new-index.html"), "half");

        var resumed = publish(Wishes.PLAIN);

        assertThat(resumed.troubles()).isEmpty();
        assertThat(page(bells)).contains("It rang.");
        assertThat(files(site).keySet()).isEqualTo(whole.keySet());
        assertThat(site.resolve(".gekiban-new-index.html")).doesNotExist();
        assertThat(site.resolve(Folder.JOURNAL)).doesNotExist();
        assertThat(Files.readString(marker).length()).isCloseTo(after.length(), within(400));
    }

    private static org.assertj.core.data.Offset<Integer> within(int letters) {
        return org.assertj.core.data.Offset.offset(letters);
    }

    @Test
    void publish_withClips_cutsThemOnceToTheirLength() throws Exception {
        Id bells =
                catalogue.review(
                        "Bells",
                        "[two](clip:%1$s@0:01-0:03) [six, cut to three](clip:%1$s@0:02-0:08)"
                                        .formatted(tracks.get(0))
                                + " [two](clip:%s@0:01-0:03)".formatted(tracks.get(0)),
                        release);

        var first = publish(CLIPS);

        assertThat(first.clips()).isEqualTo(2);
        var clips = files(site).keySet().stream().filter(n -> n.endsWith(".opus")).toList();
        var lengths = new ArrayList<Long>();
        for (String clip : clips) {
            var info = new Tools(Ffmpeg::bundled).prober().probe(site.resolve(clip));
            lengths.add(Math.round(info.durationSeconds() * 10));
        }
        assertThat(lengths).containsExactlyInAnyOrder(20L, 30L);
        assertThat(page(bells)).contains("data-sound=\"../clip/").doesNotContain("own:");
        assertThat(publish(CLIPS).clips()).isZero();

        Files.setLastModifiedTime(sound, FileTime.fromMillis(1_000_000));
        assertThat(publish(CLIPS).clips()).isEqualTo(2);
    }

    @Test
    void publish_withoutLeaveOrFile_asksForTheReadersOwn() throws Exception {
        Id bells = catalogue.review("Bells", "[two](clip:%s@0:01-0:03)".formatted(tracks.get(0)));

        publish(Wishes.PLAIN);
        assertThat(page(bells)).contains("data-sound=\"own:recording/").contains("type=\"file\"");

        publish(CLIPS);
        assertThat(page(bells)).contains("data-sound=\"../clip/");

        Files.delete(sound);
        publish(CLIPS);
        assertThat(page(bells))
                .contains("data-sound=\"own:recording/")
                .contains(">two</a>")
                .contains("01.flac, the file of");
        assertThat(files(site).keySet()).noneMatch(name -> name.endsWith(".opus"));
    }
}
