package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueHistory;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The edits of the catalogue or of one thing. */
public final class ThingHistory {
    private final Store store;

    public ThingHistory(Store store) {
        this.store = store;
    }

    /**
     * @param edits the last first
     * @param labels of what changed facts point to
     */
    public record Edits(List<Edit> edits, Map<Id, Label> labels) {
        public Edits {
            edits = List.copyOf(edits);
            labels = Map.copyOf(labels);
        }
    }

    /**
     * An edit, with what it did to the thing that was asked for.
     *
     * @param cue how the cue that was asked for was after it
     */
    public record Edit(History.Entry edit, List<History.Change> changes, Optional<Cue> cue) {
        public Edit {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param thing whose, or of the whole catalogue
     * @param limit at most so many edits
     * @throws Refused when there never was such a thing
     */
    public Edits of(Optional<Id> thing, int limit) throws IOException {
        Optional<Id> there = Optional.empty();
        if (thing.isPresent()) {
            there =
                    store.read(facts -> facts.thing(thing.get().number()))
                            .filter(thing.get()::equals);
            if (there.isEmpty()) {
                throw new Refused("there is no " + thing.get());
            }
        }
        Optional<Id> of = there;
        return store.read(facts -> {
            var edits = edits(facts, of, limit);
            return new Edits(edits, new Labels(facts).of(pointedTo(edits)));
        });
    }

    /**
     * The edits of the whole catalogue before another, the last first.
     *
     * @param edit {@code Long.MAX_VALUE} for the latest
     */
    public List<History.Entry> before(long edit, int limit) throws IOException {
        return store.read(facts -> new History(facts).before(edit, limit));
    }

    private static List<Edit> edits(Facts facts, Optional<Id> thing, int limit) {
        var history = new History(facts);
        if (thing.isEmpty()) {
            return history.latest(limit).stream()
                    .map(edit -> new Edit(edit, List.of(), Optional.empty()))
                    .toList();
        }
        if (thing.get().kind() == Kind.CUE) {
            var edits = new ArrayList<Edit>();
            for (var version : new CueHistory(facts).of(thing.get())) {
                history.edit(version.edit())
                        .ifPresent(edit ->
                                edits.add(new Edit(edit, List.of(), Optional.of(version.cue()))));
            }
            return edits.stream().limit(limit).toList();
        }
        return history.of(thing.get()).stream()
                .limit(limit)
                .map(of -> new Edit(of.edit(), of.changes(), Optional.empty()))
                .toList();
    }

    private static LinkedHashSet<Id> pointedTo(List<Edit> edits) {
        var ids = new LinkedHashSet<Id>();
        for (Edit edit : edits) {
            for (var change : edit.changes()) {
                Stream.concat(change.before().stream(), change.after().stream())
                        .forEach((Fact fact) -> {
                            fact.target().ifPresent(ids::add);
                            fact.second().ifPresent(ids::add);
                        });
            }
            edit.cue()
                    .ifPresent(cue -> {
                        ids.add(cue.episode());
                        cue.pieces().forEach(piece -> ids.add(piece.recording()));
                    });
        }
        return ids;
    }
}
