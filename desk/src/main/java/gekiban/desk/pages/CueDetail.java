package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that is known of one cue.
 *
 * @param also what else fits, best first
 */
public record CueDetail(StripCue cue, List<Other> also) {
    /**
     * Another place that fits.
     *
     * @param seconds where in the recording
     */
    public record Other(Label track, Id recording, String colour, String code, double seconds) {}

    /** A release with its tracks, to choose from. */
    public record Choices(Label release, List<Label> tracks) {
        public Choices {
            tracks = List.copyOf(tracks);
        }
    }

    public CueDetail {
        also = List.copyOf(also);
    }

    /** Of a cue of a page. */
    public static CueDetail of(Facts facts, StripCue strip, Optional<Id> show) {
        Cue cue = strip.cue();
        var places = new ArrayList<Piece.Place>();
        cue.pieces().forEach(piece -> places.addAll(piece.also()));
        var recordings =
                places.stream()
                        .map(Piece.Place::recording)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var tracks = HeardTracks.of(facts, recordings, show);
        var also = new LinkedHashMap<Id, Other>();
        for (var place : places) {
            var shown = tracks.get(place.recording());
            if (shown != null) {
                also.putIfAbsent(
                        place.recording(),
                        new Other(
                                shown.label(),
                                place.recording(),
                                shown.colour(),
                                shown.code(),
                                place.ms() / 1000.0));
            }
        }
        return new CueDetail(strip, List.copyOf(also.values()));
    }

    /** All tracks of a show's releases, in their order. */
    public static List<Choices> choices(Facts facts, Id show) {
        var releases = facts.of(Release.SHOW, show, Kind.RELEASE);
        var labels = new Labels(facts);
        var choices = new ArrayList<Choices>();
        Map<Id, Label> names = labels.of(releases);
        for (Id release : releases) {
            var tracks = new ArrayList<Id>();
            for (Id medium : facts.of(Medium.RELEASE, release, Kind.MEDIUM)) {
                tracks.addAll(facts.of(Track.MEDIUM, medium, Kind.TRACK));
            }
            Label name = names.get(release);
            if (name != null && !tracks.isEmpty()) {
                choices.add(new Choices(name, sounding(facts, labels, tracks)));
            }
        }
        return List.copyOf(choices);
    }

    /** Those that a recording is known of: the others cannot sound in a cue. */
    private static List<Label> sounding(Facts facts, Labels labels, List<Id> tracks) {
        var sounding =
                facts.entries(tracks).values().stream()
                        .filter(entry -> entry.target(Track.RECORDING).isPresent())
                        .map(entry -> entry.id())
                        .toList();
        return List.copyOf(labels.withoutPeople(sounding).values());
    }
}
