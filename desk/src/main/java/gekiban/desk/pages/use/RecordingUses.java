package gekiban.desk.pages.use;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.files.NaturalOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Reads where recordings are heard. */
public final class RecordingUses {
    /** Below, what was heard is marked as unsure. */
    private static final double UNSURE = 0.7;

    private static final NaturalOrder NATURAL = new NaturalOrder();

    private static final String SELECT =
            """
            select c.thing, c.episode, p.recording, p.position, p.start_ms, p.end_ms,
                p.recording_ms, p.speed, p.level_db, p.confidence, c.state, s.kind,
                coalesce(c.heard, 0)
            from piece p join cue c on c.id = p.cue join source s on s.id = c.source
            where p.recording in (select value from json_each(?))
                and c.ended is null and c.state <> 'refused'
            """;

    private RecordingUses() {}

    /** Without what its episode is called. */
    private record Row(Id episode, RecordingUse use) {}

    /** In the order of shows by title, episodes by number, and time. */
    public static List<RecordingUse> of(Facts facts, Labels labels, Collection<Id> recordings) {
        recordings.forEach(facts::note);
        var rows =
                facts.handle()
                        .createQuery(SELECT)
                        .bind(0, recordings.stream().map(Id::number).toList().toString())
                        .map((row, context) -> row(row))
                        .list();
        var episodes = rows.stream().map(Row::episode).collect(Collectors.toSet());
        Map<Id, Label> labelOf = labels.of(episodes);
        var uses = new ArrayList<RecordingUse>();
        for (Row row : rows) {
            Label episode = labelOf.get(row.episode());
            if (episode != null) {
                uses.add(in(episode, row.use()));
            }
        }
        uses.sort(
                Comparator.comparing((RecordingUse use) -> use.episode().in(), NATURAL)
                        .thenComparing(use -> use.episode().number(), NATURAL)
                        .thenComparing(use -> use.episode().id())
                        .thenComparingInt(RecordingUse::startMs));
        return uses;
    }

    private static RecordingUse in(Label episode, RecordingUse use) {
        return new RecordingUse(
                use.cue(),
                episode,
                use.recording(),
                use.first(),
                use.startMs(),
                use.endMs(),
                use.recordingMs(),
                use.speed(),
                use.level(),
                use.sign());
    }

    private static Row row(ResultSet row) throws SQLException {
        var episode = new Id(Kind.EPISODE, row.getLong(2));
        double level = row.getDouble(9);
        boolean isMeasured = row.getString(12).equals(Source.Kind.HEARD.word()) || level != 0;
        return new Row(
                episode,
                new RecordingUse(
                        new Id(Kind.CUE, row.getLong(1)),
                        new Label(episode, "", List.of(), List.of(), "", ""),
                        new Id(Kind.RECORDING, row.getLong(3)),
                        row.getInt(4) == 0,
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getDouble(8),
                        isMeasured ? OptionalDouble.of(level) : OptionalDouble.empty(),
                        sign(
                                State.of(row.getString(11)),
                                row.getDouble(10),
                                row.getLong(13) != 0)));
    }

    private static String sign(State state, double confidence, boolean wasHeard) {
        return switch (state) {
            case CONFIRMED -> "confirmed";
            case ENTERED, IMPORTED -> wasHeard ? "corrected" : "entered";
            case SUGGESTED, REFUSED -> confidence < UNSURE ? "unsure" : "heard";
        };
    }
}
