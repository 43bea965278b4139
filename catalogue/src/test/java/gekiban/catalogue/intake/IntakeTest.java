package gekiban.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.ExternalId;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.catalogue.store.Undo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Source LIST = new Source(Source.Kind.FILE, "a list", "/lists/a.json");
    private static final Source OTHER = new Source(Source.Kind.FILE, "a page", "/pages/b.json");

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() throws StoreTrouble {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private static Value title(String text) {
        return Title.of(text, "ja", Title.Kind.SLEEVE).value();
    }

    /** An album of one disc with these tracks. */
    private static Draft.Builder album(Source source, String number, String... tracks) {
        var draft = Draft.of(source);
        var release =
                draft.item(Kind.RELEASE, "album").says(Common.TITLE, title("Left Behind OST"));
        if (!number.isEmpty()) {
            release.says(Release.CATALOGUE_NUMBER, number);
        }
        var medium =
                draft.item(Kind.MEDIUM, "disc 1")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        for (int i = 1; i <= tracks.length; i++) {
            var recording = draft.item(Kind.RECORDING, "sound " + i);
            draft.item(Kind.TRACK, "track " + i)
                    .says(Track.MEDIUM, Value.empty(), medium)
                    .says(Track.NUMBER, String.valueOf(i))
                    .says(Common.TITLE, title(tracks[i - 1]))
                    .says(Track.RECORDING, Value.empty(), recording);
        }
        return draft;
    }

    private Report take(Draft.Builder draft) throws IOException {
        return Intake.take(store, "Aki", draft.build());
    }

    private List<Id> all(Kind kind) throws StoreTrouble {
        return store.read(facts -> facts.all(kind));
    }

    private Entry entry(Id id) throws StoreTrouble {
        return store.read(facts -> facts.entry(id).orElseThrow());
    }

    private Id only(Kind kind) throws StoreTrouble {
        var things = all(kind);
        assertThat(things).hasSize(1);
        return things.getFirst();
    }

    @Test
    void take_theSameTwice_changesNothing() throws IOException {
        take(album(LIST, "NAGI-0001", "潮風ダイヤ", "渚口駅"));
        long edits = edits();
        Report again = take(album(LIST, "NAGI-0001", "潮風ダイヤ", "渚口駅"));
        assertThat(again.isUnchanged()).isTrue();
        assertThat(again.same()).isEqualTo(2 + 2 + 2 * 4);
        assertThat(edits()).isEqualTo(edits);
    }

    private long edits() throws StoreTrouble {
        return store.read(facts ->
                facts.handle().createQuery("select count(*) from edit").mapTo(Long.class).one());
    }

    @Test
    void take_anotherSourceWithTheSameNumber_isTheSameReleaseAndTracks() throws IOException {
        take(album(LIST, "NAGI-0001", "潮風ダイヤ", "渚口駅"));
        Report second = take(album(OTHER, "NAGI-0001", "Shiokaze Daiya", "渚口駅"));
        assertThat(second.things()).isZero();
        assertThat(all(Kind.TRACK)).hasSize(2);
        assertThat(all(Kind.RECORDING)).hasSize(2);
        Entry first = entry(all(Kind.TRACK).getFirst());
        assertThat(first.all(Common.TITLE))
                .extracting(Fact::text)
                .containsExactly("潮風ダイヤ", "Shiokaze Daiya");
    }

    @Test
    void take_numbersThatAreNone_doNotJoin() throws IOException {
        take(album(LIST, "N/A", "one"));
        take(album(OTHER, "N/A", "two"));
        assertThat(all(Kind.RELEASE)).hasSize(2);
    }

    @Test
    void take_titlesThatOnlyFoldAlike_doNotJoin() throws IOException {
        take(album(LIST, "", "one"));
        take(album(OTHER, "", "one"));
        assertThat(all(Kind.RELEASE)).hasSize(2);
    }

    @Test
    void take_aTitleThatChanged_endsTheOldAndKeepsItInTheHistory() throws IOException {
        take(album(LIST, "NAGI-0001", "Baron no Tono"));
        Report report = take(album(LIST, "NAGI-0001", "Baron to Tono"));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.ended()).isEqualTo(1);
        assertThat(entry(only(Kind.TRACK)).text(Common.TITLE)).isEqualTo("Baron to Tono");
    }

    @Test
    void take_whatAPersonConfirmed_staysThoughTheSourceDropsIt() throws IOException {
        take(album(LIST, "NAGI-0001", "Baron no Tono"));
        Id track = only(Kind.TRACK);
        Fact title = entry(track).first(Common.TITLE).orElseThrow();
        store.edit("Aki", "confirmed", edit -> edit.restate(title, State.CONFIRMED));
        Report report = take(album(LIST, "NAGI-0001", "Baron to Tono"));
        assertThat(report.kept()).isEqualTo(1);
        assertThat(entry(track).text(Common.TITLE)).isEqualTo("Baron no Tono");
        assertThat(entry(track).all(Common.TITLE)).hasSize(2);
    }

    @Test
    void take_whatAPersonRefused_doesNotComeBack() throws IOException {
        take(album(LIST, "NAGI-0001", "wrong title"));
        Id track = only(Kind.TRACK);
        Fact title = entry(track).first(Common.TITLE).orElseThrow();
        store.edit("Aki", "refused", edit -> edit.restate(title, State.REFUSED));
        Report report = take(album(LIST, "NAGI-0001", "wrong title"));
        assertThat(report.isUnchanged()).isTrue();
        assertThat(entry(track).all(Common.TITLE)).isEmpty();
    }

    @Test
    void take_twoTracksOfOneNumber_keepsBoth() throws IOException {
        var draft = album(LIST, "NAGI-0001", "one");
        var other = draft.item(Kind.RECORDING, "sound b");
        draft.item(Kind.TRACK, "track 1 again")
                .says(Track.MEDIUM, Value.empty(), draft.item(Kind.MEDIUM, "disc 1"))
                .says(Track.NUMBER, "1")
                .says(Common.TITLE, title("two"))
                .says(Track.RECORDING, Value.empty(), other);
        take(draft);
        assertThat(all(Kind.TRACK)).hasSize(2);
        assertThat(take(draft).isUnchanged()).isTrue();
    }

    @Test
    void take_aTrackThatIsGone_isLetGo() throws IOException {
        take(album(LIST, "NAGI-0001", "one", "two"));
        take(album(LIST, "NAGI-0001", "one"));
        assertThat(all(Kind.TRACK)).hasSize(1);
    }

    @Test
    void take_aNameInTwoFiles_isOneNameOfOneArtist() throws IOException {
        for (Source source : List.of(LIST, OTHER)) {
            var draft = album(source, source.address().length() + "-1", "one");
            draft.item(Kind.TRACK, "track 1")
                    .says(Common.CREDIT, Credit.of(Credit.COMPOSER).value(), draft.name("七瀬光"));
            take(draft);
        }
        assertThat(all(Kind.NAME)).hasSize(1);
        assertThat(all(Kind.ARTIST)).hasSize(1);
        assertThat(take(album(LIST, "14-1", "one")).things()).isZero();
    }

    @Test
    void take_twoIdsOfOneCatalogue_areTwoOfOneName() throws IOException {
        for (String id : List.of("11", "22")) {
            var draft = Draft.of(new Source(Source.Kind.FILE, "list", "/" + id));
            var artist =
                    draft.item(Kind.ARTIST, "artist")
                            .says(Common.EXTERNAL_ID, new ExternalId(ExternalId.VGMDB, id).value());
            draft.name("Akari Kitou").says(Name.ARTIST, Value.empty(), artist);
            take(draft);
        }
        assertThat(all(Kind.ARTIST)).hasSize(2);
        assertThat(all(Kind.NAME)).hasSize(2);
    }

    @Test
    void take_sourcesThatDisagree_keepsBothAndSaysSo() throws IOException {
        var draft = Draft.of(LIST);
        var id = new ExternalId(ExternalId.MAL, "22729").value();
        var show = draft.item(Kind.SHOW, "show").says(Common.EXTERNAL_ID, id);
        show.says(Common.CREDIT, Credit.of("composer").value(), draft.name("Sawano Hiroyuki"));
        take(draft);
        draft = Draft.of(OTHER);
        show = draft.item(Kind.SHOW, "it").says(Common.EXTERNAL_ID, id);
        show.says(Common.CREDIT, Credit.of("composer").value(), draft.name("Kajiura Yuki"));
        Report report = take(draft);
        assertThat(report.conflicts())
                .containsExactly(
                        only(Kind.SHOW)
                                + " credit: composer Sawano Hiroyuki (a list) or composer Kajiura Yuki"
                                + " (a page)");
        assertThat(entry(only(Kind.SHOW)).all(Common.CREDIT)).hasSize(2);
    }

    @Test
    void take_twoComposersByOneSource_areNoDisagreement() throws IOException {
        for (Source source : List.of(LIST, OTHER)) {
            var draft = Draft.of(source);
            var show = draft.item(Kind.SHOW, "show");
            show.says(Common.EXTERNAL_ID, new ExternalId(ExternalId.MAL, "182").value());
            show.says(Common.CREDIT, Credit.of("composer").value(), draft.name("菅野よう子"));
            show.says(Common.CREDIT, Credit.of("composer").value(), draft.name("溝口肇"));
            assertThat(take(draft).conflicts()).isEmpty();
        }
    }

    @Test
    void take_confirmedAnswer_isNoQuestionAnyMore() throws IOException {
        take(album(LIST, "NAGI-0001", "Baron no Tono"));
        take(album(OTHER, "NAGI-0001", "Ryuukihei"));
        Entry track = entry(only(Kind.TRACK));
        assertThat(store.<List<?>>read(facts -> new Disagreements(facts).of(track))).hasSize(1);
        Fact right = track.all(Common.TITLE).getLast();
        store.edit("Aki", "confirmed", edit -> edit.restate(right, State.CONFIRMED));
        Entry now = entry(only(Kind.TRACK));
        assertThat(store.<List<?>>read(facts -> new Disagreements(facts).of(now))).isEmpty();
        assertThat(now.text(Common.TITLE)).isEqualTo("Ryuukihei");
    }

    @Test
    void take_withSourcesOfItsOwn_keepsThemAndStaysTheSame() throws IOException {
        assertThat(take(twoSources()).added()).isEqualTo(2);
        assertThat(take(twoSources()).isUnchanged()).isTrue();
        assertThat(entry(only(Kind.SHOW)).all(Common.TITLE))
                .extracting(fact -> fact.source().name())
                .containsExactly("a book", "a page");
    }

    private static Draft.Builder twoSources() {
        var draft = Draft.of(LIST);
        draft.item(Kind.SHOW, "show")
                .by(new Source(Source.Kind.STARTER, "a book", ""))
                .says(Common.TITLE, title("Akira"))
                .by(new Source(Source.Kind.STARTER, "a page", "http://localhost/"))
                .as(State.SUGGESTED)
                .says(Common.TITLE, title("アキラ"));
        return draft;
    }

    private static Draft.Builder withSounds(Draft.Builder draft, String... sounds) {
        for (int i = 1; i <= sounds.length; i++) {
            draft.item(Kind.TRACK, "track " + i)
                    .says(
                            Common.FILE,
                            new MediaFile("/" + sounds[i - 1], sounds[i - 1], "1", "").value());
        }
        return draft;
    }

    @Test
    void take_albumThatWasMoved_isTheSameBySound() throws IOException {
        take(withSounds(album(LIST, "", "one", "two"), "aa", "bb"));
        Report moved = take(withSounds(album(OTHER, "", "one", "two"), "aa", "bb"));
        assertThat(moved.things()).isZero();
        assertThat(all(Kind.RELEASE)).hasSize(1);
    }

    @Test
    void take_oneSoundOnTwoReleases_isOneRecordingOfTwoTracks() throws IOException {
        take(withSounds(album(LIST, "NAGI-0001", "one", "two"), "aa", "bb"));
        take(withSounds(album(OTHER, "NAGI-0002", "best of"), "bb"));
        assertThat(all(Kind.RELEASE)).hasSize(2);
        assertThat(all(Kind.TRACK)).hasSize(3);
        assertThat(all(Kind.RECORDING)).hasSize(2);
    }

    @Test
    void undo_ofAnIntake_leavesNothing_andItCanComeAgain() throws IOException {
        take(album(LIST, "NAGI-0001", "one", "two"));
        Undo.of(store, edits(), "Aki");
        for (Kind kind : Kind.values()) {
            assertThat(all(kind)).as(kind.word()).isEmpty();
        }
        take(album(LIST, "NAGI-0001", "one", "two"));
        assertThat(all(Kind.TRACK)).hasSize(2);
    }

    @Test
    void rehearse_anAlbum_tellsAndKeepsNothing() throws IOException {
        Report report = Intake.rehearse(store, "Aki", album(LIST, "NAGI-0001", "one").build());
        assertThat(report.things()).isEqualTo(4);
        assertThat(all(Kind.RELEASE)).isEmpty();
    }
}
