package gekiban.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueIndexTest {
    @TempDir Path folder;
    private Store store;
    private CatalogueIndex index;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        var draft = draft("first");
        title(draft, Kind.SHOW, "show", "潮風の駅", "Shiokaze no Eki");
        title(draft, Kind.RELEASE, "release", "潮風の駅 音楽集")
                .says(Release.CATALOGUE_NUMBER, "GKCA-1001")
                .says(Release.BARCODE, "4900000001001");
        title(draft, Kind.TRACK, "one", "夜明け前", "Yoake-mae").says(Track.M_NUMBER, "M-12B");
        title(draft, Kind.TRACK, "two", "夜明け前");
        title(draft, Kind.RECORDING, "recording", "夜明け前");
        var artist = draft.item(Kind.ARTIST, "artist").says(Artist.KIND, "person");
        draft.name("川瀬凪").says(Name.READING, "かわせ なぎ").says(Name.ARTIST, Value.empty(), artist);
        draft.name("Kawase Nagi").says(Name.ARTIST, Value.empty(), artist);
        take(draft);
        index = store.read(CatalogueIndex::of);
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private static Draft.Builder draft(String name) {
        return Draft.of(new Source(Source.Kind.FILE, name, name));
    }

    private static Draft.ItemBuilder title(
            Draft.Builder draft, Kind kind, String key, String... titles) {
        var item = draft.item(kind, key);
        for (String text : titles) {
            item.says(Common.TITLE, Title.of(text, "ja", Title.Kind.ORIGINAL).value());
        }
        return item;
    }

    private void take(Draft.Builder draft) throws IOException {
        Intake.take(store, "Aki", draft.build());
    }

    private Id only(Kind kind) throws StoreTrouble {
        return store.read(facts -> facts.all(kind)).getFirst();
    }

    private List<Id> ids(String words) {
        return index.find(words, 20).stream().map(Hit::id).toList();
    }

    private void refresh() throws StoreTrouble {
        index = store.read(index::refreshed);
    }

    private void restate(Id of, String text, State state) throws IOException {
        store.edit(
                "Aki",
                "decided",
                edit -> {
                    for (Fact fact : edit.facts().entry(of).orElseThrow().facts()) {
                        if (fact.text().equals(text)) {
                            edit.restate(fact, state);
                        }
                    }
                    return 0;
                });
    }

    @Test
    void find_titleInAnotherSpelling_isTheShow() throws StoreTrouble {
        var hit = index.find("siokaze no eki", 5).getFirst();
        assertThat(hit).isEqualTo(new Hit(only(Kind.SHOW), "Shiokaze no Eki", Match.SAME_WORDS));
    }

    @Test
    void find_oneTitleOfTwoTracks_findsBothAndNotTheRecording() throws StoreTrouble {
        var tracks = store.read(facts -> facts.all(Kind.TRACK));
        assertThat(ids("夜明け前")).containsExactlyElementsOf(tracks);
        assertThat(index.find("夜明け前", 5, Set.of(Kind.RECORDING)))
                .extracting(Hit::id)
                .containsExactly(only(Kind.RECORDING));
    }

    @Test
    void find_anyNameOfAnArtist_isTheArtist() throws StoreTrouble {
        Id artist = only(Kind.ARTIST);
        assertThat(ids("川瀬凪")).containsExactly(artist);
        assertThat(ids("Nagi Kawase")).containsExactly(artist);
        assertThat(ids("かわせ")).containsExactly(artist);
    }

    @Test
    void find_numbers_areTheReleaseAndTheTrack() throws StoreTrouble {
        assertThat(ids("GKCA-1001")).containsExactly(only(Kind.RELEASE));
        assertThat(ids("gkca1001")).contains(only(Kind.RELEASE));
        assertThat(ids("4900000001001")).containsExactly(only(Kind.RELEASE));
        assertThat(ids("M-12B")).containsExactly(only(Kind.TRACK));
    }

    @Test
    void find_kinds_areTheOnlyOnesFoundHoweverManyOthersFit() throws StoreTrouble {
        assertThat(index.find("潮風の駅", 1, Set.of(Kind.RELEASE)))
                .extracting(Hit::id)
                .containsExactly(only(Kind.RELEASE));
    }

    @Test
    void refreshed_nothingEdited_isTheSame() throws StoreTrouble {
        assertThat(store.read(index::isStale)).isFalse();
        assertThat(store.read(index::refreshed)).isSameAs(index);
    }

    @Test
    void refreshed_refusedTitle_isNotFoundAnyMore() throws IOException {
        restate(only(Kind.SHOW), "Shiokaze no Eki", State.REFUSED);
        assertThat(store.read(index::isStale)).isTrue();
        refresh();
        assertThat(ids("Shiokaze no Eki")).isEmpty();
        assertThat(ids("潮風の駅")).first().isEqualTo(only(Kind.SHOW));
        assertThat(store.read(CatalogueIndex::of).find("Shiokaze no Eki", 5)).isEmpty();
    }

    @Test
    void refreshed_newThing_isFoundBesideTheOld() throws IOException {
        var draft = draft("second");
        title(draft, Kind.TRACK, "three", "夜明け前");
        title(draft, Kind.SONG, "song", "駅");
        take(draft);
        refresh();
        assertThat(ids("夜明け前")).hasSize(3);
        assertThat(ids("駅")).first().isEqualTo(only(Kind.SONG));
        assertThat(ids("駅")).contains(only(Kind.SHOW));
    }

    @Test
    void refreshed_newNameOfAnArtist_keepsTheOldNames() throws IOException {
        Id artist = only(Kind.ARTIST);
        var draft = draft("second");
        var who = draft.item(Kind.ARTIST, "artist");
        draft.name("川瀬凪").says(Name.ARTIST, Value.empty(), who);
        draft.name("Nagisa").says(Name.ARTIST, Value.empty(), who);
        take(draft);
        assertThat(store.<List<Id>>read(facts -> facts.all(Kind.ARTIST))).containsExactly(artist);
        refresh();
        assertThat(ids("Nagisa")).containsExactly(artist);
        assertThat(ids("Kawase Nagi")).containsExactly(artist);
    }

    @Test
    void refreshed_merged_findsTheSurvivorOnly() throws IOException {
        var tracks = store.read(facts -> facts.all(Kind.TRACK));
        store.edit(
                "Aki",
                "merged",
                edit -> {
                    new Merge(edit).merge(tracks.getFirst(), tracks.getLast());
                    return 0;
                });
        refresh();
        assertThat(ids("Yoake-mae")).containsExactly(tracks.getLast());
        assertThat(ids("夜明け前")).containsExactly(tracks.getLast());
    }
}
