package gekiban.catalogue.store;

import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Edit.NewFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets one thing go up in another, or takes out of one what belongs to another.
 *
 * <p>All that is said of the first is then said of the second, all that pointed to the first points
 * to the second, and the first's id leads to the second. Of two editions that are one, the media
 * with one number are one too, and so are their tracks and the recordings on them; of two shows the
 * episodes with one number.
 */
public final class Merge {
    private final Edit edit;

    public Merge(Edit edit) {
        this.edit = edit;
    }

    /**
     * @param gone goes up in the other
     * @throws StoreTrouble when they are of different kinds, or the same, or not there
     */
    public void merge(Id gone, Id survivor) throws StoreTrouble {
        Id from = living(gone);
        Id to = living(survivor);
        if (from.equals(to)) {
            throw new StoreTrouble(gone + " and " + survivor + " are one already");
        }
        if (from.kind() != to.kind()) {
            throw new StoreTrouble(gone + " and " + survivor + " are not of one kind");
        }
        into(from, to);
    }

    private Id living(Id id) throws StoreTrouble {
        return edit.facts().survivor(id).orElseThrow(() -> new StoreTrouble("there is no " + id));
    }

    private void into(Id from, Id to) throws StoreTrouble {
        var said = new HashSet<List<Object>>();
        for (Fact fact : all(to)) {
            said.add(meaning(fact, edit.sourceOf(fact.number())));
        }
        for (Fact fact : all(from)) {
            edit.end(fact.number());
            long source = edit.sourceOf(fact.number());
            if (said.add(meaning(fact, source))) {
                edit.add(
                        NewFact.like(fact, source)
                                .of(to)
                                .to(led(fact.target(), from, to), led(fact.second(), from, to)));
            }
        }
        for (Fact fact : edit.facts().where(POINTING, from.number(), from.number())) {
            edit.end(fact.number());
            edit.add(
                    NewFact.like(fact, edit.sourceOf(fact.number()))
                            .to(led(fact.target(), from, to), led(fact.second(), from, to)));
        }
        new CueRows(edit).repoint(from.number(), to.number());
        edit.endInto(from, to);
        edit.update("update source_item set thing = ? where thing = ?", to.number(), from.number());
        joinParts(to);
    }

    private static final String POINTING =
            "where f.ended is null and f.id in (select id from fact where target = ? and ended is null"
                    + " union select id from fact where second = ? and ended is null) order by f.id";

    private List<Fact> all(Id id) {
        return edit.facts()
                .where("where f.thing = ? and f.ended is null order by f.id", id.number());
    }

    private static Optional<Id> led(Optional<Id> id, Id from, Id to) {
        return id.map(each -> each.equals(from) ? to : each);
    }

    private static List<Object> meaning(Fact fact, long source) {
        return List.of(fact.field().name(), fact.value(), fact.target(), fact.second(), source);
    }

    /** What can be only once in the survivor. */
    private void joinParts(Id to) throws StoreTrouble {
        switch (to.kind()) {
            case RELEASE -> joinNumbered(Medium.RELEASE, to, Kind.MEDIUM, Medium.NUMBER);
            case MEDIUM -> joinNumbered(Track.MEDIUM, to, Kind.TRACK, Track.NUMBER);
            case SHOW -> joinNumbered(Episode.SHOW, to, Kind.EPISODE, Episode.NUMBER);
            case TRACK -> joinRecordings(to);
            default -> {}
        }
    }

    private void joinNumbered(Field belongsTo, Id whole, Kind part, Field number)
            throws StoreTrouble {
        Map<String, Id> byNumber = new HashMap<>();
        var parts = edit.facts().of(belongsTo, whole, part);
        var entries = edit.facts().entries(parts);
        for (Id each : parts) {
            var entry = entries.get(each);
            String text = entry == null ? "" : entry.text(number);
            if (!text.isEmpty()) {
                Id first = byNumber.putIfAbsent(text, each);
                if (first != null) {
                    into(each, first);
                }
            }
        }
    }

    private void joinRecordings(Id track) throws StoreTrouble {
        var recordings = new ArrayList<Id>();
        for (Fact fact : all(track)) {
            if (fact.field().equals(Track.RECORDING)
                    && fact.target().isPresent()
                    && !recordings.contains(fact.target().get())) {
                recordings.add(fact.target().get());
            }
        }
        for (int i = 1; i < recordings.size(); i++) {
            into(recordings.get(i), recordings.getFirst());
        }
    }

    /**
     * Makes a new thing of some of what is said of another.
     *
     * @param facts numbers of facts of the thing, that are then said of the new one
     * @param pointers things that point to it, and then point to the new one: the names of an
     *     artist that are another's
     * @return the new thing
     * @throws StoreTrouble when nothing, or something that is not there, is to be moved
     */
    public Id split(Id thing, Collection<Long> facts, Set<Id> pointers) throws StoreTrouble {
        Id from = living(thing);
        var moved = new ArrayList<Fact>();
        for (long number : facts) {
            moved.add(
                    edit.facts()
                            .fact(number)
                            .filter(fact -> fact.of().equals(from))
                            .orElseThrow(() -> new StoreTrouble(from + " has no fact " + number)));
        }
        var pointing = new ArrayList<Fact>();
        for (Id pointer : pointers) {
            var found =
                    edit.facts().where(POINTING, from.number(), from.number()).stream()
                            .filter(fact -> fact.of().equals(pointer))
                            .toList();
            if (found.isEmpty()) {
                throw new StoreTrouble(pointer + " does not point to " + from);
            }
            pointing.addAll(found);
        }
        if (moved.isEmpty() && pointing.isEmpty()) {
            throw new StoreTrouble("nothing of " + from + " was named to be split off");
        }
        Id other = edit.create(from.kind());
        for (Fact fact : moved) {
            edit.end(fact.number());
            edit.add(NewFact.like(fact, edit.sourceOf(fact.number())).of(other));
        }
        for (Fact fact : pointing) {
            edit.end(fact.number());
            edit.add(
                    NewFact.like(fact, edit.sourceOf(fact.number()))
                            .to(led(fact.target(), from, other), led(fact.second(), from, other)));
        }
        return other;
    }
}
