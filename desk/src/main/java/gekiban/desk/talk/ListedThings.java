package gekiban.desk.talk;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Rating;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.CreditReader;
import gekiban.desk.reviews.Ratings;
import gekiban.desk.reviews.Things;
import gekiban.desk.talk.HandList.Playing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The things of a list: what they are called, who made them, what is heard. Read at once. */
final class ListedThings {
    private final Facts facts;
    private final Map<Id, Cue> cues = new HashMap<>();
    private final Map<Id, Entry> entries;
    private final Map<Id, Label> labels;
    private final Things things;
    private final List<CreditLine> credits;

    ListedThings(Facts facts, Collection<Id> ids) {
        this.facts = facts;
        var all = new LinkedHashSet<Id>();
        var reader = new Cues(facts);
        for (Id id : ids) {
            if (id.kind() == Kind.CUE) {
                reader.cue(id).ifPresent(cue -> cues.put(id, cue));
            }
            all.add(id);
        }
        cues.values()
                .forEach(cue -> {
                    all.add(cue.episode());
                    all.add(cue.pieces().getFirst().recording());
                });
        this.entries = new HashMap<>(facts.entries(all));
        var made = new Labels(facts);
        this.labels = made.of(all);
        this.things = Things.of(facts, ids);
        fetchOwners();
        this.credits = new CreditReader(facts, made).of(entries.values());
    }

    /** What has the credits of a track, where it has none of its own, and so on. */
    private void fetchOwners() {
        for (int i = 0; i < 3; i++) {
            var owners = new LinkedHashSet<Id>();
            entries.values().forEach(entry -> owners.addAll(owners(entry)));
            owners.removeAll(entries.keySet());
            if (owners.isEmpty()) {
                return;
            }
            entries.putAll(facts.entries(owners));
        }
    }

    private static List<Id> owners(Entry entry) {
        return switch (entry.id().kind()) {
            case TRACK -> targets(entry, Track.RECORDING, Track.MEDIUM);
            case RECORDING -> targets(entry, Recording.WORK);
            case MEDIUM -> targets(entry, Medium.RELEASE);
            case EPISODE -> targets(entry, Episode.SHOW);
            default -> List.of();
        };
    }

    private static List<Id> targets(Entry entry, gekiban.catalogue.model.Field... fields) {
        var targets = new ArrayList<Id>();
        for (var field : fields) {
            entry.target(field).ifPresent(targets::add);
        }
        return targets;
    }

    Optional<Label> label(Id id) {
        Cue cue = cues.get(id);
        return Optional.ofNullable(
                labels.get(cue == null ? id : cue.pieces().getFirst().recording()));
    }

    /** The episode of a cue. */
    Optional<Label> in(Id id) {
        return Optional.ofNullable(cues.get(id)).map(cue -> labels.get(cue.episode()));
    }

    /** Those of the role that matters most, of the nearest that has credits. */
    List<CreditLine> people(Id id) {
        Cue cue = cues.get(id);
        List<Id> level = List.of(cue == null ? id : cue.pieces().getFirst().recording());
        while (!level.isEmpty()) {
            var here = level;
            var lines =
                    credits.stream()
                            .filter(line -> !line.isDoubtful())
                            .filter(line -> line.of().stream().anyMatch(here::contains))
                            .toList();
            if (!lines.isEmpty()) {
                String role = lines.getFirst().role();
                return lines.stream().filter(line -> line.role().equals(role)).toList();
            }
            level =
                    level.stream()
                            .flatMap(each -> Optional.ofNullable(entries.get(each)).stream())
                            .flatMap(entry -> owners(entry).stream())
                            .toList();
        }
        return List.of();
    }

    List<Rating> ratings(Id id) {
        Entry entry = entries.get(id);
        return entry == null ? List.of() : Ratings.of(entry);
    }

    /** Where it is heard; empty where its file is not at its place. */
    Optional<Playing> plays(Id id, OptionalDouble from, OptionalDouble to) {
        return things.of(id)
                .filter(Things.Thing::isThere)
                .filter(thing -> id.kind() != Kind.EPISODE || from.isPresent())
                .map(thing -> {
                    double end =
                            to.isPresent()
                                    ? thing.from() + to.getAsDouble()
                                    : thing.cue().isPresent()
                                            ? thing.from() + thing.seconds().orElse(0)
                                            : 0;
                    return new Playing(
                            thing.sound().orElseThrow(),
                            thing.from() + from.orElse(0),
                            end,
                            thing.cue());
                });
    }
}
