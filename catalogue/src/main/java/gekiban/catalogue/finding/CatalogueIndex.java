package gekiban.catalogue.finding;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.names.Found;
import gekiban.catalogue.names.Match;
import gekiban.catalogue.names.NameIndex;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.StoreTrouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds things by all that they are called, in any spelling and with typing errors ({@link
 * NameIndex}): by titles, artists by any of their names, releases by catalogue number and barcode,
 * tracks by the codes of their sessions. What was refused is not found; what is doubtful is.
 *
 * <p>Building reads all titles and takes seconds; {@link #refreshed} looks at what edits changed
 * since and takes milliseconds: what changed is held in a small index of its own, and found there
 * instead. Immutable, and for any number of threads.
 */
public final class CatalogueIndex {
    /** What is looked for when nobody says: the rest repeats it, or is found through it. */
    public static final Set<Kind> USUAL =
            Set.of(
                    Kind.SHOW,
                    Kind.ARTIST,
                    Kind.RELEASE,
                    Kind.SONG,
                    Kind.THEME,
                    Kind.CHARACTER,
                    Kind.WORK,
                    Kind.TRACK,
                    Kind.EPISODE,
                    Kind.TEXT,
                    Kind.LIST);

    /** When more things changed everything is built anew: to read them again costs 0.1 s. */
    private static final int MOST_CHANGED = 5000;

    private final NameIndex<Id> whole;
    private final long builtAt;

    /** What is different since, and found here instead. */
    private final NameIndex<Id> since;

    private final Set<Id> changed;
    private final long edit;

    private CatalogueIndex(
            NameIndex<Id> whole, long builtAt, NameIndex<Id> since, Set<Id> changed, long edit) {
        this.whole = whole;
        this.builtAt = builtAt;
        this.since = since;
        this.changed = Set.copyOf(changed);
        this.edit = edit;
    }

    /** Reads what everything is called. */
    public static CatalogueIndex of(Facts facts) throws StoreTrouble {
        long edit = last(facts);
        return new CatalogueIndex(index(Called.all(facts)), edit, index(Map.of()), Set.of(), edit);
    }

    private static NameIndex<Id> index(Map<Id, List<String>> called) {
        var builder = new NameIndex.Builder<Id>();
        called.forEach(builder::add);
        return builder.build();
    }

    private static long last(Facts facts) {
        return new History(facts).last().orElse(0);
    }

    /** The last edit that it knows of, 0 for none. */
    public long edit() {
        return edit;
    }

    /** Whether there were edits since. */
    public boolean isStale(Facts facts) {
        return last(facts) != edit;
    }

    /**
     * The same with what was edited since; itself when nothing was. After a backup was restored it
     * is of no use and must be built anew.
     */
    public CatalogueIndex refreshed(Facts facts) throws StoreTrouble {
        long now = last(facts);
        if (now == edit) {
            return this;
        }
        if (now < edit) {
            return of(facts);
        }
        var ids = new Changes(facts, builtAt).things();
        if (ids.size() > MOST_CHANGED) {
            return of(facts);
        }
        var numbers = new HashSet<Long>();
        ids.forEach(id -> numbers.add(id.number()));
        var called = Called.of(facts, numbers);
        // A name that is of another artist now brings that one along, and not all of its names.
        called.keySet().retainAll(ids);
        return new CatalogueIndex(whole, builtAt, index(called), ids, now);
    }

    /** The {@link #USUAL} kinds of things. */
    public List<Hit> find(String words, int limit) {
        return find(words, limit, USUAL);
    }

    /**
     * What somebody may mean, the best first.
     *
     * @param words in any spelling and any order
     * @param limit at most so many, 1 or more
     * @param kinds of things to look for
     */
    public List<Hit> find(String words, int limit, Set<Kind> kinds) {
        var old =
                whole.find(words, limit, id -> kinds.contains(id.kind()) && !changed.contains(id));
        if (changed.isEmpty()) {
            return old.stream().map(CatalogueIndex::hit).toList();
        }
        return merged(old, since.find(words, limit, id -> kinds.contains(id.kind())), limit);
    }

    /** Both are in order; which goes first says the match, then the shorter text. */
    private static List<Hit> merged(List<Found<Id>> old, List<Found<Id>> news, int limit) {
        var hits = new ArrayList<Hit>();
        int o = 0;
        int n = 0;
        while (hits.size() < limit && (o < old.size() || n < news.size())) {
            boolean takesOld =
                    n == news.size() || o < old.size() && !isBetter(news.get(n), old.get(o));
            hits.add(hit(takesOld ? old.get(o++) : news.get(n++)));
        }
        boolean hasSame = !hits.isEmpty() && isSame(hits.getFirst());
        // Where the thing itself was found, nobody looks for what is only like it.
        return hasSame ? hits.stream().filter(hit -> hit.match() != Match.SIMILAR).toList() : hits;
    }

    private static boolean isSame(Hit hit) {
        return hit.match() == Match.EXACT || hit.match() == Match.SAME_WORDS;
    }

    private static boolean isBetter(Found<Id> one, Found<Id> other) {
        int match = one.match().compareTo(other.match());
        return match < 0 || match == 0 && one.text().length() < other.text().length();
    }

    private static Hit hit(Found<Id> found) {
        return new Hit(found.item(), found.text(), found.match());
    }

    /** How many things are called something. */
    public int size() {
        return whole.size() + since.size();
    }

    /** How many different texts they have. */
    public int texts() {
        return whole.texts() + since.texts();
    }
}
