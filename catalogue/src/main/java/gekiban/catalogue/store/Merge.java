package gekiban.catalogue.store;

import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets one thing go up in another, or takes out of one what belongs to another.
 *
 * <p>All that is said of the first is then said of the second, all that pointed to the first points
 * to the second, and the first's id leads to the second. What both say is said once, with the word
 * that weighs more. Of two editions that are one, the media with one number are one too, and so are
 * their tracks and the recordings on them; of two shows the episodes with one number.
 */
public final class Merge {
    private static final String POINTING =
            "where f.ended is null and f.id in (select id from fact where target = ? and ended is null"
                    + " union select id from fact where second = ? and ended is null) order by f.id";

    private final Edit edit;

    public Merge(Edit edit) {
        this.edit = edit;
    }

    /**
     * @param gone goes up in the other
     * @throws StoreTrouble when they are of different kinds, or the same, or not there, or cues
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
        noCue(from);
        into(from, to);
    }

    private Id living(Id id) throws StoreTrouble {
        return edit.facts().survivor(id).orElseThrow(() -> new StoreTrouble("there is no " + id));
    }

    private static void noCue(Id id) throws StoreTrouble {
        if (id.kind() == Kind.CUE) {
            throw new StoreTrouble(id + " cannot be merged or split; correct its pieces instead");
        }
    }

    private void into(Id from, Id to) throws StoreTrouble {
        // Seen before they become the parts of one whole: two parts of one number that one source
        // keeps apart stay two.
        var parts = parts(from);
        var others = parts(to);
        var said = new Said();
        for (Fact fact : all(from)) {
            move(fact, from, to, said.of(to));
        }
        for (Fact fact : edit.facts().where(POINTING, from.number(), from.number())) {
            move(fact, from, to, said.of(fact.of()));
        }
        new CueRows(edit).repoint(from.number(), to.number());
        edit.endInto(from, to);
        for (var part : parts.entrySet()) {
            var other = Optional.ofNullable(others.get(part.getKey()));
            if (other.isPresent()) {
                join(part.getValue(), other.get());
            }
        }
    }

    /** What a thing says now, by what it says without the state. */
    private record Held(long fact, State state) {}

    /** What things say, read once. */
    private final class Said {
        private final Map<Id, Map<List<Object>, Held>> things = new HashMap<>();

        Map<List<Object>, Held> of(Id id) throws StoreTrouble {
            var known = things.get(id);
            if (known == null) {
                known = new HashMap<>();
                for (Fact fact : all(id)) {
                    long source = edit.sourceOf(fact.number());
                    known.putIfAbsent(
                            meaning(NewFact.like(fact, source)),
                            new Held(fact.number(), fact.state()));
                }
                things.put(id, known);
            }
            return known;
        }
    }

    private static List<Object> meaning(NewFact fact) {
        return List.of(
                fact.field().name(), fact.value(), fact.target(), fact.second(), fact.source());
    }

    private void move(Fact fact, Id from, Id to, Map<List<Object>, Held> said) throws StoreTrouble {
        edit.end(fact.number());
        var moved =
                NewFact.like(fact, edit.sourceOf(fact.number()))
                        .of(fact.of().equals(from) ? to : fact.of())
                        .to(led(fact.target(), from, to), led(fact.second(), from, to));
        if (pointsToItself(moved) && !pointsToItself(NewFact.like(fact, moved.source()))) {
            return; // that the one is an edition of the other says nothing any more
        }
        Held held = said.get(meaning(moved));
        if (held == null) {
            said.put(meaning(moved), new Held(edit.add(moved), fact.state()));
        } else if (weight(fact.state()) < weight(held.state())) {
            edit.end(held.fact());
            said.put(meaning(moved), new Held(edit.add(moved.instead(held.fact())), fact.state()));
        }
    }

    private static boolean pointsToItself(NewFact fact) {
        var of = Optional.of(fact.of());
        return fact.target().equals(of) || fact.second().equals(of);
    }

    /** A person's word before a machine's, whatever it is. */
    private static int weight(State state) {
        return state.isPersons() ? state.ordinal() - State.values().length : state.ordinal();
    }

    private List<Fact> all(Id id) {
        return edit.facts()
                .where("where f.thing = ? and f.ended is null order by f.id", id.number());
    }

    private static Optional<Id> led(Optional<Id> id, Id from, Id to) {
        return id.map(each -> each.equals(from) ? to : each);
    }

    /** What can be only once in a whole, by its place there. */
    private Map<String, Id> parts(Id whole) {
        return switch (whole.kind()) {
            case RELEASE -> parts(Medium.RELEASE, whole, Kind.MEDIUM, Medium.NUMBER);
            case MEDIUM -> parts(Track.MEDIUM, whole, Kind.TRACK, Track.NUMBER);
            case SHOW -> parts(Episode.SHOW, whole, Kind.EPISODE, Episode.NUMBER);
            case TRACK -> recording(whole).map(id -> Map.of("", id)).orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<String, Id> parts(Field belongsTo, Id whole, Kind kind, Field number) {
        var parts = new LinkedHashMap<String, Id>();
        edit.facts()
                .entries(edit.facts().of(belongsTo, whole, kind))
                .forEach((id, entry) -> {
                    String text = entry.text(number);
                    if (!text.isEmpty()) {
                        parts.putIfAbsent(text, id);
                    }
                });
        return parts;
    }

    /** What is on a track for certain. */
    private Optional<Id> recording(Id track) {
        return edit.facts()
                .entry(track)
                .flatMap(entry -> entry.first(Track.RECORDING))
                .filter(fact -> fact.state() != State.SUGGESTED)
                .flatMap(Fact::target);
    }

    private void join(Id part, Id other) throws StoreTrouble {
        var from = edit.facts().survivor(part);
        var to = edit.facts().survivor(other);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            if (!areKnownApart(from.get(), to.get())) {
                into(from.get(), to.get());
            }
        }
    }

    /** A recording that is said to be a version of another is not that one. */
    private boolean areKnownApart(Id one, Id other) {
        return java.util.stream.Stream.of(one, other)
                .flatMap(id -> edit.facts().pointingTo(id).stream())
                .filter(fact -> fact.of().equals(one) || fact.of().equals(other))
                .anyMatch(fact ->
                        fact.field().equals(Recording.ANOTHER_OF)
                                || fact.field().equals(Recording.EDIT_OF));
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
        noCue(from);
        var moved = new ArrayList<Fact>();
        for (long number : new LinkedHashSet<>(facts)) {
            moved.add(
                    edit.facts()
                            .fact(number)
                            .filter(fact -> fact.of().equals(from))
                            .orElseThrow(() -> new StoreTrouble(from + " has no fact " + number)));
        }
        var pointing = new ArrayList<Fact>();
        var all = edit.facts().where(POINTING, from.number(), from.number());
        for (Id pointer : pointers) {
            Id alive = living(pointer);
            var found = all.stream().filter(fact -> fact.of().equals(alive)).toList();
            if (found.isEmpty()) {
                throw new StoreTrouble(pointer + " does not point to " + from);
            }
            pointing.addAll(found);
        }
        pointing.removeAll(moved);
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
