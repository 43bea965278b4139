package gekiban.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gekiban.catalogue.model.Artist;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    private static final Source LIST = new Source(Source.Kind.FILE, "a list", "/lists/a.json");

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

    private Id make(Kind kind) throws IOException {
        return store.edit("Aki", "made it", edit -> edit.create(kind)).answer();
    }

    private Id make(Kind kind, Field field, String text) throws IOException {
        Id id = make(kind);
        say(id, field, text);
        return id;
    }

    private long say(Id of, Field field, String text) throws IOException {
        return say(of, field, Value.of(text), Optional.empty(), State.IMPORTED, LIST);
    }

    private long point(Id of, Field field, Id target) throws IOException {
        return say(of, field, Value.empty(), Optional.of(target), State.IMPORTED, LIST);
    }

    private long say(
            Id of, Field field, Value value, Optional<Id> target, State state, Source source)
            throws IOException {
        return store.edit(
                        "Aki",
                        "said it",
                        edit ->
                                edit.add(
                                        new NewFact(
                                                of,
                                                field,
                                                value,
                                                target,
                                                Optional.empty(),
                                                edit.source(source),
                                                "",
                                                state,
                                                OptionalLong.empty())))
                .answer();
    }

    private long merge(Id gone, Id survivor) throws IOException {
        return store.edit(
                        "Aki",
                        "merged",
                        edit -> {
                            new Merge(edit).merge(gone, survivor);
                            return 0;
                        })
                .number()
                .orElseThrow();
    }

    private long undo(long edit) throws IOException {
        return Undo.of(store, edit, "Aki").number().orElseThrow();
    }

    private long rename(Id id, Field field, String text) throws IOException {
        return store.edit(
                        "Aki",
                        "renamed",
                        edit -> {
                            Fact old =
                                    edit.facts().entry(id).orElseThrow().first(field).orElseThrow();
                            edit.end(old.number());
                            return edit.add(
                                    new NewFact(
                                            old.of(),
                                            field,
                                            Value.of(text),
                                            old.target(),
                                            old.second(),
                                            edit.source(Source.person("Aki")),
                                            "",
                                            State.ENTERED,
                                            OptionalLong.of(old.number())));
                        })
                .number()
                .orElseThrow();
    }

    private List<Fact> facts(Id id) throws StoreTrouble {
        return store.read(facts -> facts.entry(id).orElseThrow().facts());
    }

    private List<String> texts(Id id, Field field) throws StoreTrouble {
        return facts(id).stream().filter(f -> f.field().equals(field)).map(Fact::text).toList();
    }

    private List<Id> targets(Id id, Field field) throws StoreTrouble {
        return facts(id).stream()
                .filter(f -> f.field().equals(field))
                .flatMap(f -> f.target().stream())
                .toList();
    }

    private Optional<Id> survivor(Id id) throws StoreTrouble {
        return store.read(facts -> facts.survivor(id));
    }

    private boolean isAlive(Id id) throws StoreTrouble {
        return survivor(id).equals(Optional.of(id));
    }

    /** All that holds now, without numbers. */
    private List<String> everything() throws StoreTrouble {
        return store.read(facts ->
                facts.handle()
                        .createQuery(
                                """
                                select 'thing' || id || kind || coalesce(merged_into, '')
                                    || (ended is null) as line from thing
                                union all
                                select field || text || thing || ' ' || coalesce(target, '') || ' '
                                    || coalesce(second, '') || state || source
                                    from fact where ended is null
                                union all
                                select c.thing || ' ' || c.episode || ' ' || c.state || ' '
                                    || p.recording || ' ' || p.start_ms
                                    from cue c join piece p on p.cue = c.id where c.ended is null
                                order by line\
                                """)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void merge_whatBothSay_isSaidOnce() throws IOException {
        Id a = make(Kind.SHOW, Common.TITLE, "Noein");
        Id b = make(Kind.SHOW, Common.TITLE, "Noein");
        merge(a, b);
        assertThat(texts(b, Common.TITLE)).containsExactly("Noein");
    }

    @Test
    void merge_whatBothSay_keepsThePersonsWord() throws IOException {
        Id a = make(Kind.SHOW);
        Id b = make(Kind.SHOW);
        var title = Value.of("Noein");
        say(a, Common.TITLE, title, Optional.empty(), State.CONFIRMED, LIST);
        say(b, Common.TITLE, title, Optional.empty(), State.SUGGESTED, LIST);
        say(a, Common.NOTE, title, Optional.empty(), State.IMPORTED, LIST);
        say(b, Common.NOTE, title, Optional.empty(), State.REFUSED, LIST);
        var before = everything();
        long merged = merge(a, b);
        assertThat(facts(b))
                .extracting(Fact::state)
                .containsExactly(State.CONFIRMED, State.REFUSED);
        undo(merged);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void merge_whatPointsToBoth_pointsOnce_andTakenBackToBoth() throws IOException {
        Id a = make(Kind.ARTIST);
        Id b = make(Kind.ARTIST);
        Id member = make(Kind.ARTIST);
        point(member, Artist.MEMBER_OF, a);
        point(member, Artist.MEMBER_OF, b);
        var before = everything();
        long merged = merge(a, b);
        assertThat(targets(member, Artist.MEMBER_OF)).containsExactly(b);
        undo(merged);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void merge_whatPointsTwice_withTargetAndSecond_pointsTwiceToTheOther() throws IOException {
        Id a = make(Kind.CHARACTER);
        Id b = make(Kind.CHARACTER);
        Id song = make(Kind.SONG);
        store.edit(
                "Aki",
                "sung by and as",
                edit ->
                        edit.add(
                                new NewFact(
                                        song,
                                        Common.CREDIT,
                                        Credit.of("vocals").value(),
                                        Optional.of(a),
                                        Optional.of(a),
                                        edit.source(LIST),
                                        "",
                                        State.IMPORTED,
                                        OptionalLong.empty())));
        merge(a, b);
        assertThat(facts(song)).hasSize(1);
        assertThat(facts(song).getFirst().target()).contains(b);
        assertThat(facts(song).getFirst().second()).contains(b);
    }

    @Test
    void merge_whereOneIsAReissueOfTheOther_pointsNotToItself() throws IOException {
        Id a = make(Kind.RELEASE);
        Id b = make(Kind.RELEASE);
        point(a, Release.REISSUE_OF, b);
        point(b, Release.REISSUE_OF, a);
        var before = everything();
        long merged = merge(a, b);
        assertThat(facts(b)).isEmpty();
        undo(merged);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void merge_whatPointedToItself_stillDoes() throws IOException {
        Id a = make(Kind.WORK);
        Id b = make(Kind.WORK);
        point(a, gekiban.catalogue.model.Work.QUOTES, a);
        merge(a, b);
        assertThat(targets(b, gekiban.catalogue.model.Work.QUOTES)).containsExactly(b);
    }

    @Test
    void merge_whatIsOneAlready_refuses() throws IOException {
        Id a = make(Kind.SHOW);
        Id b = make(Kind.SHOW);
        merge(a, b);
        assertThatThrownBy(() -> merge(a, b)).hasMessageContaining("are one already");
        assertThatThrownBy(() -> merge(b, b)).hasMessageContaining("are one already");
        assertThatThrownBy(() -> merge(make(Kind.CUE), make(Kind.CUE)))
                .hasMessageContaining("cannot be merged");
    }

    @Test
    void survivor_ofAChain_isTheLast_andNoneWhereThatIsGone() throws IOException {
        Id a = make(Kind.SHOW);
        Id b = make(Kind.SHOW);
        long made = store.read(facts -> new History(facts).last()).orElseThrow();
        Id c = make(Kind.SHOW);
        merge(a, b);
        long second = merge(b, c);
        assertThat(survivor(a)).contains(c);
        undo(second);
        assertThat(survivor(a)).contains(b);
        assertThat(made).isPositive();
        store.edit(
                "Aki",
                "let go",
                edit -> {
                    edit.letGo(b);
                    return 0;
                });
        assertThat(survivor(a)).isEmpty();
        assertThat(survivor(new Id(Kind.RELEASE, c.number()))).isEmpty();
    }

    /** A release of one disc with one track and its recording. */
    private record Album(Id release, Id medium, Id track, Id recording) {}

    private Album album(String title) throws IOException {
        Id release = make(Kind.RELEASE, Common.TITLE, title);
        Id medium = make(Kind.MEDIUM, Medium.NUMBER, "1");
        point(medium, Medium.RELEASE, release);
        Id track = make(Kind.TRACK, Track.NUMBER, "1");
        say(track, Common.TITLE, title + " 1");
        point(track, Track.MEDIUM, medium);
        Id recording = make(Kind.RECORDING);
        point(track, Track.RECORDING, recording);
        return new Album(release, medium, track, recording);
    }

    /** A cue, with one piece each. */
    private Id cue(Id episode, Id... recordings) throws IOException {
        return store.edit(
                        "gekiban",
                        "heard",
                        edit -> {
                            Id cue = edit.create(Kind.CUE);
                            long version = edit.nextCue();
                            long source = edit.source(LIST);
                            edit.update(
                                    """
                                    insert into cue (id, thing, episode, start_ms, end_ms, state,
                                        source, presence, entrance, spills, begun)
                                    values (?, ?, ?, 0, 9, 'suggested', ?, '', '', 0, ?)\
                                    """,
                                    version,
                                    cue.number(),
                                    episode.number(),
                                    source,
                                    edit.number());
                            for (int i = 0; i < recordings.length; i++) {
                                edit.update(
                                        """
                                        insert into piece (cue, position, recording, start_ms,
                                            end_ms, recording_ms, speed, level_db, confidence)
                                        values (?, ?, ?, ?, 9, 0, 1, 0, 1)\
                                        """,
                                        version,
                                        i,
                                        recordings[i].number(),
                                        i);
                            }
                            return cue;
                        })
                .answer();
    }

    private List<Id> recordings(Id cue) throws StoreTrouble {
        return store.read(facts ->
                facts
                        .handle()
                        .createQuery(
                                """
                                select p.recording from cue c join piece p on p.cue = c.id
                                where c.thing = ? and c.ended is null order by p.position\
                                """)
                        .bind(0, cue.number())
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .map(number -> new Id(Kind.RECORDING, number))
                        .toList());
    }

    @Test
    void merge_twoReleases_joinsMediaTracksAndRecordings_andCuesFollow() throws IOException {
        Album a = album("Left Behind");
        Album b = album("取り残されて");
        Id episode = make(Kind.EPISODE);
        Id cue = cue(episode, a.recording(), b.recording(), a.recording());
        var before = everything();

        long merged = merge(a.release(), b.release());

        assertThat(survivor(a.medium())).contains(b.medium());
        assertThat(survivor(a.track())).contains(b.track());
        assertThat(survivor(a.recording())).contains(b.recording());
        assertThat(texts(b.track(), Common.TITLE)).containsExactly("取り残されて 1", "Left Behind 1");
        assertThat(targets(b.track(), Track.MEDIUM)).containsExactly(b.medium());
        assertThat(targets(b.track(), Track.RECORDING)).containsExactly(b.recording());
        assertThat(targets(b.medium(), Medium.RELEASE)).containsExactly(b.release());
        assertThat(recordings(cue)).containsExactly(b.recording(), b.recording(), b.recording());
        var after = everything();

        long undo = undo(merged);
        assertThat(everything()).isEqualTo(before);
        assertThat(recordings(cue)).containsExactly(a.recording(), b.recording(), a.recording());

        long redo = undo(undo);
        assertThat(everything()).isEqualTo(after);
        undo(redo);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void merge_twoTracksOfOneNumberInOneWhole_stayTwo() throws IOException {
        Album a = album("a");
        Album b = album("b");
        Id again = make(Kind.TRACK, Track.NUMBER, "1");
        point(again, Track.MEDIUM, b.medium());
        merge(a.release(), b.release());
        assertThat(isAlive(again)).isTrue();
        assertThat(survivor(a.track())).contains(b.track());
    }

    @Test
    void merge_tracksWithRefusedOrSuggestedRecordings_doesNotJoinThose() throws IOException {
        Album a = album("a");
        Album b = album("b");
        Id refused = make(Kind.RECORDING);
        Id suggested = make(Kind.RECORDING);
        var none = Value.empty();
        say(a.track(), Track.RECORDING, none, Optional.of(refused), State.REFUSED, LIST);
        say(b.track(), Track.RECORDING, none, Optional.of(suggested), State.SUGGESTED, LIST);
        merge(a.track(), b.track());
        assertThat(isAlive(refused)).isTrue();
        assertThat(isAlive(suggested)).isTrue();
        assertThat(survivor(a.recording())).contains(b.recording());
    }

    @Test
    void merge_tracksOfARecordingAndItsEdit_leavesThemTwo() throws IOException {
        Album a = album("a");
        Album b = album("b");
        point(a.recording(), Recording.EDIT_OF, b.recording());
        merge(a.release(), b.release());
        assertThat(isAlive(a.recording())).isTrue();
        assertThat(targets(b.track(), Track.RECORDING))
                .containsExactlyInAnyOrder(a.recording(), b.recording());
    }

    @Test
    void undo_ofAMergeAfterAnother_bringsTheFirstBackWithAllItHad() throws IOException {
        Id a = make(Kind.ARTIST, Common.NOTE, "of a");
        Id b = make(Kind.ARTIST, Common.NOTE, "of b");
        Id c = make(Kind.ARTIST, Common.NOTE, "of c");
        Id name = make(Kind.NAME);
        point(name, Name.ARTIST, a);
        long first = merge(a, b);
        merge(b, c);
        undo(first);
        assertThat(texts(a, Common.NOTE)).containsExactly("of a");
        assertThat(targets(name, Name.ARTIST)).containsExactly(a);
        assertThat(survivor(b)).contains(c);
        assertThat(texts(c, Common.NOTE)).containsExactlyInAnyOrder("of b", "of c");
    }

    @Test
    void undo_ofBothMerges_inEitherOrder_isAsBefore() throws IOException {
        for (boolean firstFirst : new boolean[] {true, false}) {
            Id a = make(Kind.EPISODE, Common.NOTE, "a");
            Id b = make(Kind.EPISODE, Common.NOTE, "b");
            Id c = make(Kind.EPISODE, Common.NOTE, "c");
            Id recording = make(Kind.RECORDING);
            cue(a, recording);
            cue(b, recording);
            var before = everything();
            long first = merge(a, b);
            long second = merge(b, c);
            undo(firstFirst ? first : second);
            undo(firstFirst ? second : first);
            assertThat(everything()).as("first first: " + firstFirst).isEqualTo(before);
        }
    }

    @Test
    void undo_ofAMergeAfterARenaming_takesTheNewNameBack() throws IOException {
        Id a = make(Kind.NAME, Name.TEXT, "Itou Masumi");
        Id b = make(Kind.NAME, Name.READING, "いとうますみ");
        long merged = merge(a, b);
        rename(b, Name.TEXT, "伊藤真澄");
        undo(merged);
        assertThat(texts(a, Name.TEXT)).containsExactly("伊藤真澄");
        assertThat(texts(b, Name.TEXT)).isEmpty();
        assertThat(texts(b, Name.READING)).containsExactly("いとうますみ");
    }

    @Test
    void undo_ofAMerge_leavesWhatAPersonEndedSince() throws IOException {
        Id a = make(Kind.SHOW, Common.NOTE, "wrong");
        say(a, Common.TITLE, "right");
        Id b = make(Kind.SHOW);
        long merged = merge(a, b);
        store.edit(
                "Aki",
                "that is wrong",
                edit -> {
                    Fact note =
                            edit.facts().entry(b).orElseThrow().first(Common.NOTE).orElseThrow();
                    edit.end(note.number());
                    return 0;
                });
        undo(merged);
        assertThat(texts(a, Common.NOTE)).isEmpty();
        assertThat(texts(a, Common.TITLE)).containsExactly("right");
    }

    @Test
    void undo_ofAMergeWhoseWordsWentUpInOthers_saysThemAgain() throws IOException {
        Id a = make(Kind.SHOW, Common.TITLE, "Noein");
        Id b = make(Kind.SHOW, Common.NOTE, "b");
        Id c = make(Kind.SHOW, Common.TITLE, "Noein");
        long first = merge(a, b);
        merge(b, c);
        assertThat(texts(c, Common.TITLE)).containsExactly("Noein");
        undo(first);
        assertThat(texts(a, Common.TITLE)).containsExactly("Noein");
        assertThat(texts(c, Common.TITLE)).containsExactly("Noein");
    }

    @Test
    void undo_ofAnUndoOfAMerge_keepsAThingOfWhichMoreIsSaidSince() throws IOException {
        Id a = make(Kind.SHOW, Common.TITLE, "a");
        Id b = make(Kind.SHOW, Common.TITLE, "b");
        long undo = undo(merge(a, b));
        say(a, Common.NOTE, "new");
        undo(undo);
        assertThat(isAlive(a)).isTrue();
        assertThat(texts(a, Common.NOTE)).containsExactly("new");
        assertThat(texts(b, Common.TITLE)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void undo_ofAnUndoOfARenaming_afterAThirdName_leavesThat() throws IOException {
        Id show = make(Kind.SHOW, Common.TITLE, "one");
        long undo = undo(rename(show, Common.TITLE, "two"));
        rename(show, Common.TITLE, "three");
        assertThatThrownBy(() -> undo(undo)).hasMessageContaining("later edits changed");
        assertThat(texts(show, Common.TITLE)).containsExactly("three");
    }

    @Test
    void undo_ofAnEnding_afterAMerge_saysItOfTheSurvivor() throws IOException {
        Id a = make(Kind.SHOW);
        long note = say(a, Common.NOTE, "kept");
        long ended =
                store.edit(
                                "Aki",
                                "ended",
                                edit -> {
                                    edit.end(note);
                                    return 0;
                                })
                        .number()
                        .orElseThrow();
        Id b = make(Kind.SHOW);
        merge(a, b);
        undo(ended);
        assertThat(texts(b, Common.NOTE)).containsExactly("kept");
    }

    @Test
    void undo_ofMakingAThingOfWhichNothingIsSaid_takesItBack() throws IOException {
        Id show = make(Kind.SHOW);
        long made = store.read(facts -> new History(facts).last()).orElseThrow();
        long undo = undo(made);
        assertThat(isAlive(show)).isFalse();
        undo(undo);
        assertThat(isAlive(show)).isTrue();
    }

    @Test
    void undo_ofMakingAnEpisode_thatHasCues_isRefused() throws IOException {
        Id episode = make(Kind.EPISODE);
        long made = store.read(facts -> new History(facts).last()).orElseThrow();
        cue(episode, make(Kind.RECORDING));
        assertThatThrownBy(() -> undo(made)).hasMessageContaining("nothing of edit");
        assertThat(isAlive(episode)).isTrue();
    }

    @Test
    void split_aTitleAndAName_makesAnother_andTakenBackOne() throws IOException {
        Id artist = make(Kind.ARTIST, Common.NOTE, "of both");
        long kind = say(artist, Artist.KIND, "person");
        Id name = make(Kind.NAME);
        Id otherName = make(Kind.NAME);
        point(name, Name.ARTIST, artist);
        point(otherName, Name.ARTIST, artist);
        var before = everything();
        var split =
                store.edit(
                        "Aki",
                        "two people",
                        edit ->
                                new Merge(edit)
                                        .split(artist, List.of(kind, kind), Set.of(otherName)));
        Id other = split.answer();
        assertThat(texts(other, Artist.KIND)).containsExactly("person");
        assertThat(texts(artist, Artist.KIND)).isEmpty();
        assertThat(targets(otherName, Name.ARTIST)).containsExactly(other);
        assertThat(targets(name, Name.ARTIST)).containsExactly(artist);
        var after = everything();

        long undo = undo(split.number().orElseThrow());
        assertThat(isAlive(other)).isFalse();
        assertThat(everything()).hasSize(before.size() + 1).containsAll(before);

        undo(undo);
        assertThat(everything()).isEqualTo(after);
    }

    @Test
    void split_ofNothing_orOfWhatIsNotThere_refuses() throws IOException {
        Id a = make(Kind.SHOW);
        Id b = make(Kind.SHOW);
        long title = say(a, Common.TITLE, "a");
        assertThatThrownBy(() -> split(a, List.of(), Set.of())).hasMessageContaining("nothing of");
        assertThatThrownBy(() -> split(b, List.of(title), Set.of()))
                .hasMessageContaining(b + " has no fact " + title);
        assertThatThrownBy(() -> split(a, List.of(), Set.of(b)))
                .hasMessageContaining(b + " does not point to " + a);
        assertThatThrownBy(() -> split(make(Kind.CUE), List.of(), Set.of()))
                .hasMessageContaining("cannot be merged or split");
    }

    private Id split(Id of, List<Long> facts, Set<Id> pointers) throws IOException {
        return store.edit("Aki", "split", edit -> new Merge(edit).split(of, facts, pointers))
                .answer();
    }

    @Test
    void undo_ofAMerge_afterASplit_leavesWhatWasSplitOff() throws IOException {
        Id a = make(Kind.SHOW, Common.TITLE, "of another");
        say(a, Common.NOTE, "a");
        Id b = make(Kind.SHOW);
        long merged = merge(a, b);
        Fact title = facts(b).getFirst();
        Id other = split(b, List.of(title.number()), Set.of());
        undo(merged);
        assertThat(texts(other, Common.TITLE)).containsExactly("of another");
        assertThat(texts(a, Common.TITLE)).isEmpty();
        assertThat(texts(a, Common.NOTE)).containsExactly("a");
    }

    private List<String> history(Id id) throws StoreTrouble {
        return store.read(facts ->
                new History(facts)
                        .of(id).stream()
                                .flatMap(each ->
                                        each.changes().stream()
                                                .map(change ->
                                                        each.edit().what()
                                                                + ": "
                                                                + change.before()
                                                                        .map(Fact::text)
                                                                        .orElse("-")
                                                                + " > "
                                                                + change.after()
                                                                        .map(Fact::text)
                                                                        .orElse("-")))
                                .toList());
    }

    @Test
    void history_ofAMerge_tellsBothSides() throws IOException {
        Id a = make(Kind.SHOW, Common.TITLE, "a");
        Id b = make(Kind.SHOW, Common.TITLE, "b");
        long merged = merge(a, b);
        assertThat(history(a)).containsExactly("merged: a > -", "said it: - > a");
        assertThat(history(b)).containsExactly("merged: - > a", "said it: - > b");
        undo(merged);
        assertThat(history(b))
                .containsExactly(
                        "took back edit " + merged + ": merged: a > -",
                        "merged: - > a",
                        "said it: - > b");
    }

    @Test
    void history_ofAnUndo_tellsFromWhatToWhat() throws IOException {
        Id show = make(Kind.SHOW, Common.TITLE, "one");
        long renamed = rename(show, Common.TITLE, "two");
        undo(renamed);
        assertThat(history(show))
                .containsExactly(
                        "took back edit " + renamed + ": renamed: two > one",
                        "renamed: one > two",
                        "said it: - > one");
    }

    @Test
    void history_ofAPartThatWasMovedTwiceByOneMerge_tellsOfOneStep() throws IOException {
        Album a = album("a");
        Album b = album("b");
        merge(a.release(), b.release());
        assertThat(history(a.medium()))
                .containsExactly(
                        "merged: 1 > -", "merged:  > -", "said it: - > ", "said it: - > 1");
    }
}
