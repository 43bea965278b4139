package gekiban.catalogue.labels;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Scene;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out what things are called. Reads for many things at once, and each thing once; as long as
 * the reading of the facts that it is made with.
 */
public final class Labels {
    /** Whose names are told first. */
    private static final List<String> ROLES =
            List.of(Credit.COMPOSER, Credit.ARRANGER, Credit.PERFORMER, Credit.ARTIST, "vocals");

    private final Facts facts;
    private final Map<Id, Optional<Entry>> read = new HashMap<>();
    private final Map<Id, Label> made = new HashMap<>();
    private final Map<Id, String> called = new HashMap<>();

    /** Titles of what others are part of: a release has many tracks. */
    private final Map<Id, String> wholes = new HashMap<>();

    public Labels(Facts facts) {
        this.facts = facts;
    }

    public Label of(Id id) {
        return of(List.of(id)).values().iterator().next();
    }

    /** A label for each, in the order asked. */
    public Map<Id, Label> of(Collection<Id> ids) {
        fetch(ids);
        fetchAll(ids, Track.MEDIUM, Track.RECORDING, Episode.SHOW, Medium.RELEASE, Scene.EPISODE);
        fetchAll(mediaOf(ids), Medium.RELEASE);
        var recordings = targets(ids, Track.RECORDING);
        fetchAll(recordings, Recording.WORK);
        fetchPeople(ids);
        fetchPeople(recordings);
        fetchPeople(targets(recordings, Recording.WORK));
        var labels = new LinkedHashMap<Id, Label>();
        for (Id id : ids) {
            labels.computeIfAbsent(id, each -> made.computeIfAbsent(each, this::label));
        }
        return labels;
    }

    /**
     * The same without people, for which more is read than for all else: for lists to choose of.
     */
    public Map<Id, Label> withoutPeople(Collection<Id> ids) {
        fetch(ids);
        fetchAll(ids, Track.MEDIUM, Episode.SHOW, Medium.RELEASE, Scene.EPISODE);
        fetchAll(mediaOf(ids), Medium.RELEASE);
        fetch(
                ids.stream()
                        .filter(id -> entry(id).filter(Labels::isUntitled).isPresent())
                        .flatMap(id -> targets(List.of(id), Track.RECORDING).stream())
                        .toList());
        var labels = new LinkedHashMap<Id, Label>();
        for (Id id : ids) {
            labels.computeIfAbsent(id, each -> label(each, entry -> List.of()));
        }
        return labels;
    }

    private static boolean isUntitled(Entry entry) {
        return entry.first(Common.TITLE).isEmpty();
    }

    private List<Id> mediaOf(Collection<Id> ids) {
        return targets(ids, Track.MEDIUM);
    }

    private List<Id> targets(Collection<Id> ids, Field... fields) {
        var targets = new ArrayList<Id>();
        for (Id id : ids) {
            for (Field field : fields) {
                entry(id).flatMap(entry -> entry.target(field)).ifPresent(targets::add);
            }
        }
        return targets;
    }

    private void fetchAll(Collection<Id> ids, Field... fields) {
        fetch(targets(ids, fields));
    }

    /** How those are called who are credited. */
    private void fetchPeople(Collection<Id> ids) {
        var names = new LinkedHashSet<Id>();
        for (Id id : ids) {
            entry(id).ifPresent(entry -> names.addAll(credited(entry)));
        }
        fetchNames(names);
    }

    private void fetchNames(Collection<Id> names) {
        var missing = new LinkedHashSet<>(names);
        missing.removeAll(called.keySet());
        if (!missing.isEmpty()) {
            missing.forEach(name -> called.put(name, ""));
            called.putAll(facts.texts(missing, Name.TEXT));
        }
    }

