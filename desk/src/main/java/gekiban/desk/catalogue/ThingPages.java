package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.intake.Disagreements;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Deciders;
import gekiban.catalogue.store.Facts;
import gekiban.desk.catalogue.ThingPage.Disagreement;
import gekiban.desk.catalogue.ThingPage.Said;
import gekiban.desk.catalogue.ThingPage.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts together all that is known of a thing. As long as the reading of the facts that it is made
 * with.
 */
public final class ThingPages {
    private final Facts facts;
    private final Labels labels;

    public ThingPages(Facts facts) {
        this.facts = facts;
        this.labels = new Labels(facts);
    }

    /**
     * @param id of a living thing
     * @param asked the id that led to it, if it is another
     */
    public ThingPage of(Id id, Optional<Id> asked) {
        Entry entry = facts.entry(id).orElse(new Entry(id, List.of()));
        var deciders = new Deciders(facts);
        var said =
                entry.facts().stream()
                        .map(fact -> new Said(fact, deciders.of(fact).orElse("")))
                        .toList();
        var disagreements =
                new Disagreements(facts).of(entry).stream().map(ThingPages::disagreement).toList();
        var tracks = new TrackLists(facts, labels).of(entry);
        var groups = new Pointers(facts, labels).of(entry, tracks.isPresent());
        var cues = cues(entry);
        return new ThingPage(
                labels.of(id),
                asked,
                said,
                disagreements,
                tracks,
                groups,
                cues,
                labelsOf(entry.facts(), cues));
    }

    private static Disagreement disagreement(Disagreements.Disagreement question) {
        var sides = new ArrayList<Side>();
        for (var side : question.sides()) {
            var sources =
                    side.stream()
                            .map(fact -> fact.source().name())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            sides.add(new Side(side, List.copyOf(sources)));
        }
        return new Disagreement(question.field().name(), sides);
    }

    /** The cues that tell where something is heard, or what is heard in it. */
    private List<Cue> cues(Entry entry) {
        var cues = new Cues(facts);
        return switch (entry.id().kind()) {
            case EPISODE -> cues.ofEpisode(entry.id());
            case CUE -> cues.cue(entry.id()).stream().toList();
            case RECORDING -> cues.ofRecording(entry.id());
            case TRACK -> cuesOf(entry.target(Track.RECORDING).stream().toList(), cues);
            case SONG ->
                    cuesOf(
                            entry.all(Song.RECORDING).stream()
                                    .flatMap(fact -> fact.target().stream())
                                    .toList(),
                            cues);
            default -> List.of();
        };
    }

    private static List<Cue> cuesOf(Collection<Id> recordings, Cues cues) {
        return recordings.stream()
                .distinct()
                .flatMap(recording -> cues.ofRecording(recording).stream())
                .distinct()
                .toList();
    }

    private Map<Id, Label> labelsOf(List<Fact> said, List<Cue> cues) {
        Set<Id> pointedTo =
                said.stream()
                        .flatMap(fact ->
                                Stream.concat(fact.target().stream(), fact.second().stream()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Cue cue : cues) {
            pointedTo.add(cue.episode());
            for (Piece piece : cue.pieces()) {
                pointedTo.add(piece.recording());
                piece.also().forEach(place -> pointedTo.add(place.recording()));
            }
        }
        return labels.of(pointedTo);
    }

    /** The cues of an episode, with labels of what sounds in them. */
    public ThingPage cuesOf(Id episode) {
        var cues = new Cues(facts).ofEpisode(episode);
        return new ThingPage(
                labels.of(episode),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                cues,
                labelsOf(List.of(), cues));
    }

    /** Labels of the episodes and recordings of cues. */
    public Map<Id, Label> labelsOf(List<Cue> cues) {
        return labelsOf(List.of(), cues);
    }

    /** What a thing is called. */
    public Label label(Id id) {
        return labels.of(id);
    }
}
