package gekiban.formats.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Show;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterCatalogueTest {
    private static final Draft DRAFT = StarterCatalogue.read();
    private static final Map<String, Item> ITEMS =
            DRAFT.items().stream().collect(Collectors.toMap(Item::key, Function.identity()));

    @Test
    void read_itsOwnFiles_hasNoTroubles() {
        assertThat(DRAFT.troubles()).isEmpty();
        assertThat(DRAFT.source().kind()).isEqualTo(Source.Kind.STARTER);
    }

    @Test
    void read_twice_isTheSame() {
        assertThat(StarterCatalogue.read()).isEqualTo(DRAFT);
    }

    @Test
    void read_eachClaim_hasASourceAndAPlace() {
        assertThat(claims())
                .allSatisfy(claim -> {
                    assertThat(claim.source().map(Source::kind)).contains(Source.Kind.STARTER);
                    assertThat(claim.place()).matches("[a-z]+\\.tsv:[0-9]+");
                });
    }

    @Test
    void read_whatNoSourceStandsBehind_isSuggested() {
        assertThat(claims())
                .filteredOn(claim ->
                        claim.source().orElseThrow().name().matches("unsourced.*|.*; weak.*"))
                .isNotEmpty()
                .allMatch(claim -> claim.state() == State.SUGGESTED);
    }

    @Test
    void read_itsOwnFiles_hasSoManyThings() {
        var counts =
                DRAFT.items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Item::kind, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsExactly(
                        entry(Kind.SHOW, 65L),
                        entry(Kind.CHARACTER, 3L),
                        entry(Kind.RELEASE, 12L),
                        entry(Kind.MEDIUM, 9L),
                        entry(Kind.TRACK, 40L),
                        entry(Kind.WORK, 3L),
                        entry(Kind.SONG, 4L),
                        entry(Kind.THEME, 3L),
                        entry(Kind.ARTIST, 64L),
                        entry(Kind.NAME, 181L));
    }

    @Test
    void read_itsOwnFiles_hasSoManyFactsOfEachState() {
        var counts = claims().collect(Collectors.groupingBy(Claim::state, Collectors.counting()));
        assertThat(counts).containsOnly(entry(State.IMPORTED, 1851L), entry(State.SUGGESTED, 318L));
    }

    @Test
    void read_eachName_belongsToOneArtist() {
        assertThat(DRAFT.items())
                .filteredOn(item -> item.kind() == Kind.NAME)
                .allMatch(item -> claims(item.key(), Name.ARTIST).size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "show noein, 584, 3512",
        "show akira, 47, 28",
        "show clannad-after-story, 4181, 5841",
        "show yuru-camp, 34798, 12743",
        "show muv-luv-alternative, 40608, 15230"
    })
    void read_aKnownShow_hasItsIds(String show, String mal, String anidb) {
        assertThat(claims(show, Common.EXTERNAL_ID))
                .extracting(claim -> ExternalId.of(claim.value()))
                .containsExactly(
                        new ExternalId(ExternalId.MAL, mal),
                        new ExternalId(ExternalId.ANIDB, anidb));
    }

    @Test
    void read_noein_saysWhatIsKnownOfTheShow() {
        assertThat(claims("show noein", Common.TITLE))
                .extracting(claim -> Title.of(claim.value()))
                .containsExactly(
                        new Title("ノエイン もうひとりの君へ", "Jpan", "ja", Title.Kind.ORIGINAL),
                        new Title(
                                "Noein: Mou Hitori no Kimi e", "Latn", "ja", Title.Kind.ROMANISED),
                        new Title(
                                "Noein: to your other self", "Latn", "en", Title.Kind.TRANSLATED));
        assertThat(texts("show noein", Show.KIND)).containsExactly("tv");
        assertThat(texts("show noein", Show.BEGUN)).containsExactly("2005-10-12");
        assertThat(texts("show noein", Show.ENDED)).containsExactly("2006-03-29");
        assertThat(texts("show noein", Show.EPISODE_COUNT)).containsExactly("24");
        assertThat(targets("show noein", Common.CREDIT))
                .containsExactly(
                        "name Hikaru Nanase", "name 七瀬光", "name Kazuki Akane", "name Satelight");
    }

    @ParameterizedTest
    @CsvSource({"伊藤真澄", "七瀬光", "新田真澄", "Masumi Ito", "Itou Masumi", "Hikaru Nanase"})
    void read_namesOfItouMasumi_leadToOneArtist(String name) {
        assertThat(targets("name " + name, Name.ARTIST)).containsExactly("artist masumi-ito");
    }

    @Test
    void read_aJapaneseName_hasItsReadingAndBothRomanisations() {
        assertThat(texts("name 神前暁", Name.READING)).containsExactly("こうさき さとる");
        assertThat(claims("name 神前暁", Name.ROMANISED))
                .extracting(claim -> claim.value().detail("system") + " " + claim.value().text())
                .containsExactly("wapuro Kousaki Satoru", "official Satoru Kosaki");
        assertThat(texts("name 神前暁", Name.ORDER)).containsExactly("family_given");
        assertThat(texts("name Satoru Kosaki", Name.ORDER)).containsExactly("given_family");
        assertThat(texts("artist satoru-kosaki", Common.LINK))
                .containsExactly("https://bgm.tv/person/3287");
    }

    @Test
    void read_aGroup_hasItsMembers() {
        assertThat(texts("artist sadesper-record", Artist.KIND)).containsExactly("group");
        assertThat(targets("artist narasaki", Artist.MEMBER_OF))
                .containsExactly("artist sadesper-record");
        assertThat(targets("artist watchman", Artist.MEMBER_OF))
                .containsExactly("artist sadesper-record");
    }

    @Test
    void read_anUnsourcedField_isSuggestedAlone() {
        assertThat(claims("show canaan", Show.BEGUN))
                .extracting(Claim::state)
                .containsExactly(State.SUGGESTED);
        assertThat(claims("show canaan", Common.TITLE))
                .extracting(Claim::state)
                .containsOnly(State.IMPORTED);
    }

    @Test
    void read_aPartlySourcedComposer_isSureOfThePart() {
        assertThat(claims("show steins-gate", Common.CREDIT))
                .filteredOn(claim -> claim.state() == State.IMPORTED)
                .extracting(Claim::target)
                .containsExactly("name Takeshi Abo", "name 阿保剛");
    }

    @Test
    void read_aDoubtfulShow_isDoubtfulAltogether() {
        assertThat(item("show muv-luv-alternative-vn").claims())
                .isNotEmpty()
                .allMatch(claim -> claim.state() == State.SUGGESTED);
    }

    @Test
    void read_whereSourcesDisagree_keepsBoth() {
        assertThat(claims("show aldnoah-zero", Common.CREDIT))
                .extracting(claim -> claim.target() + " " + claim.source().orElseThrow().address())
                .containsExactly(
                        "name Hiroyuki Sawano"
                                + " https://animewondering.wordpress.com/2017/06/01/sawano-hiroyuki-z-aldnoah-zero/",
                        "name 澤野弘之"
                                + " https://animewondering.wordpress.com/2017/06/01/sawano-hiroyuki-z-aldnoah-zero/",
                        "name Yuki Kajiura ");
        assertThat(texts("track noein-ost-1 1-11", Common.TITLE))
                .containsExactly("Baron no Tono", "Baron to Tono");
        assertThat(texts("track noein-ost-1 1-8", Common.TITLE))
                .containsExactly("Ryuukiheitachi no Tatakai", "Ryuukihei-tachi no Tataki");
        assertThat(texts("show cossette", Common.TITLE))
                .contains("Le Portrait de Petit Cossette", "Le Portrait de la Petite Cossette");
        assertThat(claims("release akira-animetrax", Common.TITLE))
                .extracting(claim -> claim.state() + " " + Title.of(claim.value()))
                .containsExactly(
                        "IMPORTED " + new Title("Akira", "Latn", "en", Title.Kind.SLEEVE),
                        "SUGGESTED "
                                + new Title(
                                        "AKRA Symphonic Suite", "Latn", "en", Title.Kind.MISPRINT));
    }

    @Test
    void read_akira_tracksAreAsLongAsTheAlbum() {
        var lengths =
                tracksOf("release symphonic-suite-akira")
                        .flatMap(track -> texts(track.key(), Common.LENGTH).stream())
                        .map(Integer::valueOf)
                        .toList();
        assertThat(lengths).hasSize(10);
        assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4167);
        assertThat(texts("release symphonic-suite-akira", Release.STATED_LENGTH))
                .containsExactly("4167");
        assertThat(texts("release yuru-camp-2-ost", Release.STATED_LENGTH)).containsExactly("6138");
    }

    @Test
    void read_akira_itsOtherEditionsRepeatIt() {
        for (String edition : List.of("release akira-animetrax", "release akira-milan-2lp")) {
            assertThat(targets(edition, Release.REISSUE_OF))
                    .containsExactly("release symphonic-suite-akira");
        }
        assertThat(texts("release akira-animetrax", Release.DATE)).containsExactly("1990", "2000");
    }

    @Test
    void read_noeinAlbum_has23NumberedTracks() {
        assertThat(tracksOf("release noein-ost-1").map(track -> texts(track.key(), Track.NUMBER)))
                .hasSize(23)
                .startsWith(List.of("1"))
                .endsWith(List.of("23"))
                .doesNotHaveDuplicates();
        assertThat(texts("release noein-ost-1", Release.CATALOGUE_NUMBER))
                .containsExactly("LACA-5460");
    }

    @Test
    void read_noeinThemes_areStatedByTheirTracks() {
        var page = "https://randomc.net/2012/05/22/noein-ost-vol-1/";
        var source = new Source(Source.Kind.STARTER, "a published review of the album", page);
        assertThat(targets("theme noein 1-19", Theme.STATEMENT))
                .containsExactly("track noein-ost-1 1-1", "track noein-ost-1 1-19");
        assertThat(targets("theme noein 9-12", Theme.STATEMENT))
                .containsExactly("track noein-ost-1 1-9", "track noein-ost-1 1-12");
        assertThat(claims("theme noein friendship", Theme.STATEMENT))
                .extracting(Claim::target)
                .containsExactly(
                        "track noein-ost-1 1-10",
                        "track noein-ost-1 1-11",
                        "track noein-ost-1 1-13");
        assertThat(item("theme noein friendship").claims())
                .allMatch(claim -> claim.source().orElseThrow().equals(source));
    }

    @Test
    void read_secretBase_isSungAsThreeCharacters() {
        assertThat(claims("song secret-base-10-years-after", Common.CREDIT))
                .extracting(claim -> claim.target() + " as " + claim.second())
                .containsExactly(
                        "name Kayano Ai as character honma-meiko",
                        "name Tomatsu Haruka as character anjou-naruko",
                        "name Hayami Saori as character tsurumi-chiriko");
    }

    @Test
    void read_kanaria_isAnInsertOfTwoEpisodes() {
        assertThat(claims("song kanaria", Song.USE))
                .extracting(claim -> claim.value().text() + " " + claim.value().detail("episodes"))
                .containsExactly("IN 5, 8");
    }

    private static Stream<Item> tracksOf(String release) {
        return DRAFT.items().stream()
                .filter(item ->
                        targets(item.key(), Track.MEDIUM).stream()
                                .anyMatch(medium ->
                                        targets(medium, Medium.RELEASE).contains(release)));
    }

    private static Stream<Claim> claims() {
        return DRAFT.items().stream().flatMap(item -> item.claims().stream());
    }

    private static Item item(String key) {
        return Optional.ofNullable(ITEMS.get(key)).orElseThrow();
    }

    private static List<Claim> claims(String key, Field field) {
        return item(key).claims().stream().filter(claim -> claim.field().equals(field)).toList();
    }

    private static List<String> texts(String key, Field field) {
        return claims(key, field).stream().map(claim -> claim.value().text()).toList();
    }

    private static List<String> targets(String key, Field field) {
        return claims(key, field).stream().map(Claim::target).toList();
    }
}
