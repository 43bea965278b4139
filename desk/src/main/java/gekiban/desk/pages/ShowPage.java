package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.pages.ByComposer;
import gekiban.catalogue.pages.Uses;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A show: the strips of all its episodes, and what of its releases is heard.
 *
 * @param longest of its episodes, seconds: all strips have its scale
 * @param used tracks that are heard, the longest heard first
 * @param unused tracks of its releases that are not
 */
public record ShowPage(
        Label show,
        List<Line> episodes,
        double longest,
        List<Label> releases,
        List<Used> used,
        List<Label> unused,
        List<Composed> composers) {

    /** An episode as one line. */
    public record Line(Label episode, double seconds, List<StripCue> cues) {
        public Line {
            cues = List.copyOf(cues);
        }
    }

    /** A track and how it is used. */
    public record Used(Label track, String colour, String code, Uses uses) {}

    /** Somebody, and how much of theirs is heard. */
    public record Composed(String who, Optional<Id> id, ByComposer minutes) {}

    public ShowPage {
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
        var episodes = facts.of(Episode.SHOW, show, Kind.EPISODE);
        var entries = facts.entries(episodes);
        Map<Id, List<Cue>> cues = new Cues(facts).ofEpisodes(episodes);
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
        return new ShowPage(
                labels.of(show),
                lines,
                longest,
                List.copyOf(labels.of(releases).values()),
                used(facts, show, tracks),
                unused(facts, releases, heard, labels),
                composers(facts, show, labels));
    }

    static double number(String text) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                ? Double.parseDouble(text)
                : Double.MAX_VALUE;
    }

    private static List<Used> used(Facts facts, Id show, Map<Id, HeardTracks.Shown> tracks) {
        var used = new ArrayList<Used>();
        for (Uses uses : Uses.ofShow(facts, show)) {
            var shown = tracks.get(uses.recording());
            if (shown != null) {
                used.add(new Used(shown.label(), shown.colour(), shown.code(), uses));
            }
        }
        return used;
    }

    private static List<Label> unused(
            Facts facts, List<Id> releases, LinkedHashSet<Id> heard, Labels labels) {
        var media = new ArrayList<Id>();
        releases.forEach(each -> media.addAll(facts.of(Medium.RELEASE, each, Kind.MEDIUM)));
        var tracks = new ArrayList<Id>();
        media.forEach(each -> tracks.addAll(facts.of(Track.MEDIUM, each, Kind.TRACK)));
        // A reissue has the same recordings; one track of each says it.
        var seen = new LinkedHashSet<Id>(heard);
        var unused = new ArrayList<Id>();
        facts.entries(tracks)
                .forEach((id, entry) ->
                        entry.target(Track.RECORDING)
                                .filter(seen::add)
                                .ifPresent(recording -> unused.add(id)));
        return List.copyOf(labels.of(unused).values());
    }

    private static List<Composed> composers(Facts facts, Id show, Labels labels) {
        var composers = new ArrayList<Composed>();
        for (ByComposer each : ByComposer.ofShow(facts, show)) {
            composers.add(
                    new Composed(
                            each.composer().map(id -> labels.of(id).title()).orElse(""),
                            each.composer(),
                            each));
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

    /** Seconds of all episodes. */
    public double seconds() {
        return episodes.stream().mapToDouble(Line::seconds).sum();
    }
}
