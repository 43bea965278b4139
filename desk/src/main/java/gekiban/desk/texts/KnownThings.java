package gekiban.desk.texts;

import gekiban.catalogue.finding.Called;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.names.FoldKey;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import gekiban.formats.prose.mention.Known;
import gekiban.formats.prose.mention.KnownNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What the catalogue has names of that any text may speak of: shows, releases, people, characters,
 * songs. Tracks are too many, and called like everything; those of the albums that a text is about
 * are {@link NearTracks}. As the catalogue was at one moment; immutable.
 */
public final class KnownThings {
    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.SHOW, Kind.RELEASE, Kind.ARTIST, Kind.CHARACTER, Kind.SONG);

    /** A letter alone is in every text. */
    private static final int SHORTEST = 2;

    private final KnownNames whole;
    private final List<Known> since;
    private final KnownNames names;
    private final Map<String, List<String>> spellings;
    private final Map<String, Id> requests;
    private final long last;

    /**
     * @param since what came after the whole was made ready
     * @param last the greatest number of a thing that it knows of
     */
    private KnownThings(
            KnownNames whole,
            List<Known> since,
            Map<String, List<String>> spellings,
            Map<String, Id> requests,
            long last) {
        this.whole = whole;
        this.since = since;
        this.names = since.isEmpty() ? whole : KnownNames.base(since, whole);
        this.spellings = spellings;
        this.requests = requests;
        this.last = last;
    }

    /** Reads them. */
    public static KnownThings of(Facts facts) throws StoreTrouble {
        var called = Called.all(facts, KINDS);
        var all = known(called);
        var spellings = new HashMap<String, List<String>>();
        all.forEach(known -> spellings.put(known.key(), known.spellings()));
        return new KnownThings(
                KnownNames.base(all),
                List.of(),
                spellings,
                requests(Called.all(facts, EnumSet.of(Kind.REQUEST))),
                facts.lastThing());
    }

    /**
     * The same with the things that came since, as when many texts are read one after the other. To
     * be made anew when these are many.
     */
    KnownThings grown(Facts facts) throws StoreTrouble {
        long now = facts.lastThing();
        if (now == last) {
            return this;
        }
        var called = Called.of(facts, LongStream.rangeClosed(last + 1, now).boxed().toList());
        var more = new ArrayList<>(since);
        var asked = new HashMap<>(requests);
        var wishes = new HashMap<>(called);
        wishes.keySet().removeIf(id -> id.kind() != Kind.REQUEST);
        requests(wishes).forEach(asked::putIfAbsent);
        called.keySet().removeIf(id -> !KINDS.contains(id.kind()));
        var news = known(called);
        more.addAll(news);
        var spelt = new HashMap<>(spellings);
        news.forEach(known -> spelt.put(known.key(), known.spellings()));
        return new KnownThings(whole, more, spelt, asked, now);
    }

    private static List<Known> known(Map<Id, List<String>> called) {
        var all = new ArrayList<Known>();
        called.forEach((id, texts) -> {
            var list = texts.stream().filter(text -> text.length() >= SHORTEST).toList();
            if (!list.isEmpty()) {
                all.add(new Known(kind(id.kind()), id.toString(), list, "", 0, -1));
            }
        });
        return all;
    }

    private static Map<String, Id> requests(Map<Id, List<String>> called) {
        var requests = new HashMap<String, Id>();
        called.forEach(
                (id, texts) -> texts.forEach(text -> requests.putIfAbsent(folded(text), id)));
        return requests;
    }

    static Known.Kind kind(Kind kind) {
        return switch (kind) {
            case SHOW -> Known.Kind.SHOW;
            case RELEASE -> Known.Kind.RELEASE;
            case ARTIST, NAME -> Known.Kind.PERSON;
            case CHARACTER -> Known.Kind.CHARACTER;
            case SONG -> Known.Kind.SONG;
            case TRACK -> Known.Kind.TRACK;
            default -> throw new IllegalArgumentException("texts do not speak of a " + kind.word());
        };
    }

    static String folded(String text) {
        return FoldKey.of(text).joined();
    }

    KnownNames names() {
        return names;
    }

    /** The thing of a kind that is called so in some spelling. */
    Optional<Id> called(Known.Kind kind, String text) {
        return text.isBlank()
                ? Optional.empty()
                : names.called(kind, text).flatMap(KnownThings::id);
    }

    /** Whether a thing is called so by the very letters. */
    boolean isCalled(Id id, String text) {
        return spellings.getOrDefault(id.toString(), List.of()).contains(text);
    }

    /** The wish for a work of this name. */
    Optional<Id> request(String work) {
        return Optional.ofNullable(requests.get(folded(work)));
    }

    /** The thing of the catalogue; empty for one that only the text has. */
    static Optional<Id> id(Known known) {
        return Id.of(known.key());
    }
}