    private void fetch(Collection<Id> ids) {
        var missing = new LinkedHashSet<>(ids);
        missing.removeAll(read.keySet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(id -> read.put(id, Optional.empty()));
        facts.entries(missing).forEach((id, entry) -> read.put(id, Optional.of(entry)));
    }

    private Optional<Entry> entry(Id id) {
        if (!read.containsKey(id)) {
            fetch(List.of(id));
        }
        return read.getOrDefault(id, Optional.empty());
    }

    private Label label(Id id) {
        return label(id, this::people);
    }

    private Label label(Id id, Function<Entry, List<String>> people) {
        Entry entry = entry(id).orElse(new Entry(id, List.of()));
        var titles = titles(entry);
        String title = titles.isEmpty() ? standIn(entry) : titles.getFirst();
        return new Label(
                id,
                title,
                titles.stream().skip(1).toList(),
                people.apply(entry),
                whole(entry),
                number(entry));
    }

    /** All that a thing is called, what to show first. */
    public List<String> titles(Entry entry) {
        return switch (entry.id().kind()) {
            case NAME -> texts(entry.all(Name.TEXT));
            case ARTIST -> names(entry.id());
            case TRACK -> {
                var own = titlesOf(entry);
                yield own.isEmpty() ? viaRecording(entry) : own;
            }
            case RECORDING -> {
                var own = titlesOf(entry);
                yield own.isEmpty() ? ofTrackOf(entry) : own;
            }
            default -> titlesOf(entry);
        };
    }

    private List<String> viaRecording(Entry track) {
        return track.target(Track.RECORDING)
                .flatMap(this::entry)
                .map(Labels::titlesOf)
                .orElse(List.of());
    }

    private List<String> ofTrackOf(Entry recording) {
        return facts.of(Track.RECORDING, recording.id(), Kind.TRACK).stream()
                .findFirst()
                .flatMap(this::entry)
                .map(Labels::titlesOf)
                .orElse(List.of());
    }

    /** Confirmed before the rest, the sleeve's and the original before readings. */
    private static List<String> titlesOf(Entry entry) {
        var titles = entry.all(Common.TITLE);
        return titles.size() < 2
                ? titles.stream().map(Fact::text).toList()
                : texts(
                        titles.stream()
                                .sorted(
                                        Comparator.comparing(Fact::state)
                                                .thenComparing(fact ->
                                                        weight(Title.of(fact.value()).kind())))
                                .toList());
    }

    private static int weight(Title.Kind kind) {
        return switch (kind) {
            case ORIGINAL, SLEEVE -> 0;
            case ROMANISED -> 1;
            case TRANSLATED -> 2;
            case ALTERNATIVE, FAN -> 3;
            case READING -> 4;
            case MISPRINT -> 5;
        };
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream().map(Fact::text).distinct().toList();
    }

    /** The names of an artist: the primary one first, misprints last. */
    private List<String> names(Id artist) {
        var names = facts.of(Name.ARTIST, artist, Kind.NAME);
        fetch(names);
        return names.stream()
                .flatMap(name -> entry(name).stream())
                .sorted(
                        Comparator.comparing((Entry name) ->
                                name.text(Name.PRIMARY).equals("yes")
                                        ? 0
                                        : name.text(Name.KIND).equals("misprint") ? 2 : 1))
                .map(name -> name.text(Name.TEXT))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String standIn(Entry entry) {
        return switch (entry.id().kind()) {
            case RELEASE ->
                    entry.text(Release.CATALOGUE_NUMBER).isEmpty()
                            ? entry.id().toString()
                            : entry.text(Release.CATALOGUE_NUMBER);
            case TRACK -> "track " + entry.text(Track.NUMBER);
            case EPISODE -> "episode " + entry.text(Episode.NUMBER);
            case MEDIUM -> "disc " + entry.text(Medium.NUMBER);
            default -> entry.id().toString();
        };
    }

    private List<String> people(Entry entry) {
        var people = new LinkedHashSet<String>();
        addPeople(entry, people);
        if (entry.id().kind() == Kind.TRACK) {
            var recording = entry.target(Track.RECORDING).flatMap(this::entry);
            recording.ifPresent(there -> addPeople(there, people));
            recording
                    .flatMap(there -> there.target(Recording.WORK))
                    .flatMap(this::entry)
                    .ifPresent(there -> addPeople(there, people));
            if (people.isEmpty()) {
                release(entry).ifPresent(there -> addPeople(there, people));
            }
        }
        return List.copyOf(people);
    }

    /** The names of those who are told, in their order. */
    private static List<Id> credited(Entry entry) {
        var credits = entry.all(Common.CREDIT);
        return credits.isEmpty()
                ? List.of()
                : credits.stream()
                        .filter(fact -> ROLES.contains(fact.text()))
                        .filter(fact -> fact.state() != State.SUGGESTED)
                        .sorted(Comparator.comparingInt(fact -> ROLES.indexOf(fact.text())))
                        .flatMap(fact -> fact.target().stream())
                        .toList();
    }

    private void addPeople(Entry entry, Set<String> people) {
        var names = credited(entry);
        fetchNames(names);
        for (Id name : names) {
            people.add(called.getOrDefault(name, ""));
        }
    }

    private Optional<Entry> release(Entry track) {
        return track.target(Track.MEDIUM)
                .flatMap(this::entry)
                .flatMap(medium -> medium.target(Medium.RELEASE))
                .flatMap(this::entry);
    }

    private String whole(Entry entry) {
        Optional<Entry> whole =
                switch (entry.id().kind()) {
                    case TRACK -> release(entry);
                    case EPISODE -> entry.target(Episode.SHOW).flatMap(this::entry);
                    case MEDIUM -> entry.target(Medium.RELEASE).flatMap(this::entry);
                    case SCENE -> entry.target(Scene.EPISODE).flatMap(this::entry);
                    default -> Optional.empty();
                };
        return whole.map(there -> wholes.computeIfAbsent(there.id(), id -> title(there)))
                .orElse("");
    }

    private String title(Entry entry) {
        var titles = titles(entry);
        return titles.isEmpty() ? standIn(entry) : titles.getFirst();
    }

    private String number(Entry entry) {
        return switch (entry.id().kind()) {
            case TRACK -> {
                String medium =
                        entry.target(Track.MEDIUM)
                                .flatMap(this::entry)
                                .map(there -> there.text(Medium.NUMBER))
                                .orElse("");
                String number = entry.text(Track.NUMBER);
                yield medium.isEmpty() || medium.equals("1") ? number : medium + "-" + number;
            }
            case EPISODE -> entry.text(Episode.NUMBER);
            default -> "";
        };
    }
}
