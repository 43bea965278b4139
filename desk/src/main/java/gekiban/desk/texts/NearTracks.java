package gekiban.desk.texts;

import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Facts;
import gekiban.formats.prose.album.Album;
import gekiban.formats.prose.album.Stat;
import gekiban.formats.prose.mention.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tracks of the releases that the albums of a text may be. For one reading. */
final class NearTracks implements Function<List<Album>, List<Known>> {
    private final Facts facts;
    private final KnownThings things;

    NearTracks(Facts facts, KnownThings things) {
        this.facts = facts;
        this.things = things;
    }

    @Override
    public List<Known> apply(List<Album> albums) {
        var tracks = new ArrayList<Known>();
        var releases = new LinkedHashSet<Id>();
        for (Album album : albums) {
            numbered(album).ifPresent(releases::add);
            titled(album).ifPresent(releases::add);
        }
        releases.forEach(each -> addTracks(each, tracks));
        return tracks;
    }

    /** The release that has a number of the album. */
    Optional<Id> numbered(Album album) {
        for (Stat stat : album.stats()) {
            if (stat.field() == Stat.Field.CATALOGUE_NUMBER || stat.field() == Stat.Field.BARCODE) {
                var field =
                        stat.field() == Stat.Field.BARCODE
                                ? Release.BARCODE
                                : Release.CATALOGUE_NUMBER;
                for (var value : stat.values()) {
                    var there = facts.withKey(Kind.RELEASE, field.key(Value.of(value.text())));
                    if (!there.isEmpty() && !stat.isDoubtful()) {
                        return Optional.of(there.getFirst());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The release that is called so, unless the text gives a number which that has not. */
    Optional<Id> titled(Album album) {
        return things.called(Known.Kind.RELEASE, album.title())
                .filter(id ->
                        facts.entry(id)
                                .map(entry -> entry.all(Release.CATALOGUE_NUMBER))
                                .filter(numbers -> isOther(album, numbers))
                                .isEmpty());
    }

    private static boolean isOther(Album album, List<Fact> numbers) {
        var said =
                album.stats().stream()
                        .filter(stat -> stat.field() == Stat.Field.CATALOGUE_NUMBER)
                        .flatMap(stat -> stat.values().stream())
                        .map(Stat.Value::text)
                        .toList();
        return !said.isEmpty()
                && !numbers.isEmpty()
                && numbers.stream().noneMatch(fact -> said.contains(fact.text()));
    }

    private void addTracks(Id release, List<Known> all) {
        var media = facts.entries(facts.of(Medium.RELEASE, release, Kind.MEDIUM));
        var ids = new LinkedHashSet<Id>();
        media.keySet().forEach(each -> ids.addAll(facts.of(Track.MEDIUM, each, Kind.TRACK)));
        var labels = new Labels(facts);
        Map<Id, Integer> discs = new HashMap<>();
        media.forEach((id, entry) -> discs.put(id, number(entry.text(Medium.NUMBER), 1)));
        for (Entry track : facts.entries(ids).values()) {
            var titles = labels.titles(track);
            if (!titles.isEmpty()) {
                int disc =
                        track.target(Track.MEDIUM).map(id -> discs.getOrDefault(id, 0)).orElse(0);
                all.add(
                        new Known(
                                Known.Kind.TRACK,
                                track.id().toString(),
                                titles,
                                release.toString(),
                                disc,
                                number(track.text(Track.NUMBER), -1)));
            }
        }
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
