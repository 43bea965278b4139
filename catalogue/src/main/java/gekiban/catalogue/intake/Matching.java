package gekiban.catalogue.intake;

import gekiban.catalogue.draft.Claim;
import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Item;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Field.Keyed;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.StoreTrouble;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which things of the catalogue the items of a draft are; what is new is made. */
final class Matching {
    /** "N/A", "none" and the like are printed on many releases. */
    private static final Pattern REAL_NUMBER = Pattern.compile(".*[0-9].*");

    private final Edit edit;
    private final long source;
    private final Map<String, Item> items = new HashMap<>();

    /** Which items point to one, with the claim by which they do. */
    private final Map<String, List<Item>> pointers = new HashMap<>();

    private final Map<String, Id> before;
    private final Map<String, Id> found = new HashMap<>();
    private final Set<Id> taken = new HashSet<>();
    private final Set<Id> made = new HashSet<>();
    private final Set<String> underWay = new HashSet<>();
    private final Map<Id, Map<String, Id>> partsOfWhole = new HashMap<>();
    private final List<String> doubts = new ArrayList<>();
    private final Sounds releases;

    Matching(Edit edit, long source, Draft draft) throws StoreTrouble {
        this.edit = edit;
        this.source = source;
        this.before = knownBefore();
        this.releases = new Sounds(edit, draft);
        for (Item item : draft.items()) {
            items.put(item.key(), item);
            for (Claim claim : item.claims()) {
                if (!claim.target().isEmpty()) {
                    pointers.computeIfAbsent(claim.target(), key -> new ArrayList<>(1)).add(item);
                }
            }
        }
    }

