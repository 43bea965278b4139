package gekiban.desk.pages;

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
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** The releases of a show, and those of their tracks that are never heard. */
final class AlbumTracks {
    private final List<ShowPage.Album> releases = new ArrayList<>();
    private final List<ShowPage.Unused> unused = new ArrayList<>();
    private final int recordings;

    /**
     * @param heard recordings that are
     */
    AlbumTracks(Facts facts, Labels labels, List<Id> releases, Set<Id> heard) {
        var releaseEntries = facts.entries(releases);
        labels.of(releases)
                .forEach((id, label) ->
                        this.releases.add(
                                new ShowPage.Album(label, numbers(releaseEntries.get(id)))));
        var media = new LinkedHashMap<Id, Integer>();
        var tracks = new LinkedHashMap<Id, Id>();
        for (Id release : releases) {
            for (Entry medium :
                    facts.entries(facts.of(Medium.RELEASE, release, Kind.MEDIUM)).values()) {
                media.put(medium.id(), whole(medium.text(Medium.NUMBER), 1));
                facts.of(Track.MEDIUM, medium.id(), Kind.TRACK)
                        .forEach(track -> tracks.put(track, medium.id()));
            }
        }
        // A reissue has the same recordings; one track of each says it.
        var seen = new LinkedHashSet<Id>();
        var silent = new ArrayList<Entry>();
        for (Entry track : facts.entries(tracks.keySet()).values()) {
            track.target(Track.RECORDING)
                    .filter(seen::add)
                    .filter(recording -> !heard.contains(recording))
                    .ifPresent(recording -> silent.add(track));
        }
        recordings = seen.size();
        Map<Id, Label> labelOf = labels.of(silent.stream().map(Entry::id).toList());
        for (Entry track : silent) {
            Label label = labelOf.get(track.id());
            Id medium = tracks.get(track.id());
            if (label != null && medium != null) {
                unused.add(unused(track, label, media.getOrDefault(medium, 1)));
            }
        }
    }

    private static ShowPage.Unused unused(Entry track, Label label, int medium) {
        int number = whole(track.text(Track.NUMBER), 0);
        return new ShowPage.Unused(
                label,
                TrackColours.colour(number),
                TrackColours.code(medium, number),
                seconds(track));
    }

    private static OptionalDouble seconds(Entry track) {
        String own = track.text(Common.LENGTH);
        String text =
                own.isEmpty()
                        ? track.first(Common.FILE)
                                .map(file -> MediaFile.of(file.value()).seconds())
                                .orElse("")
                        : own;
        double seconds = ShowPage.number(text);
        return seconds < Double.MAX_VALUE ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }

    private static String numbers(@org.jspecify.annotations.Nullable Entry release) {
        return release == null
                ? ""
                : release.all(Release.CATALOGUE_NUMBER).stream()
                        .map(Fact::text)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static int whole(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    List<ShowPage.Album> releases() {
        return releases;
    }

    List<ShowPage.Unused> unused() {
        return unused;
    }

    /** How many different recordings there are on the releases. */
    int recordings() {
        return recordings;
    }
}
