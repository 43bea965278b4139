package gekiban.desk.catalogue;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.catalogue.ThingPage.Disc;
import gekiban.desk.catalogue.ThingPage.Line;
import gekiban.desk.catalogue.ThingPage.TrackList;
import gekiban.desk.files.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts together the tracks of releases with their lengths. */
final class TrackLists {
    private static final NaturalOrder NATURAL = new NaturalOrder();

    private final Facts facts;
    private final Labels labels;

    TrackLists(Facts facts, Labels labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /** Of a release or a medium; none of anything else, or where there are no tracks. */
    Optional<TrackList> of(Entry entry) {
        var media =
                switch (entry.id().kind()) {
                    case RELEASE -> facts.of(Medium.RELEASE, entry.id(), Kind.MEDIUM);
                    case MEDIUM -> List.of(entry.id());
                    default -> List.<Id>of();
                };
        var mediaEntries = inOrder(media, Medium.NUMBER.name());
        Map<Id, List<Entry>> tracks = new LinkedHashMap<>();
        var all = new ArrayList<Id>();
        var recordings = new ArrayList<Id>();
        for (Entry medium : mediaEntries) {
            var ofMedium =
                    inOrder(facts.of(Track.MEDIUM, medium.id(), Kind.TRACK), Track.NUMBER.name());
            tracks.put(medium.id(), ofMedium);
            ofMedium.forEach(track -> {
                all.add(track.id());
                track.target(Track.RECORDING).ifPresent(recordings::add);
            });
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var labelOf = labels.of(all);
        var mediaLabels = labels.of(media);
        var lengths = new HashMap<Id, Entry>(facts.entries(recordings));
        var discs = new ArrayList<Disc>();
        double sum = 0;
        int unknown = 0;
        for (Entry medium : mediaEntries) {
            var lines = new ArrayList<Line>();
            for (Entry track : tracks.getOrDefault(medium.id(), List.of())) {
                var line = line(track, labelOf, lengths);
                lines.add(line);
                sum += line.seconds().orElse(0);
                unknown += line.seconds().isPresent() ? 0 : 1;
            }
            Label label = mediaLabels.get(medium.id());
            if (label != null) {
                discs.add(new Disc(label, medium.text(Medium.NUMBER), lines));
            }
        }
        var stated =
                entry.id().kind() == Kind.RELEASE
                        ? seconds(entry.text(Release.STATED_LENGTH))
                        : OptionalDouble.empty();
        return Optional.of(new TrackList(discs, sum, unknown, stated));
    }

    private List<Entry> inOrder(List<Id> ids, String number) {
        return facts.entries(ids).values().stream()
                .sorted(
                        Comparator.comparing(
                                entry ->
                                        entry.id().kind().field(number).map(entry::text).orElse(""),
                                NATURAL))
                .toList();
    }

    /** A track's own length before its recording's before its file's. */
    private static Line line(Entry track, Map<Id, Label> labels, Map<Id, Entry> recordings) {
        var seconds = seconds(track.text(Common.LENGTH));
        if (seconds.isEmpty()) {
            Entry recording = track.target(Track.RECORDING).map(recordings::get).orElse(null);
            seconds =
                    recording == null
                            ? OptionalDouble.empty()
                            : seconds(recording.text(Common.LENGTH));
        }
        if (seconds.isEmpty()) {
            seconds =
                    seconds(
                            track.first(Common.FILE)
                                    .map(file -> file.value().detail("seconds"))
                                    .orElse(""));
        }
        String position = track.text(Track.POSITION);
        String number = position.isEmpty() ? track.text(Track.NUMBER) : position;
        Label label = labels.get(track.id());
        return new Line(
                label == null
                        ? new Label(track.id(), track.id().toString(), List.of(), List.of(), "", "")
                        : label,
                number,
                seconds);
    }

    static OptionalDouble seconds(String text) {
        try {
            return text.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty(); // a detail may be anything
        }
    }
}
