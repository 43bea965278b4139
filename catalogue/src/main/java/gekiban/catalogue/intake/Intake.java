package gekiban.catalogue.intake;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Edit.NewFact;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Takes drafts into the catalogue. */
public final class Intake {
    private final Edit edit;
    private final Draft draft;
    private final long source;
    private final Matching matching;

    private int added;
    private int same;
    private int ended;
    private int kept;
    private final Set<Id> touched = new LinkedHashSet<>();

    private Intake(Edit edit, Draft draft) throws StoreTrouble {
        this.edit = edit;
        this.draft = draft;
        this.source = edit.source(draft.source());
        this.matching = new Matching(edit, source, draft);
    }

    /** Takes a draft in, as a whole or not at all. */
    public static Report take(Store store, String who, Draft draft) throws IOException {
        return store.edit(who, what(draft), edit -> within(edit, draft)).answer();
    }

    /** Tells what taking it in would do. */
    public static Report rehearse(Store store, String who, Draft draft) throws IOException {
        return store.rehearse(who, what(draft), edit -> within(edit, draft));
    }

    /** Takes a draft in as part of an edit. */
    public static Report within(Edit edit, Draft draft) throws StoreTrouble {
        return new Intake(edit, draft).run();
    }

    private static String what(Draft draft) {
        String from = draft.source().address();
        return "read " + draft.source().name() + (from.isEmpty() ? "" : ": " + from);
    }

    private Report run() throws StoreTrouble {
        for (Item item : draft.items()) {
            matching.of(item.key());
        }
        var saidBefore = saidBefore();
        // Things that were joined since may be several items of one source: they are taken
        // together.
        var items = new LinkedHashMap<Id, List<Item>>();
        for (Item item : draft.items()) {
            items.computeIfAbsent(matching.of(item.key()), id -> new ArrayList<>(1)).add(item);
        }
        for (var of : items.entrySet()) {
            var before = saidBefore.remove(of.getKey());
            take(of.getKey(), of.getValue(), before == null ? new ArrayList<>() : before);
        }
        for (var gone : saidBefore.entrySet()) {
            end(gone.getValue());
            letGo(gone.getKey());
        }
        var troubles = new ArrayList<>(draft.troubles());
        troubles.addAll(matching.doubts());
        return new Report(
                matching.newThings(),
                added,
                same,
                ended,
                kept,
                new Disagreements(edit.facts()).lines(touched),
                troubles);
    }

    /** What this source, and those that it names, said before, of which things. */
    private Map<Id, List<Said>> saidBefore() {
        var said = new HashMap<Id, List<Said>>();
        if (matching.before().isEmpty()) {
            return said;
        }
        var known = edit.facts().entries(new HashSet<>(matching.before().values()));
        var sources = sourcesOfFacts();
        known.forEach((id, entry) -> {
            for (Fact fact : entry.facts()) {
                Long from = sources.get(fact.number());
                if (from != null) {
                    said.computeIfAbsent(id, each -> new ArrayList<>()).add(new Said(fact, from));
                }
            }
        });
        return said;
    }

    /** A fact that holds, and the number of its source. */
    private record Said(Fact fact, long source) {
        boolean is(Claim claim, long from, Optional<Id> target, Optional<Id> second) {
            return source == from
                    && fact.field().equals(claim.field())
                    && fact.value().equals(claim.value())
                    && fact.target().equals(target)
                    && fact.second().equals(second);
        }
    }

    private Map<Long, Long> sourcesOfFacts() {
        var sources = new HashMap<Long, Long>();
        var things = List.copyOf(new HashSet<>(matching.before().values()));
        for (int from = 0; from < things.size(); from += 500) {
            var some = things.subList(from, Math.min(things.size(), from + 500));
            edit.facts()
                    .handle()
                    .createQuery(
                            """
                            select f.id, f.source from fact f join source s on s.id = f.source
                            where f.thing in (<things>) and f.ended is null
                                and (s.id = :source or s.parent = :source)\
                            """)
                    .bindList("things", some.stream().map(Id::number).toList())
                    .bind("source", source)
                    .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                    .forEach(pair -> sources.put(pair[0], pair[1]));
        }
        return sources;
    }

