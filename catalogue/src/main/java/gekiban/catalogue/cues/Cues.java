package gekiban.catalogue.cues;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** Reads cues. As long as the reading of the facts that it is made with. */
public final class Cues {
    private static final String SELECT =
            """
            select c.id, c.thing, c.episode, c.state, c.source, c.presence,
                c.entrance, c.spills, coalesce(c.heard, 0),
                p.recording, p.start_ms, p.end_ms, p.recording_ms, p.speed, p.level_db, p.confidence,
                p.also
            from cue c
            join piece p on p.cue = c.id
            """;

    private final Facts facts;

    public Cues(Facts facts) {
        this.facts = facts;
    }

    /** The cues of an episode in the order of their starts, refused ones too. */
    public List<Cue> ofEpisode(Id episode) {
        return list(
                facts.handle()
                        .createQuery(
                                SELECT
                                        + """
                                        where c.episode = ? and c.ended is null
                                        order by c.start_ms, c.id, p.position\
                                        """)
                        .bind(0, episode.number()));
    }

    /** The same of several episodes, with those that have none, in the order asked. */
    public Map<Id, List<Cue>> ofEpisodes(Collection<Id> episodes) {
        var numbers = episodes.stream().map(Id::number).toList();
        var cues =
                list(
                        facts.handle()
                                .createQuery(
                                        SELECT
                                                + """
                                                where c.episode in (select value from json_each(?))
                                                    and c.ended is null
                                                order by c.start_ms, c.id, p.position\
                                                """)
                                .bind(0, numbers.toString()));
        var byEpisode = new LinkedHashMap<Id, List<Cue>>();
        episodes.forEach(episode -> byEpisode.put(episode, new ArrayList<>()));
        for (Cue cue : cues) {
            byEpisode.computeIfAbsent(cue.episode(), each -> new ArrayList<>()).add(cue);
        }
        return byEpisode;
    }

    /** The cues in which a recording sounds, by episode and start, refused ones left out. */
    public List<Cue> ofRecording(Id recording) {
        return list(
                facts.handle()
                        .createQuery(
                                SELECT
                                        + """
                                        where c.id in (select cue from piece where recording = ?)
                                            and c.ended is null and c.state <> 'refused'
                                        order by c.episode, c.start_ms, c.id, p.position\
                                        """)
                        .bind(0, recording.number()));
    }

    /** A cue as it is now. */
    public Optional<Cue> cue(Id id) {
        return list(
                        facts.handle()
                                .createQuery(
                                        SELECT
                                                + """
                                                where c.thing = ? and c.ended is null
                                                order by c.id, p.position\
                                                """)
                                .bind(0, id.number()))
                .stream()
                .findFirst();
    }

    /** A version of a cue, whether it holds or not. */
    Optional<Cue> version(long version) {
        return list(
                        facts.handle()
                                .createQuery(SELECT + "where c.id = ? order by p.position")
                                .bind(0, version))
                .stream()
                .findFirst();
    }

    /**
     * The pieces of a version of a cue, whether it holds or not; a recording that went up in
     * another since is that one.
     */
    Optional<List<Piece>> pieces(long version) {
        return version(version).map(cue -> cue.pieces().stream().map(this::living).toList());
    }

    private Piece living(Piece piece) {
        return new Piece(
                facts.survivor(piece.recording()).orElse(piece.recording()),
                piece.startMs(),
                piece.endMs(),
                piece.recordingMs(),
                piece.speed(),
                piece.levelDb(),
                piece.confidence(),
                piece.also());
    }

    private List<Cue> list(Query query) {
        Map<Long, Cue> cues = new LinkedHashMap<>();
        query.map((row, context) -> cue(row))
                .forEach(cue -> cues.merge(cue.version(), cue, (a, b) -> withMore(a, b.pieces())));
        cues.values().forEach(this::note);
        return List.copyOf(cues.values());
    }

    private void note(Cue cue) {
        facts.note(cue.id());
        facts.note(cue.episode());
        cue.pieces().forEach(piece -> facts.note(piece.recording()));
    }

    private static Cue withMore(Cue cue, List<Piece> more) {
        var pieces = new ArrayList<>(cue.pieces());
        pieces.addAll(more);
        return new Cue(
                cue.id(),
                cue.version(),
                cue.episode(),
                pieces,
                cue.state(),
                cue.source(),
                cue.how(),
                cue.heard());
    }

    private Cue cue(ResultSet row) throws SQLException {
        return new Cue(
                new Id(Kind.CUE, row.getLong(2)),
                row.getLong(1),
                new Id(Kind.EPISODE, row.getLong(3)),
                List.of(
                        new Piece(
                                new Id(Kind.RECORDING, row.getLong(10)),
                                row.getInt(11),
                                row.getInt(12),
                                row.getInt(13),
                                row.getDouble(14),
                                row.getDouble(15),
                                row.getDouble(16),
                                Piece.places(row.getString(17)))),
                State.of(row.getString(4)),
                facts.source(row.getLong(5)),
                new Cue.How(row.getString(6), row.getString(7), row.getBoolean(8)),
                row.getLong(9));
    }
}