    /** What went up in another thing since is that one. */
    private Map<String, Id> knownBefore() throws StoreTrouble {
        var known = new HashMap<String, Id>();
        var gone = new HashMap<String, Id>();
        try {
            var query =
                    edit.statement(
                            """
                            select i.key, t.id, t.kind, t.ended is null
                            from source_item i join thing t on t.id = i.thing
                            where i.source = ? and (t.ended is null or t.merged_into is not null)\
                            """);
            query.setLong(1, source);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var kind = Kind.of(rows.getString(3)).orElseThrow();
                    (rows.getBoolean(4) ? known : gone)
                            .put(rows.getString(1), new Id(kind, rows.getLong(2)));
                }
            }
        } catch (SQLException e) {
            throw Edit.failed(e);
        }
        gone.forEach(
                (key, id) -> edit.facts().survivor(id).ifPresent(living -> known.put(key, living)));
        return known;
    }

    /** Which things this source spoke of before, by its keys. */
    Map<String, Id> before() {
        return before;
    }

    /** Whether the thing was made for this draft. */
    boolean isNew(Id id) {
        return made.contains(id);
    }

    int newThings() {
        return made.size();
    }

    /** Where two things would fit, and the first was taken. */
    List<String> doubts() {
        return doubts;
    }

    /** The thing that an item is. */
    Id of(String key) throws StoreTrouble {
        Id known = found.get(key);
        if (known != null) {
            return known;
        }
        Item item = items.get(key);
        if (item == null) {
            throw new StoreTrouble("a draft points to " + key + ", which it does not have");
        }
        underWay.add(key);
        Optional<Id> match = match(item);
        underWay.remove(key);
        Id id = match.isPresent() ? match.get() : edit.create(item.kind());
        if (match.isEmpty()) {
            made.add(id);
        }
        found.put(key, id);
        taken.add(id);
        // A key that leads to what a thing went up in stays, for the day that is taken back.
        if (!id.equals(before.get(key))) {
            edit.know(source, key, id);
        }
        return id;
    }

    private Optional<Id> match(Item item) throws StoreTrouble {
        Id known = before.get(item.key());
        if (known != null && known.kind() == item.kind()) {
            return Optional.of(known);
        }
        if (item.is().isPresent()) {
            return item.is().flatMap(edit.facts()::survivor);
        }
        Optional<Id> match = byKey(item, Keyed.SITE, Keyed.SOUND);
        if (match.isEmpty()) {
            match = item.kind() == Kind.NAME ? name(item) : byKey(item, Keyed.TEXT);
        }
        if (match.isEmpty()) {
            match = byPlace(item);
        }
        return match.filter(id -> !taken.contains(id));
    }

    /** By what makes a thing out: ids of other catalogues, the sound, numbers as printed. */
    private Optional<Id> byKey(Item item, Keyed... kinds) throws StoreTrouble {
        for (Claim claim : item.claims()) {
            if (claim.state() == State.SUGGESTED
                    || !List.of(kinds).contains(claim.field().keyed())) {
                continue;
            }
            if (item.kind() == Kind.TRACK && claim.field().keyed() == Keyed.SOUND) {
                continue; // one sound may be a track of many releases
            }
            if (claim.field().equals(Release.CATALOGUE_NUMBER)
                    && !REAL_NUMBER.matcher(claim.value().text()).matches()) {
                continue;
            }
            String key = claim.field().key(claim.value());
            List<Id> candidates = key.isEmpty() ? List.of() : edit.withKey(item.kind(), key);
            if (candidates.size() > 1) {
                doubts.add(
                        candidates.get(0)
                                + " and "
                                + candidates.get(1)
                                + " both have "
                                + key
                                + "; the first was taken");
            }
            if (!candidates.isEmpty()) {
                return Optional.of(candidates.getFirst());
            }
        }
        return Optional.empty();
    }

    /** Tracks and the like by their number in the whole, recordings and artists by who points. */
    private Optional<Id> byPlace(Item item) throws StoreTrouble {
        return switch (item.kind()) {
            case MEDIUM -> part(item, Medium.RELEASE, Medium.NUMBER);
            case TRACK -> part(item, Track.MEDIUM, Track.NUMBER);
            case EPISODE -> {
                var file = Sounds.withTheFileOf(item, edit);
                yield file.isEmpty()
                        ? part(item, Episode.SHOW, Episode.NUMBER)
                        : Optional.of(file.getFirst());
            }
            case SHOW -> ofItsEpisodes(item);
            case RELEASE -> releases.withTheSoundsOf(item);
            case RECORDING -> {
                var there = pointedToBy(item, Kind.TRACK, Track.RECORDING);
                yield there.isPresent() ? there : bySound(item);
            }
            case ARTIST -> artist(item);
            default -> Optional.empty();
        };
    }

    private Optional<Id> part(Item item, Field belongsTo, Field number) throws StoreTrouble {
        Claim whole = claim(item, belongsTo);
        Claim place = claim(item, number);
        if (whole == null || place == null || underWay.contains(whole.target())) {
            return Optional.empty();
        }
        Id in = of(whole.target());
        if (isNew(in)) {
            return Optional.empty();
        }
        var parts = partsOfWhole.get(in);
        if (parts == null) {
            parts = parts(belongsTo, in, item.kind(), number);
            partsOfWhole.put(in, parts);
        }
        return Optional.ofNullable(parts.get(place.value().text()));
    }

    private Map<String, Id> parts(Field belongsTo, Id whole, Kind kind, Field number) {
        var parts = new HashMap<String, Id>();
        edit.facts()
                .entries(edit.facts().of(belongsTo, whole, kind))
                .forEach((id, entry) -> parts.putIfAbsent(entry.text(number), id));
        return parts;
    }

    /** What the thing that points to the item points to already. */
    private Optional<Id> pointedToBy(Item item, Kind kind, Field field) throws StoreTrouble {
        for (Item pointer : pointers.getOrDefault(item.key(), List.of())) {
            if (pointer.kind() != kind || underWay.contains(pointer.key())) {
                continue;
            }
            Id pointing = of(pointer.key());
            if (isNew(pointing)) {
                continue;
            }
            var target = edit.facts().entry(pointing).flatMap(entry -> entry.target(field));
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    /** The show that a file of one of its episodes belongs to. */
    private Optional<Id> ofItsEpisodes(Item show) throws StoreTrouble {
        for (Item episode : pointers.getOrDefault(show.key(), List.of())) {
            if (episode.kind() == Kind.EPISODE) {
                for (Id same : Sounds.withTheFileOf(episode, edit)) {
                    var there = edit.facts().entry(same).flatMap(e -> e.target(Episode.SHOW));
                    if (there.isPresent()) {
                        return there;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A sound that is on a track already is the same recording. */
    private Optional<Id> bySound(Item recording) throws StoreTrouble {
        for (Item track : pointers.getOrDefault(recording.key(), List.of())) {
            for (Id same : Sounds.withTheFileOf(track, edit)) {
                var there = edit.facts().entry(same).flatMap(e -> e.target(Track.RECORDING));
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        return Optional.empty();
    }

    /** An artist of whom no id is known is the one who goes by one of the names. */
    private Optional<Id> artist(Item item) throws StoreTrouble {
        for (Item name : pointers.getOrDefault(item.key(), List.of())) {
            Claim text = claim(name, Name.TEXT);
            if (name.kind() != Kind.NAME || text == null) {
                continue;
            }
            for (Id same : edit.withKey(Kind.NAME, Name.TEXT.key(text.value()))) {
                var artist = edit.facts().entry(same).flatMap(entry -> entry.target(Name.ARTIST));
                if (artist.isPresent() && !otherwiseKnown(item, artist.get())) {
                    return artist;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether one catalogue knows the two under two ids: then they are two who are called alike.
     */
    private boolean otherwiseKnown(Item item, Id artist) {
        var theirs = edit.facts().entry(artist).map(e -> e.all(Common.EXTERNAL_ID));
        for (Claim claim : item.claims()) {
            if (claim.field().equals(Common.EXTERNAL_ID)) {
                String site = claim.value().detail("site");
                boolean sameSite =
                        theirs.orElse(List.of()).stream()
                                .map(Fact::value)
                                .anyMatch(value -> value.detail("site").equals(site));
                if (sameSite) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name is the one with the same letters: of the same artist, or the only one there is. */
    private Optional<Id> name(Item item) throws StoreTrouble {
        Claim text = claim(item, Name.TEXT);
        if (text == null) {
            return Optional.empty();
        }
        List<Id> same = edit.withKey(Kind.NAME, Name.TEXT.key(text.value()));
        Claim artist = claim(item, Name.ARTIST);
        if (artist == null) {
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }
        if (same.isEmpty() || underWay.contains(artist.target())) {
            return Optional.empty();
        }
        Id who = of(artist.target());
        Optional<Id> nobodys = Optional.empty();
        for (Id name : same) {
            var theirs = edit.facts().entry(name).flatMap(entry -> entry.target(Name.ARTIST));
            if (theirs.isPresent() && theirs.get().equals(who)) {
                return Optional.of(name);
            }
            if (theirs.isPresent() && isNobodyElse(theirs.get())) {
                nobodys = Optional.of(name);
            }
        }
        return nobodys;
    }

    /** Whether nothing is known of an artist but that there must be one of some name. */
    boolean isNobodyElse(Id artist) {
        var facts = edit.facts();
        return facts.entry(artist).map(entry -> entry.facts().isEmpty()).orElse(false)
                && facts.pointingTo(artist).size() == 1;
    }

    private static @org.jspecify.annotations.Nullable Claim claim(Item item, Field field) {
        for (Claim claim : item.claims()) {
            if (claim.field().equals(field)) {
                return claim;
            }
        }
        return null;
    }
}
