package gekiban.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.catalogue.store.Undo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One show of three episodes, numbered 10, 2 and SP, and another show. "Rain" is by Aoi as its
 * recording says; "Steps" by whom the release names, Ban; "Noise" by nobody; what a program
 * suggests of it does not count.
 */
class PagesTest {
    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");
    private static final Uses.Moment NEVER = new Uses.Moment(new Id(Kind.EPISODE, 1), 0);

    @TempDir Path folder;
    private Store store;
    private Id show;
    private Id otherShow;
    private Id ten;
    private Id two;
    private Id special;
    private Id rain;
    private Id steps;
    private Id noise;
    private Id aoi;
    private Id ban;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        var draft = Draft.of(new Source(Source.Kind.FILE, "list", "list"));
        var harbour = title(draft, Kind.SHOW, "show", "Harbour");
        title(draft, Kind.SHOW, "other", "Other");
        for (String number : List.of("10", "2", "SP")) {
            draft.item(Kind.EPISODE, number)
                    .says(Episode.SHOW, Value.empty(), harbour)
                    .says(Episode.NUMBER, number);
        }
        var aoiName = draft.name("Aoi");
        aoiName.says(Name.ARTIST, Value.empty(), draft.item(Kind.ARTIST, "aoi"));
        var banName = draft.name("Ban");
        banName.says(Name.ARTIST, Value.empty(), draft.item(Kind.ARTIST, "ban"));
        var composer = Credit.of(Credit.COMPOSER).value();
        var release = title(draft, Kind.RELEASE, "release", "Harbour music");
        release.says(Release.SHOW, Value.empty(), harbour).says(Common.CREDIT, composer, banName);
        var medium = draft.item(Kind.MEDIUM, "disc").says(Medium.RELEASE, Value.empty(), release);
        var rains = title(draft, Kind.RECORDING, "rain", "Rain");
        rains.says(Common.CREDIT, composer, aoiName);
        rains.as(State.SUGGESTED).says(Common.CREDIT, composer, banName);
        int number = 1;
        for (var recording : List.of(rains, title(draft, Kind.RECORDING, "steps", "Steps"))) {
            draft.item(Kind.TRACK, "track " + number)
                    .says(Track.MEDIUM, Value.empty(), medium)
                    .says(Track.NUMBER, "" + number++)
                    .says(Track.RECORDING, Value.empty(), recording);
        }
        title(draft, Kind.RECORDING, "noise", "Noise")
                .as(State.SUGGESTED)
                .says(Common.CREDIT, composer, aoiName);
        Intake.take(store, "Aki", draft.build());
        show = all(Kind.SHOW).getFirst();
        otherShow = all(Kind.SHOW).getLast();
        ten = all(Kind.EPISODE).get(0);
        two = all(Kind.EPISODE).get(1);
        special = all(Kind.EPISODE).get(2);
        rain = all(Kind.RECORDING).get(0);
        steps = all(Kind.RECORDING).get(1);
        noise = all(Kind.RECORDING).get(2);
        aoi = all(Kind.ARTIST).get(0);
        ban = all(Kind.ARTIST).get(1);
        hear(ten, List.of(piece(rain, 0, 20)), List.of(piece(steps, 30, 35), piece(rain, 35, 40)));
        hear(two, List.of(piece(rain, 100, 110), piece(rain, 110, 113)));
        hear(special, List.of(piece(noise, 5, 6)));
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private static Draft.ItemBuilder title(
            Draft.Builder draft, Kind kind, String key, String title) {
        return draft.item(kind, key)
                .says(Common.TITLE, Title.of(title, "en", Title.Kind.ORIGINAL).value());
    }

    private List<Id> all(Kind kind) throws StoreTrouble {
        return store.read(facts -> facts.all(kind));
    }

    private static Piece piece(Id recording, int startS, int endS) {
        return new Piece(recording, startS * 1000, endS * 1000, 0, 1, -18, 0.99, List.of());
    }

    @SafeVarargs
    private void hear(Id episode, List<Piece>... cues) throws IOException {
        store.edit(
                "gekiban",
                "heard",
                edit -> new CueWriter(edit).heard(episode, HEARD, List.of(cues)));
    }

    private long refuse(Id episode) throws IOException {
        Id cue = store.read(facts -> new Cues(facts).ofEpisode(episode)).getFirst().id();
        return store.edit(
                        "Aki",
                        "refused",
                        edit -> {
                            new CueWriter(edit).refuse(cue);
                            return 0;
                        })
                .number()
                .orElseThrow();
    }

