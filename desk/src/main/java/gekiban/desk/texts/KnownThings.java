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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final KnownNames names;
    private final Map<String, Id> requests;

    private KnownThings(KnownNames names, Map<String, Id> requests) {
        this.names = names;
        this.requests = requests;
    }

    /** Reads them. */
    public static KnownThings of(Facts facts) throws StoreTrouble {
        var all = new ArrayList<Known>();
        Called.all(facts, KINDS)
                .forEach((id, texts) -> {
                    var spellings = texts.stream().filter(text -> text.length() >= SHORTEST);
                    var list = spellings.toList();
                    if (!list.isEmpty()) {
                        all.add(new Known(kind(id.kind()), id.toString(), list, "", 0, -1));
                    }
                });
        var requests = new HashMap<String, Id>();
        Called.all(facts, EnumSet.of(Kind.REQUEST))
                .forEach((id, texts) ->
                        texts.forEach(text -> requests.putIfAbsent(folded(text), id)));
        return new KnownThings(KnownNames.base(all), requests);
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

    /** The wish for a work of this name. */
    Optional<Id> request(String work) {
        return Optional.ofNullable(requests.get(folded(work)));
    }

    /** The thing of the catalogue; empty for one that only the text has. */
    static Optional<Id> id(Known known) {
        return Id.of(known.key());
    }
}
