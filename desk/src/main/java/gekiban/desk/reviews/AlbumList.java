package gekiban.desk.reviews;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.MediaFile;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Theme;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The tracks of a release in their order, with the themes that are stated in them. */
public record AlbumList(Entry release, int discs, List<Line> lines) {
    /**
     * A track.
     *
     * @param disc from 1
     * @param titles all that it is called, what to show first
     * @param seconds its length; empty where nobody says
     * @param theme the first theme that is stated in it, by its name; empty for none
     * @param sound its recording
     */
    public record Line(
            Label track,
            int disc,
            OptionalInt number,
            List<String> titles,
            OptionalDouble seconds,
            String theme,
            Optional<Id> sound) {
        public Line {
            titles = List.copyOf(titles);
        }
    }

    public AlbumList {
        lines = List.copyOf(lines);
    }

    /** Of a release that lives. */
    public static AlbumList of(Facts facts, Entry release) {
        var media = facts.entries(facts.of(Medium.RELEASE, release.id(), Kind.MEDIUM));
        var ids = new LinkedHashSet<Id>();
        media.keySet().forEach(each -> ids.addAll(facts.of(Track.MEDIUM, each, Kind.TRACK)));
        var tracks = facts.entries(ids);
        var naming = new Labels(facts);
        var labels = naming.of(ids);
        var themes = themes(facts, release);
        var lines = new ArrayList<Line>();
        tracks.forEach((id, track) -> {
            int disc =
                    track.target(Track.MEDIUM)
                            .flatMap(each -> Optional.ofNullable(media.get(each)))
                            .map(medium -> whole(medium.text(Medium.NUMBER)).orElse(1))
                            .orElse(1);
            var sound = track.target(Track.RECORDING);
            String theme =
                    Optional.ofNullable(themes.get(id))
                            .or(() -> sound.flatMap(each -> Optional.ofNullable(themes.get(each))))
                            .orElse("");
            Label label = labels.get(id);
            if (label != null) {
                lines.add(
                        new Line(
                                label,
                                disc,
                                whole(track.text(Track.NUMBER)),
                                naming.titles(track),
                                seconds(track),
                                theme,
                                sound));
            }
        });
        lines.sort(
                Comparator.comparingInt(Line::disc)
                        .thenComparingInt(line -> line.number().orElse(Integer.MAX_VALUE)));
        return new AlbumList(release, media.size(), lines);
    }

    private static OptionalInt whole(String text) {
        return text.matches("[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static OptionalDouble seconds(Entry track) {
        String own = track.text(Common.LENGTH);
        return Things.seconds(
                own.isEmpty()
                        ? track.first(Common.FILE)
                                .map(file -> MediaFile.of(file.value()).seconds())
                                .orElse("")
                        : own);
    }

    /** Names of themes of the release's shows, by the tracks and recordings that state them. */
    private static Map<Id, String> themes(Facts facts, Entry release) {
        var themes = new LinkedHashSet<Id>();
        for (Fact show : release.all(Release.SHOW)) {
            show.target().ifPresent(id -> themes.addAll(facts.of(Theme.SHOW, id, Kind.THEME)));
        }
        var stated = new HashMap<Id, String>();
        facts.entries(themes)
                .values()
                .forEach(theme ->
                        theme.all(Theme.STATEMENT)
                                .forEach(statement ->
                                        statement
                                                .target()
                                                .ifPresent(id ->
                                                        stated.putIfAbsent(
                                                                id, theme.text(Common.TITLE)))));
        return stated;
    }

    /** Sum of the lengths that are known, seconds. */
    public double seconds() {
        return lines.stream().mapToDouble(line -> line.seconds().orElse(0)).sum();
    }
}
