package gekiban.catalogue.cues;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
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

class CuesTest {
    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");

    @TempDir Path folder;
    private Store store;
    private Id episode;
    private Id rain;
    private Id steps;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("catalogue.db"), Clock.systemUTC());
        episode = create(Kind.EPISODE);
        rain = create(Kind.RECORDING);
        steps = create(Kind.RECORDING);
    }

    private Id create(Kind kind) throws IOException {
        return store.edit("Aki", "made it", edit -> edit.create(kind)).answer();
    }

    @AfterEach
    void close() throws StoreTrouble {
        store.close();
    }

    private static Piece piece(Id recording, int startS, int endS) {
        return new Piece(recording, startS * 1000, endS * 1000, 0, 1, -18, 0.99, List.of());
    }

    @SafeVarargs
    private CueWriter.Heard hear(List<Piece>... cues) throws IOException {
        return store.edit(
                        "gekiban",
                        "heard",
                        edit -> new CueWriter(edit).heard(episode, HEARD, List.of(cues)))
                .answer();
    }

    private List<Cue> cues() throws StoreTrouble {
        return store.read(facts -> new Cues(facts).ofEpisode(episode));
    }

    private void confirm(Id cue) throws IOException {
        store.edit(
                "Aki",
                "confirmed",
                edit -> {
                    new CueWriter(edit).confirm(cue);
                    return 0;
                });
    }

    @Test
    void heard_twoCues_areSuggestedWithAllTheirPieces() throws IOException {
        hear(
                List.of(piece(rain, 0, 20), piece(rain, 20, 29)),
                List.of(
                        new Piece(
                                steps,
                                30_000,
                                45_500,
                                12_345,
                                1.0427,
                                -24.5,
                                0.42,
                                List.of(new Piece.Place(rain, 77), new Piece.Place(steps, 5)))));
        var cues = cues();
        assertThat(cues).hasSize(2);
        assertThat(cues.getFirst().pieces()).hasSize(2);
        assertThat(cues.getFirst().state()).isEqualTo(State.SUGGESTED);
        assertThat(cues.getFirst().source()).isEqualTo(HEARD);
        Piece last = cues.getLast().pieces().getFirst();
        assertThat(last.endMs()).isEqualTo(45_500);
        assertThat(last.speed()).isEqualTo(1.0427);
        assertThat(last.also())
                .containsExactly(new Piece.Place(rain, 77), new Piece.Place(steps, 5));
    }

    @Test
    void heard_theSameAgain_changesNothing() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        var before = cues();
        assertThat(hear(List.of(piece(rain, 0, 20)))).isEqualTo(new CueWriter.Heard(0, 0, 1, 0, 0));
        assertThat(cues()).isEqualTo(before);
    }

    @Test
    void heard_slightlyOtherwise_keepsTheId() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        Id cue = cues().getFirst().id();
        assertThat(hear(List.of(piece(rain, 1, 22))).changed()).isEqualTo(1);
        assertThat(cues().getFirst().id()).isEqualTo(cue);
        assertThat(cues().getFirst().endMs()).isEqualTo(22_000);
    }

    @Test
    void heard_afterAPersonConfirmed_leavesItAlone() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        confirm(cues().getFirst().id());
        assertThat(hear(List.of(piece(rain, 2, 25))).kept()).isEqualTo(1);
        assertThat(cues()).hasSize(1);
        assertThat(cues().getFirst().endMs()).isEqualTo(20_000);
        assertThat(cues().getFirst().state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void heard_afterAPersonRefused_doesNotComeBack() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        store.edit(
                "Aki",
                "refused",
                edit -> {
                    new CueWriter(edit).refuse(cues().getFirst().id());
                    return 0;
                });
        hear(List.of(piece(rain, 0, 20)), List.of(piece(steps, 0, 20)));
        assertThat(cues())
                .extracting(Cue::state)
                .containsExactlyInAnyOrder(State.REFUSED, State.SUGGESTED);
    }

    @Test
    void heard_afterAPersonChoseAnotherRecording_doesNotSuggestTheFirstAgain() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        Id cue = cues().getFirst().id();
        store.edit(
                "Aki",
                "corrected",
                edit -> {
                    new CueWriter(edit).correct(cue, List.of(piece(steps, 0, 21)), "Aki");
                    return 0;
                });
        hear(List.of(piece(rain, 0, 20)));
        assertThat(cues()).hasSize(1);
        assertThat(cues().getFirst().isCorrected()).isTrue();
        assertThat(cues().getFirst().pieces().getFirst().recording()).isEqualTo(steps);
        assertThat(cues().getFirst().source()).isEqualTo(Source.person("Aki"));
    }

    @Test
    void heard_noMore_isGone_andUndoBringsItBack() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        Id cue = cues().getFirst().id();
        long edit =
                store.edit(
                                "gekiban",
                                "heard",
                                e -> new CueWriter(e).heard(episode, HEARD, List.of()))
                        .number()
                        .orElseThrow();
        assertThat(cues()).isEmpty();
        Undo.of(store, edit, "Aki");
        assertThat(cues()).extracting(Cue::id).containsExactly(cue);
    }

    @Test
    void present_onScreen_staysThroughAnotherHearing() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        store.edit(
                "Aki",
                "on screen",
                edit -> {
                    new CueWriter(edit)
                            .present(
                                    cues().getFirst().id(),
                                    new Cue.How("on_screen", "after_line", true));
                    return 0;
                });
        hear();
        assertThat(cues().getFirst().how()).isEqualTo(new Cue.How("on_screen", "after_line", true));
    }

    @Test
    void undo_ofAConfirmation_isSuggestedAgain() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        Id cue = cues().getFirst().id();
        long edit =
                store.edit(
                                "Aki",
                                "confirmed",
                                e -> {
                                    new CueWriter(e).confirm(cue);
                                    return 0;
                                })
                        .number()
                        .orElseThrow();
        Undo.of(store, edit, "Aki");
        assertThat(cues()).hasSize(1);
        assertThat(cues().getFirst().state()).isEqualTo(State.SUGGESTED);
        assertThat(cues().getFirst().pieces()).hasSize(1);
    }

    @Test
    void undo_editAfterEdit_walksBackToWhatWasHeard() throws IOException {
        hear(List.of(piece(rain, 0, 20)));
        Id cue = cues().getFirst().id();
        long first = corrected(cue, 21);
        long second = corrected(cue, 22);
        assertThat(toTakeBack(cue)).isEqualTo(second);
        long undo = Undo.of(store, second, "Aki").number().orElseThrow();
        assertThat(cues().getFirst().endMs()).isEqualTo(21_000);
        assertThat(toTakeBack(cue)).isEqualTo(first);
        Undo.of(store, undo, "Aki");
        assertThat(cues().getFirst().endMs()).isEqualTo(22_000);
        assertThat(toTakeBack(cue)).isEqualTo(second);
        Undo.of(store, second, "Aki");
        Undo.of(store, first, "Aki");
        assertThat(cues())
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.endMs()).isEqualTo(20_000);
                    assertThat(now.state()).isEqualTo(State.SUGGESTED);
                });
    }

    private long toTakeBack(Id cue) throws IOException {
        return store.read(facts -> new CueHistory(facts).lastEdits(episode).getOrDefault(cue, 0L));
    }

    private long corrected(Id cue, int seconds) throws IOException {
        return store.edit(
                        "Aki",
                        "corrected",
                        edit -> {
                            new CueWriter(edit)
                                    .correct(cue, List.of(piece(rain, 0, seconds)), "Aki");
                            return 0;
                        })
                .number()
                .orElseThrow();
    }

    @Test
    void ofRecording_twoEpisodes_listsBothInOrder() throws IOException {
        hear(
                List.of(piece(rain, 0, 20)),
                List.of(piece(steps, 20, 30)),
                List.of(piece(rain, 40, 50)));
        List<Cue> uses = store.read(facts -> new Cues(facts).ofRecording(rain));
        assertThat(uses).extracting(Cue::startMs).containsExactly(0, 40_000);
    }
}
