package gekiban.desk.reviews;

import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the links and clips of a review speak of, read at once for all of them. Immutable. */
public final class Things {
    public static final Things NONE = new Things(Map.of());

    private final Map<Id, Thing> things;

    private Things(Map<Id, Thing> things) {
        this.things = things;
    }

    /**
     * Something that a review links to or plays.
     *
     * @param sound the recording or episode whose sound it is; empty where it has none
     * @param from where it begins in that, seconds
     * @param seconds how long it is; empty where nobody says
     * @param file where the sound should lie, as the catalogue names it; empty for nowhere
     * @param isThere whether it lies there
     * @param cue the cue, for its place in the episode
     */
    public record Thing(
            Label label,
            Optional<Id> sound,
            double from,
            OptionalDouble seconds,
            String file,
            boolean isThere,
            Optional<Id> cue) {
        static Thing plain(Label label) {
            return new Thing(
                    label,
                    Optional.empty(),
                    0,
                    OptionalDouble.empty(),
                    "",
                    false,
                    Optional.empty());
        }
    }

    /** What there is of these; those that went up in others are found by either id. */
    public static Things of(Facts facts, Collection<Id> ids) {
        var living = new LinkedHashMap<Id, Id>();
        ids.forEach(id -> facts.survivor(id).ifPresent(found -> living.put(id, found)));
        var labels = new Labels(facts).of(living.values());
        var entries = facts.entries(living.values());
        var things = new HashMap<Id, Thing>();
        living.forEach((id, found) -> {
            Label label = labels.get(found);
            Entry entry = entries.get(found);
            if (label != null && entry != null) {
                things.put(id, thing(facts, entry, label));
            }
        });
        return new Things(things);
    }

    private static Thing thing(Facts facts, Entry entry, Label label) {
        return switch (entry.id().kind()) {
            case TRACK -> track(facts, entry, label);
            case RECORDING -> recording(facts, entry.id(), label, Optional.of(entry));
            case CUE -> cue(facts, entry.id(), label);
            case EPISODE ->
                    sounding(
                            label,
                            entry.id(),
                            List.of(entry),
                            Optional.empty(),
                            0,
                            OptionalDouble.empty());
            default -> Thing.plain(label);
        };
    }

    private static Thing track(Facts facts, Entry track, Label label) {
        return track.target(Track.RECORDING)
                .map(recording -> recording(facts, recording, label, Optional.of(track)))
                .orElse(Thing.plain(label));
    }

    private static Thing recording(Facts facts, Id recording, Label label, Optional<Entry> first) {
        var tracks = new ArrayList<Entry>();
        first.filter(entry -> entry.id().kind() == Kind.TRACK).ifPresent(tracks::add);
        // Another track of the same sound plays it as well; asked only where this has no file.
        if (tracks.stream().allMatch(track -> track.first(Common.FILE).isEmpty())) {
            tracks.addAll(facts.entries(facts.of(Track.RECORDING, recording, Kind.TRACK)).values());
        }
        return sounding(label, recording, tracks, Optional.empty(), 0, OptionalDouble.empty());
    }

    private static Thing cue(Facts facts, Id id, Label label) {
        return new Cues(facts)
                .cue(id)
                .map(cue -> {
                    double from = cue.startMs() / 1000.0;
                    double to = cue.endMs() / 1000.0;
                    return sounding(
                            label,
                            cue.episode(),
                            facts.entry(cue.episode()).stream().toList(),
                            Optional.of(id),
                            from,
                            OptionalDouble.of(to - from));
                })
                .orElse(Thing.plain(label));
    }

    private static Thing sounding(
            Label label,
            Id sound,
            List<Entry> holders,
            Optional<Id> cue,
            double from,
            OptionalDouble known) {
        var files = holders.stream().flatMap(holder -> holder.all(Common.FILE).stream()).toList();
        boolean isThere = files.stream().anyMatch(file -> isThere(file.text()));
        var seconds = known.isPresent() ? known : length(holders, files);
        String file = files.isEmpty() ? "" : files.getFirst().text();
        return new Thing(label, Optional.of(sound), from, seconds, file, isThere, cue);
    }

    /** The file knows best; then what is said. */
    private static OptionalDouble length(List<Entry> holders, List<Fact> files) {
        for (Fact file : files) {
            var seconds = seconds(MediaFile.of(file.value()).seconds());
            if (seconds.isPresent()) {
                return seconds;
            }
        }
        for (Entry holder : holders) {
            var seconds = seconds(holder.text(Common.LENGTH));
            if (seconds.isPresent()) {
                return seconds;
            }
        }
        return OptionalDouble.empty();
    }

    static OptionalDouble seconds(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    private static boolean isThere(String file) {
        try {
            return Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Empty for one that is not there. */
    public Optional<Thing> of(Id id) {
        return Optional.ofNullable(things.get(id));
    }
}
