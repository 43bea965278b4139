package gekiban.desk.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.desk.catalogue.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static final Setting PLAIN =
            new Setting() {
                @Override
                public String page(Id id) {
                    return id.toString();
                }

                @Override
                public String sound(Id id) {
                    return id.toString();
                }

                @Override
                public String person(String name) {
                    return "/who";
                }

                @Override
                public String say(String key, Object... namesAndValues) {
                    return key.substring(key.lastIndexOf('.') + 1);
                }

                @Override
                public String language() {
                    return "en";
                }
            };

    @TempDir Path folder;
    private Store store;
    private Id show;
    private Id release;

    @BeforeEach
    void fill() throws Exception {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        var draft = Draft.of(new Source(Source.Kind.FILE, "a list", "/list"));
        var show =
                draft.item(Kind.SHOW, "show")
                        .says(Common.TITLE, Title.of("Umi", "", Title.Kind.ORIGINAL).value());
        var release =
                draft.item(Kind.RELEASE, "release")
                        .says(Common.TITLE, Title.of("Umi [OST]", "", Title.Kind.ORIGINAL).value())
                        .says(Release.CATALOGUE_NUMBER, "GKB-1")
                        .says(Release.DATE, "2009-06-24")
                        .says(Common.CREDIT, Credit.of("composer").value(), draft.name("Kakuu On"))
                        .says(Release.SHOW, Value.empty(), show);
        var disc = draft.item(Kind.MEDIUM, "disc").says(Medium.RELEASE, Value.empty(), release);
        String[] titles = {"霧笛", "Yoake no Kaze", "Zanshou"};
        for (int i = 0; i < titles.length; i++) {
            draft.item(Kind.TRACK, titles[i])
                    .says(Track.MEDIUM, Value.empty(), disc)
                    .says(Track.NUMBER, Integer.toString(i + 1))
                    .says(Common.LENGTH, "100")
                    .says(Common.TITLE, Title.of(titles[i], "", Title.Kind.SLEEVE).value());
        }
        Intake.take(store, "Aki", draft.build());
        this.show = read(facts -> facts.all(Kind.SHOW).getFirst());
        this.release = read(facts -> facts.all(Kind.RELEASE).getFirst());
    }

    private <T> T read(Store.Reading<T> reading) throws Exception {
        return store.read(reading);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void skeleton_ofARelease_hasWhatIsKnownAndEachTrack() throws Exception {
        Ratings.rate(store, "Aki", release, "4.5", "music", "", DAY);
        var tracks = read(facts -> facts.all(Kind.TRACK));

        var read1 = read(facts -> new Skeleton(facts, PLAIN, "Aki").body(List.of(release)));
        assertThat(read1)
                .contains("- **title** [Umi \\[OST\\]](" + release + ")")
                .contains("- **number** GKB-1")
                .contains("- **date** 2009-06-24")
                .contains("- **discs** 1")
                .contains("- **time** 5:00")
                .contains("- **artist** [Kakuu On](artist/")
                .contains("- **verdict** ★★★★½ / 5:00")
                .contains("# 1\\. [霧笛](" + tracks.get(0) + ")")
                .contains("# 3\\. [Zanshou](" + tracks.get(2) + ")");
    }

    @Test
    void offers_ofSentencesThatNameTracks_sayWhere() throws Exception {
        var album = read(facts -> AlbumList.of(facts, facts.entry(release).orElseThrow()));
        var tracks = read(facts -> facts.all(Kind.TRACK));
        String text =
                "# 霧笛\n\nThen **夜明け** comes, and Yoake no Kaze ends.\n\n"
                        + "[Zanshou](track/1) is linked, Zanshō is not.";
        var offers = Offers.of(new Markdown(new Glossary()).read(text), album);

        assertThat(offers)
                .extracting(Offers.Offer::words)
                .containsExactly("Yoake no Kaze", "Zanshō");
        assertThat(offers.get(0).at()).isEqualTo(text.indexOf("Yoake"));
        assertThat(offers.get(1).thing()).isEqualTo(tracks.get(2));
    }

    @Test
    void save_onAnOldVersion_isRefusedAndNothingIsLost() throws Exception {
        var aki = new ReviewEdits(store, "Aki");
        var made = aki.make(List.of(release), "On the sea", "First.");
        var second =
                new ReviewEdits(store, "Ben").save(made.id(), made.version(), "Sea", "Second.");

        assertThatThrownBy(() -> aki.save(made.id(), made.version(), "On the sea", "Mine."))
                .isInstanceOf(ReviewEdits.Behind.class);
        assertThat(aki.save(made.id(), second.version(), "Sea", "Second.").edit()).isEmpty();
        var text = read(facts -> facts.entry(made.id()).orElseThrow());
        assertThat(ReviewEdits.body(text).orElseThrow().text()).isEqualTo("Second.");
        assertThat(text.text(Common.TITLE)).isEqualTo("Sea");
        var read2 = read(facts -> Versions.of(facts, made.id()));
        assertThat(read2)
                .extracting(Versions.Version::who, Versions.Version::body)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ben", "Second."),
                        org.assertj.core.groups.Tuple.tuple("Aki", "First."));
        var read3 = read(facts -> Versions.body(facts, made.id(), made.version()));
        assertThat(read3).contains("First.");
    }

    @Test
    void publish_andWithdraw_tellsWhetherItIsOut() throws Exception {
        var edits = new ReviewEdits(store, "Aki");
        Id id = edits.make(List.of(), "Essay", "Words.").id();
        edits.publish(id, true, DAY);
        var read4 = read(facts -> ReviewEdits.isPublished(facts.entry(id).orElseThrow()));
        assertThat(read4).isTrue();
        assertThat(edits.publish(id, true, DAY)).isEmpty();
        edits.publish(id, false, DAY);
        var read5 = read(facts -> ReviewEdits.isPublished(facts.entry(id).orElseThrow()));
        assertThat(read5).isFalse();
    }

    @Test
    void save_ofATextThatIsOut_waitsUntilItIsPutOutAgain() throws Exception {
        var edits = new ReviewEdits(store, "Aki");
        var made = edits.make(List.of(), "Essay", "First words.");
        edits.publish(made.id(), true, DAY);
        var saved = edits.save(made.id(), made.version(), "Essay", "Sec");
        edits.save(made.id(), saved.version(), "Essay", "Second.");
        var out = read(facts -> facts.entry(made.id()).orElseThrow());
        assertThat(ReviewEdits.body(out).orElseThrow().text()).isEqualTo("First words.");
        assertThat(ReviewEdits.working(out).orElseThrow().text()).isEqualTo("Second.");
        assertThat(ReviewEdits.isChanged(out)).isTrue();

        edits.publish(made.id(), true, DAY);
        var again = read(facts -> facts.entry(made.id()).orElseThrow());
        assertThat(ReviewEdits.body(again).orElseThrow().text()).isEqualTo("Second.");
        assertThat(ReviewEdits.isChanged(again)).isFalse();
        var versions = read(facts -> Versions.of(facts, made.id()));
        assertThat(versions).extracting(Versions.Version::body).contains("First words.", "Second.");
    }

    private static Imprint signed(String name) {
        return new Imprint(name, "", "", "", "", List.of());
    }

    @Test
    void imprint_said_isReadAgainAndSaidTwiceIsNoEdit() throws Exception {
        Id id = new ReviewEdits(store, "Aki").make(List.of(show), "Essay", "Words.").id();
        var imprint =
                new Imprint("Aki", "Seas", "2", "https://x.example/p.png", "Ben", List.of(release));
        assertThat(imprint.keep(store, "Aki", id)).isPresent();
        var read = read(facts -> Imprint.of(facts.entry(id).orElseThrow()));
        assertThat(read).isEqualTo(imprint);
        assertThat(imprint.keep(store, "Aki", id)).isEmpty();
        signed("Aki").keep(store, "Aki", id);
        var bare = read(facts -> Imprint.of(facts.entry(id).orElseThrow()));
        assertThat(bare).isEqualTo(signed("Aki"));
    }

    @Test
    void sign_withAnotherName_staysWhoseItWas() throws Exception {
        var edits = new ReviewEdits(store, "guest7");
        Id id = edits.make(List.of(), "Essay", "Words.").id();
        signed("Umino Aki").keep(store, "owner", id);
        var text = read(facts -> facts.entry(id).orElseThrow());
        assertThat(text.text(Text.BY)).isEqualTo("Umino Aki");
        assertThat(ReviewEdits.isBy(text, "guest7")).isTrue();
        assertThat(ReviewEdits.isBy(text, "Umino Aki")).isFalse();

        signed("guest7").keep(store, "guest7", id);
        var again = read(facts -> facts.entry(id).orElseThrow());
        assertThat(ReviewEdits.writers(again)).containsExactly("guest7");
        Hidden fromGuest = read(facts -> Hidden.from(facts, "guest7"));
        Hidden fromAnother = read(facts -> Hidden.from(facts, "Umino Aki"));
        assertThat(fromGuest.drafts()).isEmpty();
        assertThat(fromAnother.drafts()).containsExactly(id);
    }

    @Test
    void rate_onTwoDays_keepsTheOldAndOnOneDayTheLast() throws Exception {
        Ratings.rate(store, "Aki", release, "3", "music", "", DAY.minusDays(9));
        Ratings.rate(store, "Aki", release, "4", "music", "", DAY);
        Ratings.rate(store, "Aki", release, "4.5", "music", "the choir", DAY);

        var opinions = read(facts -> Ratings.opinions(facts, release));
        assertThat(opinions).hasSize(1);
        assertThat(opinions.getFirst().now().stars()).isEqualTo("4.5");
        assertThat(opinions.getFirst().before()).hasSize(1);
        assertThatThrownBy(() -> Ratings.rate(store, "Aki", release, "4.2", "music", "", DAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Ratings.rate(store, "Aki", release, "4", "cover", "", DAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void betterThan_ofMusicAndShow_isOfEachPersonAndBothWays() throws Exception {
        Ratings.rate(store, "Aki", show, "2", "show", "", DAY);
        Ratings.rate(store, "Aki", release, "4.5", "music", "", DAY);
        Ratings.rate(store, "Ben", show, "5", "show", "", DAY);
        Ratings.rate(store, "Ben", show, "3", "music", "", DAY);
        Ratings.rate(store, "Cho", show, "5", "show", "", DAY);

        BetterThan better = read(BetterThan::of);
        assertThat(better.music()).hasSize(1);
        assertThat(better.music().getFirst().who()).isEqualTo("Aki");
        assertThat(better.music().getFirst().difference()).isEqualTo(2.5);
        assertThat(better.show()).extracting(BetterThan.Line::who).containsExactly("Ben");
    }
}
