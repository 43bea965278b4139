package gekiban.desk.pages.release;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import gekiban.desk.pages.HeardTracks;
import gekiban.desk.pages.TrackColours;
import gekiban.desk.pages.release.ReleasePage.Credited;
import gekiban.desk.pages.release.ReleasePage.Disc;
import gekiban.desk.pages.release.ReleasePage.Line;
import gekiban.desk.pages.use.HeatLine;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.desk.pages.use.RecordingUses;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.CreditReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.desk.pages.vital.Vitals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Reads a release with all that is on it, in a few queries. For one reading of the facts. */
public final class ReleaseReader {
    private static final NaturalOrder NATURAL = new NaturalOrder();

    private final Facts facts;
    private final Labels labels;
    private final Vitals vitals;

    public ReleaseReader(Facts facts) {
        this.facts = facts;
        this.labels = new Labels(facts);
        this.vitals = new Vitals(facts, labels);
    }

    /** Of a release that is there; empty when it is not. */
    public Optional<ReleasePage> read(Id id) {
        return facts.entry(id).map(this::page);
    }

    /** All that is on a release, read at once. */
    private record Content(
            List<Entry> media,
            Map<Id, List<Entry>> tracks,
            Map<Id, Entry> recordings,
            Map<Id, Entry> works) {}

    private ReleasePage page(Entry release) {
        Content content = content(release.id());
        List<Id> shows =
                release.all(Release.SHOW).stream()
                        .flatMap(fact -> fact.target().stream())
                        .distinct()
                        .toList();
        return new ReleasePage(
                labels.of(release.id()),
                vitals.of(
                        release,
                        field ->
                                !field.name().equals(Common.CREDIT.name())
                                        && !field.name().equals(Release.COVER.name())
                                        && !field.name().equals(Release.STATED_LENGTH.name())),
                List.copyOf(labels.of(shows).values()),
                discs(content, shows.stream().findFirst()),
                seconds(release.text(Release.STATED_LENGTH)),
                shows.isEmpty() ? 0 : HeardEpisodes.count(facts, shows),
                credits(release, content),
                new Editions(facts, labels).of(release),
                ReleaseCover.of(facts, release).isPresent());
    }

    private Content content(Id release) {
        var media =
                inOrder(
                        facts.entries(facts.of(Medium.RELEASE, release, Kind.MEDIUM)),
                        Medium.NUMBER.name());
        var tracks = new LinkedHashMap<Id, List<Entry>>();
        for (Entry medium : media) {
            tracks.put(
                    medium.id(),
                    inOrder(
                            facts.entries(facts.of(Track.MEDIUM, medium.id(), Kind.TRACK)),
                            Track.NUMBER.name()));
        }
        var recordings =
                facts.entries(
                        tracks.values().stream()
                                .flatMap(List::stream)
                                .flatMap(track -> track.target(Track.RECORDING).stream())
                                .collect(Collectors.toSet()));
        var works =
                facts.entries(
                        recordings.values().stream()
                                .flatMap(recording -> recording.target(Recording.WORK).stream())
                                .collect(Collectors.toSet()));
        return new Content(media, tracks, recordings, works);
    }

    private static List<Entry> inOrder(Map<Id, Entry> entries, String number) {
        return entries.values().stream()
                .sorted(
                        Comparator.comparing(
                                entry ->
                                        entry.id().kind().field(number).map(entry::text).orElse(""),
                                NATURAL))
                .toList();
    }

    private List<Disc> discs(Content content, Optional<Id> show) {
        Map<Id, List<RecordingUse>> uses =
                RecordingUses.of(facts, labels, content.recordings().keySet()).stream()
                        .collect(Collectors.groupingBy(RecordingUse::recording));
        var shown = HeardTracks.of(facts, content.recordings().keySet(), show);
        warm(content);
        Map<Id, Label> labelOf =
                labels.of(
                        content.tracks().values().stream()
                                .flatMap(List::stream)
                                .map(Entry::id)
                                .toList());
        var mediaLabels = labels.of(content.media().stream().map(Entry::id).toList());
        var discs = new ArrayList<Disc>();
        for (Entry medium : content.media()) {
            int number = whole(medium.text(Medium.NUMBER), 1);
            var lines = new ArrayList<Line>();
            for (Entry track : content.tracks().getOrDefault(medium.id(), List.of())) {
                var recording = track.target(Track.RECORDING);
                lines.add(
                        line(
                                track,
                                number,
                                Objects.requireNonNull(labelOf.get(track.id())),
                                seconds(track, recording.map(content.recordings()::get)),
                                recording.map(shown::get),
                                recording
                                        .map(id -> uses.getOrDefault(id, List.of()))
                                        .orElse(List.of())));
            }
            discs.add(
                    new Disc(
                            Objects.requireNonNull(mediaLabels.get(medium.id())),
                            medium.text(Medium.NUMBER),
                            medium.text(Medium.FORMAT),
                            lines));
        }
        return discs;
    }

