package gekiban.desk.catalogue;

import gekiban.catalogue.finding.CatalogueIndex;
import gekiban.catalogue.finding.Hit;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the thing that somebody means, by its id or by what it is called. As long as the reading of
 * the facts that it is made with.
 */
public final class Finder {
    /** More are no help to somebody who has to choose. */
    private static final int MOST = 20;

    private final Facts facts;

    public Finder(Facts facts) {
        this.facts = facts;
    }

    /** What an id or words lead to. */
    public sealed interface Finding {
        /**
         * One thing.
         *
         * @param asked the id that was asked for, where the thing is what that one went up in
         */
        record One(Id id, Optional<Id> asked) implements Finding {}

        /** Things that fit as well as one another, at least two. */
        record Several(List<Label> things) implements Finding {
            public Several {
                things = List.copyOf(things);
            }
        }

        /** Nothing, and why. */
        record None(String reason) implements Finding {}
    }

    /** What an id leads to, or words: what is called just so before what is similar. */
    public Finding find(String asked) throws StoreTrouble {
        return find(asked, Optional.empty());
    }

    /**
     * @param kind only things of this kind
     */
    public Finding find(String asked, Optional<Kind> kind) throws StoreTrouble {
        String words = asked.strip();
        Optional<Id> id = Id.of(words);
        return id.isPresent() ? byId(id.get(), kind) : byWords(words, kind);
    }

    /**
     * The living thing that an id leads to.
     *
     * @throws Refused when there is none
     */
    public Id living(Id id) throws Refused {
        return facts.survivor(id).orElseThrow(() -> new Refused("there is no " + id));
    }

    /**
     * The same, of a certain kind.
     *
     * @throws Refused when it is of another
     */
    public Id living(Id id, Kind kind) throws Refused {
        if (id.kind() != kind) {
            throw new Refused(id + " is no " + kind.word());
        }
        return living(id);
    }

    private Finding byId(Id id, Optional<Kind> kind) {
        Optional<Id> living = facts.survivor(id);
        if (living.isEmpty()) {
            return new Finding.None("there is no " + id);
        }
        if (kind.isPresent() && kind.get() != id.kind()) {
            return new Finding.None(id + " is no " + kind.get().word());
        }
        return new Finding.One(
                living.get(), living.get().equals(id) ? Optional.empty() : Optional.of(id));
    }

    private Finding byWords(String words, Optional<Kind> kind) throws StoreTrouble {
        Set<Kind> kinds = kind.map(Set::of).orElse(CatalogueIndex.USUAL);
        List<Hit> found = CatalogueIndex.of(facts).find(words, MOST, kinds);
        if (found.isEmpty()) {
            return new Finding.None("nothing in the catalogue is called " + words);
        }
        // The very title before another spelling of it, and both before what is only similar.
        for (Match good : List.of(Match.EXACT, Match.SAME_WORDS)) {
            var whole = found.stream().filter(hit -> hit.match() == good).map(Hit::id).toList();
            if (!whole.isEmpty()) {
                return finding(whole);
            }
        }
        return finding(found.stream().map(Hit::id).toList());
    }

    private Finding finding(Collection<Id> ids) {
        return ids.size() == 1
                ? new Finding.One(ids.iterator().next(), Optional.empty())
                : new Finding.Several(
                        List.copyOf(
                                new Labels(facts).of(ids.stream().limit(MOST).toList()).values()));
    }
}
