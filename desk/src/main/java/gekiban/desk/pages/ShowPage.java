package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.pages.ByComposer;
import gekiban.catalogue.pages.Uses;
import gekiban.catalogue.store.Facts;
import gekiban.desk.pages.related.Group;
import gekiban.desk.pages.related.Pointing;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.CreditReader;
import gekiban.desk.pages.vital.Vital;
import gekiban.desk.pages.vital.Vitals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * A show: the strips of all its episodes, and what of its releases is heard.
 *
 * @param longest of its episodes, seconds: all strips have its scale
 * @param vitals what is said of it, without credits
 * @param credits who made it
 * @param used tracks that are heard, the longest heard first
 * @param unused tracks of its releases that are not; empty where nothing was heard yet
 * @param tracks how many different recordings its releases have
 * @param related its songs, characters and themes
 */
public record ShowPage(
        Label show,
        List<Vital> vitals,
        List<CreditLine> credits,
        List<Line> episodes,
        double longest,
        List<Album> releases,
        List<Used> used,
        List<Unused> unused,
        int tracks,
        List<Composed> composers,
        List<Group> related) {
    private static final Set<Kind> RELATED =
            Set.of(Kind.SONG, Kind.CHARACTER, Kind.THEME, Kind.SHOW);

    /** An episode as one line. */
    public record Line(Label episode, double seconds, List<StripCue> cues) {
        public Line {
            cues = List.copyOf(cues);
        }

        /** Seconds in which music is heard. */
        public double musicSeconds() {
            return StripCue.musicMs(cues) / 1000.0;
        }

        /** How many cues nobody has said yes or no to. */
        public long open() {
            return cues.stream().filter(StripCue::isOpen).count();
        }
    }

    /**
     * A track and how it is used.
     *
     * @param byEpisode for how long it is heard in each, seconds
     */
    public record Used(Label track, String colour, String code, Uses uses, List<Double> byEpisode) {
        public Used {
            byEpisode = List.copyOf(byEpisode);
        }
    }

    /** A track that is never heard. */
    public record Unused(Label track, String colour, String code, OptionalDouble seconds) {}

    /** A release with its catalogue numbers. */
    public record Album(Label release, String numbers) {}

    /** Somebody, and how much of theirs is heard; nobody where it is not known. */
    public record Composed(Optional<Label> who, ByComposer minutes) {}

    public ShowPage {
        vitals = List.copyOf(vitals);
        credits = List.copyOf(credits);
        related = List.copyOf(related);
        episodes = List.copyOf(episodes);
        releases = List.copyOf(releases);
        used = List.copyOf(used);
        unused = List.copyOf(unused);
        composers = List.copyOf(composers);
    }

    /** Of a show that is there; empty when it is not. */
    public static Optional<ShowPage> of(Facts facts, Id show) {
        return facts.survivor(show).map(living -> read(facts, living));
    }

    private static ShowPage read(Facts facts, Id show) {
        var labels = new Labels(facts);
        Entry entry = facts.entries(List.of(show)).getOrDefault(show, new Entry(show, List.of()));
        var episodes = facts.of(Episode.SHOW, show, Kind.EPISODE);
        var entries = facts.entries(episodes);
        Map<Id, List<Cue>> cues = new Cues(facts).ofEpisodes(episodes);
        var all = cues.values().stream().flatMap(List::stream).toList();
        var heard = new LinkedHashSet<Id>();
        cues.values().forEach(each -> heard.addAll(StripCue.recordings(each)));
        var tracks = HeardTracks.of(facts, heard, Optional.of(show));
        var episodeLabels = labels.of(episodes);
        var lines = new ArrayList<Line>();
        double longest = 1;
        for (Id episode : episodes) {
            var here = cues.getOrDefault(episode, List.of());
            double seconds =
                    EpisodePage.seconds(Objects.requireNonNull(entries.get(episode)), here);
            longest = Math.max(longest, seconds);
            lines.add(
                    new Line(
                            Objects.requireNonNull(episodeLabels.get(episode)),
                            seconds,
                            StripCue.of(here, tracks)));
        }
        lines.sort(Comparator.comparingDouble(line -> number(line.episode().number())));
        var releases = facts.of(Release.SHOW, show, Kind.RELEASE);
        var albums = new AlbumTracks(facts, labels, releases, heard);
        return new ShowPage(
                labels.of(show),
                new Vitals(facts, labels)
                        .of(entry, field -> !field.name().equals(Common.CREDIT.name())),
                new CreditReader(facts, labels).of(List.of(entry)),
                lines,
                longest,
                albums.releases(),
                used(Uses.ofCues(facts, all), tracks, lines),
                heard.isEmpty() ? List.of() : albums.unused(),
                albums.recordings(),
                composers(ByComposer.ofCues(facts, all), labels),
                Pointing.to(facts, labels, show, RELATED));
    }

    static double number(String text) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                ? Double.parseDouble(text)
                : Double.MAX_VALUE;
    }

    private static List<Used> used(
            List<Uses> all, Map<Id, HeardTracks.Shown> tracks, List<Line> lines) {
        var seconds = new HashMap<Id, double[]>();
        for (int i = 0; i < lines.size(); i++) {
            for (StripCue cue : lines.get(i).cues()) {
                for (Piece piece : cue.cue().pieces()) {
                    seconds.computeIfAbsent(piece.recording(), id -> new double[lines.size()])[i] +=
                            piece.lengthMs() / 1000.0;
                }
            }
        }
        var used = new ArrayList<Used>();
        for (Uses uses : all) {
            var shown = tracks.get(uses.recording());
            if (shown != null) {
                used.add(
                        new Used(
                                shown.label(),
                                shown.colour(),
                                shown.code(),
                                uses,
                                DoubleStream.of(
                                                seconds.getOrDefault(
                                                        uses.recording(), new double[lines.size()]))
                                        .boxed()
                                        .toList()));
            }
        }
        return used;
    }

    private static List<Composed> composers(List<ByComposer> minutes, Labels labels) {
        var composers = new ArrayList<Composed>();
        var labelOf = labels.of(minutes.stream().flatMap(m -> m.composer().stream()).toList());
        for (ByComposer each : minutes) {
            composers.add(new Composed(each.composer().map(labelOf::get), each));
        }
        return composers;
    }

    /** Cues of all episodes. */
    public int cues() {
        return episodes.stream().mapToInt(line -> line.cues().size()).sum();
    }

    /** Seconds in which music is heard. */
    public double musicSeconds() {
        return episodes.stream().mapToLong(line -> StripCue.musicMs(line.cues())).sum() / 1000.0;
    }

    /** How many cues nobody has said yes or no to. */
    public long open() {
        return episodes.stream().mapToLong(Line::open).sum();
    }

    /** The first of these. */
    public Optional<StripCue> firstOpen() {
        return episodes.stream()
                .flatMap(line -> line.cues().stream())
                .filter(StripCue::isOpen)
                .findFirst();
    }

    /** Seconds of all episodes. */
    public double seconds() {
        return episodes.stream().mapToDouble(Line::seconds).sum();
    }
}
