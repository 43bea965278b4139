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
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.NewFact;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.sql.SQLException;
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
    /** Place of what no source said: that somebody must be called so. */
    private static final String GIVEN = "whoever it is";

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
        return edit(store, who, draft).answer();
    }

    /** The same with the number of the edit. */
    public static Store.Edited<Report> edit(Store store, String who, Draft draft)
            throws IOException {
        return store.edit(who, what(draft), edit -> within(edit, draft));
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
        for (var gone : saidBefore.values()) {
            end(gone);
        }
        letGo();
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
    private Map<Id, List<Said>> saidBefore() throws StoreTrouble {
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

    private Map<Long, Long> sourcesOfFacts() throws StoreTrouble {
        var sources = new HashMap<Long, Long>();
        try {
            var query =
                    edit.statement(
                            """
                            select f.id, f.source from fact f join source s on s.id = f.source
                            where f.thing = ?1 and f.ended is null
                                and (s.id = ?2 or s.parent = ?2)\
                            """);
            for (Id thing : new HashSet<>(matching.before().values())) {
                query.setLong(1, thing.number());
                query.setLong(2, source);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        sources.put(rows.getLong(1), rows.getLong(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw Edit.failed(e);
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
        if (id.kind() == Kind.NAME && hasArtist && !matching.isNew(id)) {
            takeFromNobody(id);
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
                        GIVEN,
                        State.SUGGESTED,
                        OptionalLong.empty()));
        edit.know(source, "artist of " + name, artist);
    }

    /** Now it is known who is called so. */
    private void takeFromNobody(Id name) throws StoreTrouble {
        var given = edit.facts().entry(name).map(entry -> entry.all(Name.ARTIST)).orElse(List.of());
        for (Fact fact : given) {
            Id artist = fact.target().orElseThrow();
            if (fact.state() == State.SUGGESTED
                    && fact.place().equals(GIVEN)
                    && matching.isNobodyElse(artist)) {
                edit.end(fact.number());
                edit.letGo(artist);
            }
        }
    }

    /**
     * Lets go what this source spoke of before and nobody speaks of any more. What points to others
     * goes before these.
     */
    private void letGo() throws StoreTrouble {
        var candidates = new LinkedHashSet<>(matching.before().values());
        for (Item item : draft.items()) {
            candidates.remove(matching.of(item.key()));
        }
        if (candidates.isEmpty() || ended == 0) {
            return;
        }
        Facts facts = edit.facts();
        var entries = facts.entries(candidates);
        for (Id id : candidates) {
            var entry = entries.get(id);
            boolean isEmpty = entry == null || entry.facts().isEmpty();
            if (isEmpty && facts.pointingTo(id).isEmpty()) {
                edit.letGo(id);
            }
        }
    }
}
