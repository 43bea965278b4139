package gekiban.catalogue.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of somebody's work is heard in a show.
 *
 * @param show empty for episodes of which nobody knows the show
 * @param role as which the artist is credited: "composer"
 * @param recordings that are heard
 * @param cues in which they sound
 * @param ms for so long they sound, milliseconds
 */
public record ArtistMinutes(Optional<Id> show, String role, int recordings, int cues, long ms) {
    /**
     * By role the recordings that the artist may have made: all from which a credit can be reached.
     * From the artist outwards, which SQLite has to be told: it would walk through all facts.
     */
    private static final String CANDIDATES =
            """
            with credit (thing, role) as (
                select distinct f.thing, f.text from fact n cross join fact f on f.target = n.thing
                where n.target = :artist and n.ended is null and n.field = 'artist'
                    and n.state <> 'refused' and f.ended is null and f.field = 'credit'
                    and f.state not in ('refused', 'suggested')),
            onrelease (thing, role) as (
                select t.thing, c.role from credit c
                cross join fact m on m.target = c.thing and m.ended is null and m.field = 'release'
                    and m.state <> 'refused'
                cross join fact t on t.target = m.thing and t.ended is null and t.field = 'medium'
                    and t.state <> 'refused')
            select thing, role from credit
            union select f.target, c.role from (
                    select * from credit union all select * from onrelease) c
                cross join fact f on f.thing = c.thing
                where f.ended is null and f.field = 'recording' and f.state <> 'refused'
            union select f.thing, c.role from credit c cross join fact f on f.target = c.thing
                where f.ended is null and f.field = 'work' and f.state <> 'refused'\
            """;

    private static final String RECORDINGS =
            "select c.thing, c.role from ("
                    + CANDIDATES
                    + ") c cross join thing t on t.id = c.thing where t.kind = 'recording'";

    private record RoleOf(Id recording, String role) {}

    private record Where(Optional<Id> show, String role) {}

    /** Of an artist, the show in which most is heard first. */
    public static List<ArtistMinutes> of(Facts facts, Id artist) {
        var byRole = recordings(facts, artist);
        var all = new HashSet<Id>();
        byRole.values().forEach(all::addAll);
        var pieces = Sounding.ofRecordings(facts, all);
        var episodes = new HashSet<Id>();
        pieces.forEach(piece -> episodes.add(piece.episode()));
        var shows = Sounding.shows(facts, episodes);
        var sums = new HashMap<Where, ByComposer.Sum>();
        for (Sounding piece : pieces) {
            var show = Optional.ofNullable(shows.get(piece.episode()));
            byRole.forEach((role, recordings) -> {
                if (recordings.contains(piece.recording())) {
                    sums.computeIfAbsent(new Where(show, role), w -> new ByComposer.Sum())
                            .add(piece);
                }
            });
        }
        var minutes = new ArrayList<ArtistMinutes>();
        sums.forEach((where, sum) ->
                minutes.add(
                        new ArtistMinutes(
                                where.show(),
                                where.role(),
                                sum.recordings.size(),
                                sum.cues.size(),
                                sum.ms)));
        minutes.sort(
                Comparator.comparingLong(ArtistMinutes::ms)
                        .reversed()
                        .thenComparing(ArtistMinutes::role)
                        .thenComparingLong(each -> each.show().map(Id::number).orElse(0L)));
        return minutes;
    }

    private static TreeMap<String, Set<Id>> recordings(Facts facts, Id artist) {
        var byRole = new TreeMap<String, Set<Id>>();
        for (var each :
                facts.handle()
                        .createQuery(RECORDINGS)
                        .bind("artist", artist.number())
                        .map((row, context) ->
                                new RoleOf(
                                        new Id(Kind.RECORDING, row.getLong(1)), row.getString(2)))
                        .list()) {
            byRole.computeIfAbsent(each.role(), role -> new HashSet<>()).add(each.recording());
        }
        byRole.forEach((role, candidates) -> {
            var credited = Credited.of(facts, candidates, role);
            candidates.removeIf(id -> !credited.getOrDefault(id, Set.of()).contains(artist));
        });
        return byRole;
    }
}
