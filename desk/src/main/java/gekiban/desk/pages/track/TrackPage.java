package gekiban.desk.pages.track;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.HeardTracks;
import gekiban.desk.pages.TrackColours;
import gekiban.desk.pages.related.Group;
import gekiban.desk.pages.related.Pointing;
import gekiban.desk.pages.release.ReleaseReader;
import gekiban.desk.pages.use.HeatLine;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.desk.pages.use.RecordingUses;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.CreditReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.desk.pages.vital.Vitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A track, or a recording with the tracks that hold it.
 *
 * @param label of what was asked for
 * @param recording what sounds; empty for a track of which nobody knows it
 * @param colour class of the style sheet
 * @param code "07"
 * @param said what is said of each thing that it is made of: the track, the recording, the work
 * @param places the tracks that hold the recording, with their releases
 * @param credits of all these
 * @param groups themes and songs that point to it
 * @param seconds its length; empty where nobody says
 * @param uses in order
 * @param plays whether there is a file of it
 */
public record TrackPage(
        Label label,
        Optional<Id> recording,
        String colour,
        String code,
        List<Said> said,
        List<Place> places,
        List<CreditLine> credits,
        List<Group> groups,
        OptionalDouble seconds,
        HeatLine heat,
        List<RecordingUse> uses,
        boolean plays) {
    private static final Set<Kind> RELATED =
            Set.of(Kind.SONG, Kind.THEME, Kind.RECORDING, Kind.SHOW);

    /** What is said of one thing, without credits. */
    public record Said(Label of, List<Vital> vitals) {
        public Said {
            vitals = List.copyOf(vitals);
        }
    }

    /** A track with the release that it is on, if it is known. */
    public record Place(Label track, Optional<Id> release) {}

    public TrackPage {
        said = List.copyOf(said);
        places = List.copyOf(places);
        credits = List.copyOf(credits);
        groups = List.copyOf(groups);
        uses = List.copyOf(uses);
    }

    /**
     * Of what is there; empty when it is not.
     *
     * @param id of a track or a recording
     */
    public static Optional<TrackPage> of(Facts facts, Id id) {
        return facts.entry(id).map(entry -> new Reading(facts).page(entry));
    }

    /** In how many cues it sounds. */
    public int cues() {
        return (int) uses.stream().map(RecordingUse::cue).distinct().count();
    }

    /** In how many episodes it sounds. */
    public int episodes() {
        return (int) uses.stream().map(use -> use.episode().id()).distinct().count();
    }

    /** For so long it sounds in all, seconds. */
    public double heardSeconds() {
        return uses.stream().mapToDouble(RecordingUse::length).sum();
    }

    private record Reading(Facts facts, Labels labels) {
        Reading(Facts facts) {
            this(facts, new Labels(facts));
        }

        TrackPage page(Entry asked) {
            boolean isTrack = asked.id().kind() == Kind.TRACK;
            Optional<Id> recording =
                    isTrack ? asked.target(Track.RECORDING) : Optional.of(asked.id());
            Optional<Entry> sound = isTrack ? recording.flatMap(facts::entry) : Optional.of(asked);
            var tracks =
                    facts.entries(
                            recording
                                    .map(id -> facts.of(Track.RECORDING, id, Kind.TRACK))
                                    .orElse(isTrack ? List.of(asked.id()) : List.of()));
            var works =
                    facts.entries(
                            sound.map(entry -> entry.all(Recording.WORK)).orElse(List.of()).stream()
                                    .flatMap(fact -> fact.target().stream())
                                    .distinct()
                                    .toList());
            Entry first = isTrack ? asked : tracks.values().stream().findFirst().orElse(asked);
            var seconds =
                    first.id().kind() == Kind.TRACK
                            ? ReleaseReader.seconds(first, sound)
                            : ReleaseReader.seconds(asked, Optional.empty());
            var uses =
                    recording
                            .map(id -> RecordingUses.of(facts, labels, List.of(id)))
                            .orElse(List.of());
            var all =
                    Stream.concat(
                                    Stream.concat(Stream.of(asked), sound.stream()),
                                    works.values().stream())
                            .distinct()
                            .toList();
            var places = places(tracks.values().stream().toList());
            var shown = shown(recording, first, places);
            return new TrackPage(
                    labels.of(asked.id()),
                    recording,
                    shown.colour(),
                    shown.code(),
                    said(all),
                    places,
                    new CreditReader(facts, labels).of(credited(all, tracks.values())),
                    groups(asked.id(), recording),
                    seconds,
                    HeatLine.of(seconds.orElse(0), uses),
                    uses,
                    Stream.concat(Stream.of(asked), tracks.values().stream())
                            .filter(entry -> entry.id().kind() == Kind.TRACK)
                            .anyMatch(entry -> entry.first(Common.FILE).isPresent()));
        }

        /** As on the strips of the show that the first of the releases is of. */
        private HeardTracks.Shown shown(Optional<Id> recording, Entry first, List<Place> places) {
            var releases =
                    facts.entries(places.stream().flatMap(p -> p.release().stream()).toList());
            Optional<Id> show =
                    releases.values().stream()
                            .flatMap(release -> release.target(Release.SHOW).stream())
                            .findFirst();
            var shown = recording.map(id -> HeardTracks.of(facts, List.of(id), show).get(id));
            return shown.orElseGet(() -> {
                int number = first.id().kind() == Kind.TRACK ? whole(first.text(Track.NUMBER)) : 0;
                return new HeardTracks.Shown(
                        labels.of(first.id()),
                        TrackColours.colour(number),
                        TrackColours.code(1, number));
            });
        }

        private static int whole(String digits) {
            return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
        }

        private List<Said> said(List<Entry> things) {
            var vitals = new Vitals(facts, labels);
            var said = new ArrayList<Said>();
            for (Entry thing : things) {
                var list = vitals.of(thing, Reading::isTold);
                if (!list.isEmpty()) {
                    said.add(new Said(labels.of(thing.id()), list));
                }
            }
            return said;
        }

        /** What stands elsewhere on the page is not told twice. */
        private static boolean isTold(Field field) {
            return !field.name().equals(Common.CREDIT.name())
                    && !field.name().equals(Track.RECORDING.name())
                    && !field.name().equals(Track.MEDIUM.name());
        }

        /** A recording is credited where its tracks are. */
        private static List<Entry> credited(List<Entry> all, java.util.Collection<Entry> tracks) {
            return Stream.concat(all.stream(), tracks.stream()).distinct().toList();
        }

        private List<Place> places(List<Entry> tracks) {
            var media =
                    facts.entries(
                            tracks.stream()
                                    .flatMap(track -> track.target(Track.MEDIUM).stream())
                                    .distinct()
                                    .toList());
            var labelOf = labels.of(tracks.stream().map(Entry::id).toList());
            return tracks.stream()
                    .map(track ->
                            new Place(
                                    Objects.requireNonNull(labelOf.get(track.id())),
                                    track.target(Track.MEDIUM)
                                            .map(media::get)
                                            .flatMap(medium -> medium.target(Medium.RELEASE))))
                    .toList();
        }

        private List<Group> groups(Id asked, Optional<Id> recording) {
            var groups = new ArrayList<>(Pointing.to(facts, labels, asked, RELATED));
            recording
                    .filter(id -> !id.equals(asked))
                    .ifPresent(id -> groups.addAll(Pointing.to(facts, labels, id, RELATED)));
            return groups;
        }
    }
}