    private void take(Id id, List<Item> items, List<Said> before) throws StoreTrouble {
        var news = new ArrayList<NewFact>();
        var again = new ArrayList<Said>();
        boolean hasArtist = false;
        for (Item item : items) {
            for (Claim claim : item.claims()) {
                hasArtist |= claim.field().equals(Name.ARTIST);
                long from =
                        claim.source().isPresent()
                                ? edit.source(claim.source().get(), source)
                                : source;
                var target = thing(claim.target());
                var second = thing(claim.second());
                var known =
                        before.stream().filter(s -> s.is(claim, from, target, second)).findFirst();
                if (known.isPresent()) {
                    before.remove(known.get());
                    again.add(known.get());
                    same++;
                    restate(known.get().fact(), claim.state());
                } else if (items.size() > 1
                        && again.stream().anyMatch(s -> s.is(claim, from, target, second))) {
                    same++;
                } else {
                    news.add(
                            new NewFact(
                                    id,
                                    claim.field(),
                                    claim.value(),
                                    target,
                                    second,
                                    from,
                                    claim.place(),
                                    claim.state(),
                                    OptionalLong.empty()));
                }
            }
        }
        boolean isNameAlone = id.kind() == Kind.NAME && !hasArtist;
        if (isNameAlone) {
            // Given by giveArtist; the source itself never spoke of it.
            before.removeIf(said -> said.fact().field().equals(Name.ARTIST));
        }
        var gone = end(before);
        for (NewFact fact : news) {
            edit.add(withPredecessor(fact, gone));
            added++;
        }
        if (isNameAlone && matching.isNew(id)) {
            giveArtist(id);
        }
        if (!news.isEmpty() && !matching.isNew(id)) {
            touched.add(id);
        }
    }

    private Optional<Id> thing(String key) throws StoreTrouble {
        return key.isEmpty() ? Optional.empty() : Optional.of(matching.of(key));
    }

    /** A source may come to doubt what it said, or be sure of it; a person's word stays. */
    private void restate(Fact fact, State state) throws StoreTrouble {
        if (fact.state() != state && !fact.state().isPersons()) {
            edit.restate(fact, state);
        }
    }

    /** The fact that a new one takes the place of, where one of the same sort ended. */
    private static NewFact withPredecessor(NewFact fact, List<Fact> gone) {
        for (Fact old : gone) {
            boolean sameSort =
                    old.field().equals(fact.field())
                            && fact.field().apart().stream()
                                    .allMatch(name ->
                                            old.value()
                                                    .detail(name)
                                                    .equals(fact.value().detail(name)));
            if (sameSort) {
                gone.remove(old);
                return new NewFact(
                        fact.of(),
                        fact.field(),
                        fact.value(),
                        fact.target(),
                        fact.second(),
                        fact.source(),
                        fact.place(),
                        fact.state(),
                        OptionalLong.of(old.number()));
            }
        }
        return fact;
    }

    /** Ends what a source does not say any more, unless a person stands by it. */
    private List<Fact> end(List<Said> before) throws StoreTrouble {
        var gone = new ArrayList<Fact>();
        for (Said said : before) {
            if (said.fact().state().isPersons()) {
                kept++;
            } else {
                edit.end(said.fact().number());
                gone.add(said.fact());
                ended++;
            }
        }
        return gone;
    }

    /** Whoever is called so is somebody, even if nothing else is known of them. */
    private void giveArtist(Id name) throws StoreTrouble {
        Id artist = edit.create(Kind.ARTIST);
        edit.add(
                new NewFact(
                        name,
                        Name.ARTIST,
                        Value.empty(),
                        Optional.of(artist),
                        Optional.empty(),
                        source,
                        "",
                        State.IMPORTED,
                        OptionalLong.empty()));
        edit.know(source, "artist of " + name, artist);
    }

    /** A thing of which nobody says anything any more. */
    private void letGo(Id id) throws StoreTrouble {
        Facts facts = edit.facts();
        boolean isEmpty = facts.entry(id).map(entry -> entry.facts().isEmpty()).orElse(false);
        if (isEmpty && facts.pointingTo(id).isEmpty()) {
            edit.letGo(id);
        }
    }
}