    /** Labels tell people: what they are called is read at once for all tracks. */
    private void warm(Content content) {
        var names = new ArrayList<Id>();
        content.tracks().values().forEach(tracks -> tracks.forEach(track -> add(track, names)));
        content.recordings().values().forEach(recording -> add(recording, names));
        content.works().values().forEach(work -> add(work, names));
        labels.of(names);
    }

    private static void add(Entry entry, List<Id> names) {
        entry.all(Common.CREDIT).forEach(credit -> credit.target().ifPresent(names::add));
    }

    private Line line(
            Entry track,
            int medium,
            Label label,
            OptionalDouble seconds,
            Optional<HeardTracks.Shown> shown,
            List<RecordingUse> uses) {
        int number = whole(track.text(Track.NUMBER), 0);
        String position = track.text(Track.POSITION);
        // As on the strips, where a recording has the colour of the track it was first known on.
        String colour = shown.map(HeardTracks.Shown::colour).orElse(TrackColours.colour(number));
        String code =
                shown.filter(each -> each.colour().equals("ts"))
                        .map(HeardTracks.Shown::code)
                        .orElse(TrackColours.code(medium, number));
        return new Line(
                label,
                track.target(Track.RECORDING),
                position.isEmpty() ? track.text(Track.NUMBER) : position,
                colour,
                code,
                seconds,
                doubts(track),
                HeatLine.of(seconds.orElse(0), uses),
                uses);
    }

    private List<Vital> doubts(Entry track) {
        return vitals
                .of(
                        track,
                        field ->
                                field.name().equals(Common.TITLE.name())
                                        || field.name().equals(Common.LENGTH.name()))
                .stream()
                .filter(vital -> vital.isDisputed() || vital.sayings().getFirst().isDoubtful())
                .toList();
    }

    private List<Credited> credits(Entry release, Content content) {
        var places = new HashMap<Id, List<TrackRanges.Place>>();
        var entries = new ArrayList<Entry>();
        entries.add(release);
        for (Entry medium : content.media()) {
            int number = whole(medium.text(Medium.NUMBER), 1);
            for (Entry track : content.tracks().getOrDefault(medium.id(), List.of())) {
                var place = new TrackRanges.Place(number, whole(track.text(Track.NUMBER), 0));
                var recording = track.target(Track.RECORDING).map(content.recordings()::get);
                var work = recording.flatMap(each -> each.target(Recording.WORK));
                places.computeIfAbsent(track.id(), id -> new ArrayList<>(1)).add(place);
                recording.ifPresent(each ->
                        places.computeIfAbsent(each.id(), id -> new ArrayList<>(1)).add(place));
                work.ifPresent(
                        each -> places.computeIfAbsent(each, id -> new ArrayList<>(1)).add(place));
            }
            entries.addAll(content.tracks().getOrDefault(medium.id(), List.of()));
        }
        entries.addAll(content.recordings().values());
        entries.addAll(content.works().values());
        return new CreditReader(facts, labels)
                .of(entries).stream()
                        .map(line -> new Credited(line, ranges(line, places)))
                        .toList();
    }

    private static String ranges(CreditLine line, Map<Id, List<TrackRanges.Place>> places) {
        return TrackRanges.of(
                line.of().stream()
                        .flatMap(id -> places.getOrDefault(id, List.of()).stream())
                        .toList());
    }

    /** A track's own length before its recording's before its file's. */
    public static OptionalDouble seconds(Entry track, Optional<Entry> recording) {
        var own = seconds(track.text(Common.LENGTH));
        if (own.isPresent()) {
            return own;
        }
        var there = seconds(recording.map(entry -> entry.text(Common.LENGTH)).orElse(""));
        return there.isPresent()
                ? there
                : seconds(
                        track.first(Common.FILE)
                                .map(fact -> MediaFile.of(fact.value()).seconds())
                                .orElse(""));
    }

    private static OptionalDouble seconds(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    private static int whole(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