    private List<ShowTotals> totals() throws StoreTrouble {
        return store.read(ShowTotals::all);
    }

    @Test
    void totals_twoShows_areOfAllEpisodesAndCues() throws StoreTrouble {
        assertThat(totals())
                .containsExactly(
                        new ShowTotals(show, "Harbour", 3, 3, 4, 44_000),
                        new ShowTotals(otherShow, "Other", 0, 0, 0, 0));
    }

    @Test
    void totals_refusedAndTakenBack_followTheCues() throws IOException {
        long edit = refuse(special);
        assertThat(totals()).first().isEqualTo(new ShowTotals(show, "Harbour", 3, 2, 3, 43_000));
        Undo.of(store, edit, "Aki");
        assertThat(totals()).first().isEqualTo(new ShowTotals(show, "Harbour", 3, 3, 4, 44_000));
    }

    @Test
    void totals_heardOtherwise_followTheCues() throws IOException {
        hear(ten, List.of(piece(rain, 1, 19)));
        assertThat(totals()).first().isEqualTo(new ShowTotals(show, "Harbour", 3, 3, 3, 32_000));
    }

    @Test
    void totals_episodesMerged_moveTheCues() throws IOException {
        store.edit(
                "Aki",
                "merged",
                edit -> {
                    new Merge(edit).merge(special, two);
                    return 0;
                });
        assertThat(totals()).first().isEqualTo(new ShowTotals(show, "Harbour", 2, 2, 4, 44_000));
    }

    @Test
    void uses_ofAShow_longestFirstAndInTheOrderOfEpisodes() throws StoreTrouble {
        assertThat(store.<List<Uses>>read(facts -> Uses.ofShow(facts, show)))
                .containsExactly(
                        new Uses(
                                rain,
                                3,
                                2,
                                38_000,
                                new Uses.Moment(two, 100_000),
                                new Uses.Moment(ten, 35_000)),
                        new Uses(
                                steps,
                                1,
                                1,
                                5_000,
                                new Uses.Moment(ten, 30_000),
                                new Uses.Moment(ten, 30_000)),
                        new Uses(
                                noise,
                                1,
                                1,
                                1_000,
                                new Uses.Moment(special, 5_000),
                                new Uses.Moment(special, 5_000)));
    }

    @Test
    void uses_ofRecordings_leavesOutRefusedCues() throws IOException {
        refuse(special);
        Map<Id, Uses> uses = store.read(facts -> Uses.ofRecordings(facts, List.of(rain, noise)));
        assertThat(uses).containsOnlyKeys(rain);
        assertThat(uses.getOrDefault(rain, new Uses(rain, 0, 0, 0, NEVER, NEVER)).cues())
                .isEqualTo(3);
    }

    @Test
    void byComposer_ofAShow_nearestCreditsCountAndSuggestionsDoNot() throws StoreTrouble {
        assertThat(store.<List<ByComposer>>read(facts -> ByComposer.ofShow(facts, show)))
                .containsExactly(
                        new ByComposer(Optional.of(aoi), 1, 3, 38_000),
                        new ByComposer(Optional.of(ban), 1, 1, 5_000),
                        new ByComposer(Optional.empty(), 1, 1, 1_000));
    }

    @Test
    void artistMinutes_creditedOnTheReleaseOnly_countWhereNobodyElseIs() throws StoreTrouble {
        assertThat(store.<List<ArtistMinutes>>read(facts -> ArtistMinutes.of(facts, ban)))
                .containsExactly(new ArtistMinutes(Optional.of(show), "composer", 1, 1, 5_000));
        assertThat(store.<List<ArtistMinutes>>read(facts -> ArtistMinutes.of(facts, aoi)))
                .containsExactly(new ArtistMinutes(Optional.of(show), "composer", 1, 3, 38_000));
    }

    @Test
    void ofEpisodes_some_listsEachAlsoWithoutCues() throws IOException {
        hear(special);
        var cues = store.read(facts -> new Cues(facts).ofEpisodes(List.of(special, two, ten)));
        assertThat(cues.keySet()).containsExactly(special, two, ten);
        assertThat(cues.values()).extracting(List::size).containsExactly(0, 1, 2);
        assertThat(cues.values().stream().flatMap(List::stream))
                .extracting(Cue::startMs)
                .containsExactly(100_000, 0, 30_000);
    }
}
