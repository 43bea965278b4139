package gekiban.desk.catalogue;

import gekiban.catalogue.finding.Hit;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The things that words may mean, of some kinds alone, with all that was saved so far. Of kinds
 * that have no titles of their own the things are found through others: the discs of a release, the
 * recordings of tracks, the names of an artist.
 */
public final class LiveIndex {
    private final KeptIndex names;

    public LiveIndex(KeptIndex names) {
        this.names = names;
    }

    /** What words may mean, the best first. */
    public List<Label> find(Facts facts, String words, int limit, Set<Kind> kinds)
            throws StoreTrouble {
        if (words.isBlank() || kinds.isEmpty()) {
            return List.of();
        }
        var hits = names.fresh(facts).find(words, limit, searched(kinds));
        var ids = meant(facts, hits, kinds).stream().limit(limit).toList();
        return List.copyOf(new Labels(facts).of(ids).values());
    }

    /** The one thing that is called so; empty when there is none, or several. */
    public Optional<Id> one(Facts facts, String words, Set<Kind> kinds) throws StoreTrouble {
        if (words.isBlank() || kinds.isEmpty()) {
            return Optional.empty();
        }
        var hits =
                names.fresh(facts).find(words, 2, searched(kinds)).stream()
                        .filter(hit ->
                                hit.match() == Match.EXACT || hit.match() == Match.SAME_WORDS)
                        .toList();
        var meant = meant(facts, hits, kinds);
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private static Set<Kind> searched(Set<Kind> kinds) {
        var searched = EnumSet.copyOf(kinds);
        if (searched.remove(Kind.NAME)) {
            searched.add(Kind.ARTIST);
        }
        if (kinds.contains(Kind.MEDIUM)) {
            searched.add(Kind.RELEASE);
        }
        if (kinds.contains(Kind.RECORDING)) {
            searched.add(Kind.TRACK);
        }
        return searched;
    }

    private static Set<Id> meant(Facts facts, List<Hit> hits, Set<Kind> kinds) {
        var entries = facts.entries(hits.stream().map(Hit::id).toList());
        var meant = new LinkedHashSet<Id>();
        for (Entry entry : entries.values()) {
            Id id = entry.id();
            if (kinds.contains(id.kind())) {
                meant.add(id);
            }
            meant.addAll(
                    through(facts, entry).filter(found -> kinds.contains(found.kind())).toList());
        }
        return meant;
    }

    private static Stream<Id> through(Facts facts, Entry entry) {
        Collection<Id> found =
                switch (entry.id().kind()) {
                    case ARTIST -> facts.of(Name.ARTIST, entry.id(), Kind.NAME);
                    case RELEASE -> facts.of(Medium.RELEASE, entry.id(), Kind.MEDIUM);
                    case TRACK -> entry.target(Track.RECORDING).stream().toList();
                    default -> List.of();
                };
        return found.stream();
    }
}
