package gekiban.catalogue.exchange;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.intake.Intake;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Merge;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.catalogue.store.Undo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Does to a store, by a seed, all that can be done to one. */
final class AnyStore {
    private static final List<String> TITLES =
            List.of("渚口駅", "Left \"Behind\"", "a\\b\tc", "🎻 solo", "\u0001", "潮風ダイヤ 第2番");

    private static final Source HEARD = new Source(Source.Kind.HEARD, "listening", "");

    private final Store store;
    private final Random random;
    private int refusedSteps;

    AnyStore(Store store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    /** How many steps the catalogue refused, such as to take back what was taken back. */
    int refusedSteps() {
        return refusedSteps;
    }

    AnyStore steps(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            try {
                step();
            } catch (StoreTrouble refused) {
                refusedSteps++;
            }
        }
        return this;
    }

    private void step() throws IOException {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> Intake.take(store, "Aki", draft());
            case 3 -> hear();
            case 4 -> decideOnACue();
            case 5 -> restate();
            case 6 -> merge();
            case 7 -> split();
            case 8 -> undo();
            default -> store.edit("Ren", "made an episode", edit -> edit.create(Kind.EPISODE));
        }
    }

    private String title() {
        return TITLES.get(random.nextInt(TITLES.size()));
    }

    private Draft draft() {
        int file = random.nextInt(4);
        var draft = Draft.of(new Source(Source.Kind.FILE, "list " + file, "/" + file));
        var show = draft.item(Kind.SHOW, "show").says(Common.TITLE, title());
        var release =
                draft.item(Kind.RELEASE, "album")
                        .says(Release.CATALOGUE_NUMBER, "NAGI-" + random.nextInt(3))
                        .says(Release.SHOW, Value.empty(), show);
        var medium =
                draft.item(Kind.MEDIUM, "disc")
                        .says(Medium.RELEASE, Value.empty(), release)
                        .says(Medium.NUMBER, "1");
        var singer = draft.item(Kind.CHARACTER, "singer").says(Common.TITLE, title());
        for (int i = 1; i <= random.nextInt(4); i++) {
            draft.item(Kind.EPISODE, "episode " + i)
                    .says(Episode.SHOW, Value.empty(), show)
                    .says(Episode.NUMBER, "" + i);
            var recording = draft.item(Kind.RECORDING, "sound " + i);
            var track =
                    draft.item(Kind.TRACK, "track " + i)
                            .at("line " + i)
                            .says(Track.MEDIUM, Value.empty(), medium)
                            .says(Track.NUMBER, "" + i)
                            .says(Common.TITLE, Title.of(title(), "ja", Title.Kind.SLEEVE).value())
                            .says(Track.RECORDING, Value.empty(), recording);
            track.by(new Source(Source.Kind.TEXT, "a review", ""))
                    .as(State.SUGGESTED)
                    .says(
                            Common.CREDIT,
                            Credit.of("vocals").value(),
                            draft.name("七瀬 " + random.nextInt(3)),
                            singer);
        }
        return draft.build();
    }

    private Optional<Id> any(Kind kind) throws StoreTrouble {
        var all = store.read(facts -> facts.all(kind));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private List<Piece> pieces() throws StoreTrouble {
        var pieces = new ArrayList<Piece>();
        int at = random.nextInt(60_000);
        for (int i = 0; i <= random.nextInt(3); i++) {
            var recording = any(Kind.RECORDING);
            var other = any(Kind.RECORDING);
            if (recording.isPresent() && other.isPresent()) {
                var also = new ArrayList<Piece.Place>();
                for (int a = 0; a < random.nextInt(3); a++) {
                    also.add(new Piece.Place(other.get(), random.nextInt(100_000)));
                }
                int end = at + 1 + random.nextInt(20_000);
                double speed = 0.9 + random.nextDouble() / 5;
                double level = random.nextInt(9) == 0 ? 1 / 0.0 : random.nextGaussian();
                pieces.add(
                        new Piece(
                                recording.get(),
                                at,
                                end,
                                random.nextInt(9) - 2,
                                speed,
                                level,
                                random.nextDouble(),
                                also));
                at = end;
            }
        }
        return pieces;
    }

    private void hear() throws IOException {
        var episode = any(Kind.EPISODE);
        var cues = new ArrayList<List<Piece>>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var pieces = pieces();
            if (!pieces.isEmpty()) {
                cues.add(pieces);
            }
        }
        if (episode.isPresent()) {
            store.edit(
                    "gekiban",
                    "heard " + episode.get(),
                    edit -> new CueWriter(edit).heard(episode.get(), HEARD, cues));
        }
    }

    private void decideOnACue() throws IOException {
        var cue = any(Kind.CUE);
        var pieces = pieces();
        if (cue.isEmpty() || store.read(facts -> new Cues(facts).cue(cue.get())).isEmpty()) {
            return;
        }
        int what = random.nextInt(4);
        store.edit(
                "Aki",
                "decided on " + cue.get(),
                edit -> {
                    var writer = new CueWriter(edit);
                    switch (what) {
                        case 0 -> writer.confirm(cue.get());
                        case 1 -> writer.refuse(cue.get());
                        case 2 -> writer.present(cue.get(), new Cue.How("on_screen", "cold", true));
                        default -> {
                            if (!pieces.isEmpty()) {
                                writer.correct(cue.get(), pieces, "Aki");
                            }
                        }
                    }
                    return what;
                });
    }

    private Optional<Fact> anyFact(Kind kind) throws StoreTrouble {
        var id = any(kind);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var facts = store.read(f -> f.entry(id.get()).orElseThrow().facts());
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.get(random.nextInt(facts.size())));
    }

    private Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    private void restate() throws IOException {
        var fact = anyFact(kind());
        var state = State.values()[random.nextInt(State.values().length)];
        if (fact.isPresent()) {
            store.edit("Aki", "said so", edit -> edit.restate(fact.get(), state));
        }
    }

    private void merge() throws IOException {
        Kind kind = kind();
        var from = any(kind);
        var to = any(kind);
        if (from.isPresent() && to.isPresent()) {
            store.edit(
                    "Aki",
                    "merged",
                    edit -> {
                        new Merge(edit).merge(from.get(), to.get());
                        return 0;
                    });
        }
    }

    private void split() throws IOException {
        var fact = anyFact(kind());
        if (fact.isPresent()) {
            store.edit(
                    "Aki",
                    "split",
                    edit ->
                            new Merge(edit)
                                    .split(
                                            fact.get().of(),
                                            List.of(fact.get().number()),
                                            Set.of()));
        }
    }

    private void undo() throws IOException {
        var edits = store.read(facts -> new History(facts).latest(12));
        if (!edits.isEmpty()) {
            Undo.of(store, edits.get(random.nextInt(edits.size())).number(), "Ren");
        }
    }
}
