package gekiban.desk.pages;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Song;
import gekiban.catalogue.model.SongUse;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of many recordings at once, the track that each is first found on. */
public final class HeardTracks {
    /**
     * A recording as it is shown.
     *
     * @param label of its track, or of the recording where it is on none
     * @param colour class of the style sheet
     * @param code "07"
     */
    public record Shown(Label label, String colour, String code) {}

    private HeardTracks() {}

    /**
     * @param show whose songs have codes of their own
     */
    public static Map<Id, Shown> of(Facts facts, Collection<Id> recordings, Optional<Id> show) {
        var shown = of(facts, recordings);
        if (show.isPresent()) {
            songs(facts, show.get())
                    .forEach((recording, code) ->
                            shown.computeIfPresent(
                                    recording,
                                    (id, track) -> new Shown(track.label(), "ts", code)));
        }
        return shown;
    }

    /** The codes of a show's songs, "OP", "ED2", by recording. */
    private static Map<Id, String> songs(Facts facts, Id show) {
        var codes = new HashMap<Id, String>();
        for (Entry song : facts.entries(facts.of(Song.USE, show, Kind.SONG)).values()) {
            var use =
                    song.all(Song.USE).stream()
                            .filter(fact -> fact.target().equals(Optional.of(show)))
                            .findFirst()
                            .map(fact -> SongUse.of(fact.value()));
            for (var fact : song.all(Song.RECORDING)) {
                if (use.isPresent() && fact.target().isPresent()) {
                    codes.put(fact.target().get(), use.get().type() + use.get().sequence());
                }
            }
        }
        return codes;
    }

    private static Map<Id, Shown> of(Facts facts, Collection<Id> recordings) {
        Map<Id, Id> tracks = tracks(facts, recordings);
        var entries = facts.entries(tracks.values());
        var media =
                facts.entries(
                        entries.values().stream()
                                .flatMap(track -> track.target(Track.MEDIUM).stream())
                                .distinct()
                                .toList());
        var shown = new ArrayList<Id>(tracks.values());
        recordings.stream().filter(id -> !tracks.containsKey(id)).forEach(shown::add);
        var labels = new Labels(facts).of(shown);
        var found = new HashMap<Id, Shown>();
        for (Id recording : recordings) {
            Id track = tracks.get(recording);
            Label label = labels.get(track == null ? recording : track);
            Entry entry = track == null ? null : entries.get(track);
            int number = entry == null ? 0 : whole(entry.text(Track.NUMBER));
            int medium =
                    entry == null
                            ? 1
                            : entry.target(Track.MEDIUM)
                                    .map(media::get)
                                    .map(each -> whole(each.text(Medium.NUMBER)))
                                    .orElse(1);
            if (label != null) {
                found.put(
                        recording,
                        new Shown(
                                label,
                                TrackColours.colour(number),
                                TrackColours.code(medium, number)));
            }
        }
        return found;
    }

    /** The first track of each that has one; the edition that was known first counts. */
    private static Map<Id, Id> tracks(Facts facts, Collection<Id> recordings) {
        recordings.forEach(facts::note);
        List<Id[]> pairs =
                facts.handle()
                        .createQuery(
                                """
                                select f.target, min(f.thing)
                                from fact f join thing t on t.id = f.thing
                                where f.target in (select value from json_each(?))
                                    and f.ended is null and f.field = 'recording'
                                    and f.state <> 'refused' and t.kind = 'track'
                                group by f.target\
                                """)
                        .bind(0, recordings.stream().map(Id::number).toList().toString())
                        .map((row, context) ->
                                new Id[] {
                                    new Id(Kind.RECORDING, row.getLong(1)),
                                    new Id(Kind.TRACK, row.getLong(2))
                                })
                        .list();
        var tracks = new LinkedHashMap<Id, Id>();
        pairs.forEach(pair -> tracks.put(pair[0], pair[1]));
        return tracks;
    }

    private static int whole(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
