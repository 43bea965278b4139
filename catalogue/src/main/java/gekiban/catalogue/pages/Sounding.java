package gekiban.catalogue.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A piece of a cue that holds and is not refused. */
record Sounding(long cue, Id episode, Id recording, int startMs, int endMs) {
    private static final String SELECT =
            "select c.id, c.episode, p.recording, p.start_ms, p.end_ms"
                    + " from %s where %s in (select value from json_each(?))"
                    + " and c.ended is null and c.state <> 'refused'";

    static List<Sounding> inEpisodes(Facts facts, Collection<Id> episodes) {
        return list(facts, "cue c join piece p on p.cue = c.id", "c.episode", episodes);
    }

    /** Only of some recordings: a row that is left out by the database costs much less. */
    static List<Sounding> inEpisodes(
            Facts facts, Collection<Id> episodes, Collection<Id> recordings) {
        return facts.handle()
                .createQuery(
                        SELECT.formatted("cue c join piece p on p.cue = c.id", "c.episode")
                                + " and p.recording in (select value from json_each(?))")
                .bind(0, numbers(episodes))
                .bind(1, numbers(recordings))
                .map((row, context) -> sounding(row))
                .list();
    }

    static List<Sounding> ofRecordings(Facts facts, Collection<Id> recordings) {
        return list(facts, "piece p join cue c on c.id = p.cue", "p.recording", recordings);
    }

    private static List<Sounding> list(Facts facts, String from, String where, Collection<Id> ids) {
        ids.forEach(facts::note);
        return noted(
                facts,
                facts.handle()
                        .createQuery(SELECT.formatted(from, where))
                        .bind(0, numbers(ids))
                        .map((row, context) -> sounding(row))
                        .list());
    }

    private static List<Sounding> noted(Facts facts, List<Sounding> all) {
        for (Sounding each : all) {
            facts.note(each.episode());
            facts.note(each.recording());
        }
        return all;
    }

    private static Sounding sounding(ResultSet row) throws SQLException {
        return new Sounding(
                row.getLong(1),
                new Id(Kind.EPISODE, row.getLong(2)),
                new Id(Kind.RECORDING, row.getLong(3)),
                row.getInt(4),
                row.getInt(5));
    }

    /** A JSON array. */
    private static String numbers(Collection<Id> ids) {
        return ids.stream().map(Id::number).toList().toString();
    }

    /** Of cues that were read, without those that are refused. */
    static List<Sounding> of(Collection<Cue> cues) {
        var pieces = new ArrayList<Sounding>();
        for (Cue cue : cues) {
            if (cue.state() != State.REFUSED) {
                for (Piece piece : cue.pieces()) {
                    pieces.add(
                            new Sounding(
                                    cue.version(),
                                    cue.episode(),
                                    piece.recording(),
                                    piece.startMs(),
                                    piece.endMs()));
                }
            }
        }
        return pieces;
    }

    int lengthMs() {
        return endMs - startMs;
    }

    /** The show of each episode that has one. */
    static Map<Id, Id> shows(Facts facts, Collection<Id> episodes) {
        var shows = new HashMap<Id, Id>();
        episodes.forEach(facts::note);
        facts.handle()
                .createQuery(
                        """
                        select thing, target from fact
                        where thing in (select value from json_each(?)) and ended is null
                            and field = ? and state <> 'refused'
                        order by id\
                        """)
                .bind(0, episodes.stream().map(Id::number).toList().toString())
                .bind(1, Episode.SHOW.name())
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair ->
                        shows.putIfAbsent(
                                new Id(Kind.EPISODE, pair[0]), new Id(Kind.SHOW, pair[1])));
        return shows;
    }
}
