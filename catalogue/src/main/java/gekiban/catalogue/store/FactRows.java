package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Makes facts of rows. A page reads thousands: what they share is made once in a reading. */
final class FactRows {
    /**
     * Kinds and states are told by their places in these: the driver reads a number much faster.
     */
    private static final Places<Kind> KINDS = new Places<>(Kind.values(), Kind::word);

    private static final Places<State> STATES = new Places<>(State.values(), State::word);

    private static final String COLUMNS =
            """
            f.id, f.thing, f.field, f.text, f.detail,
                f.target, %s, f.second, %s, f.source, f.place, %s, f.begun, %s\
            """;

    /** Facts, with a condition on f to follow. */
    static final String SELECT =
            "select "
                    + COLUMNS.formatted(
                            KINDS.of("tt.kind"),
                            KINDS.of("st.kind"),
                            STATES.of("f.state"),
                            KINDS.of("t.kind"))
                    + """

                    from fact f
                    join thing t on t.id = f.thing
                    left join thing tt on tt.id = f.target
                    left join thing st on st.id = f.second
                    """;

    /** Those of things, a JSON array of their numbers, whose kinds are known to who asks. */
    static final String OF_THINGS =
            "select "
                    + COLUMNS.formatted(
                            KINDS.of("tt.kind"), KINDS.of("st.kind"), STATES.of("f.state"), "0")
                    + """

                    from fact f
                    left join thing tt on tt.id = f.target
                    left join thing st on st.id = f.second
                    where f.thing in (select value from json_each(?)) and f.ended is null
                    order by f.id\
                    """;

    /** The things and their texts in one field, the most certain of each first. */
    static final String TEXTS =
            """
            select thing, text from fact
            where thing in (select value from json_each(?)) and ended is null
                and field = ? and state <> 'refused'
            order by %s, id\
            """
                    .formatted(STATES.of("state"));

    private final Statements statements;

    /** Many facts have one source. */
    private final Map<Long, Source> sources = new HashMap<>();

    /** Many have the same details. */
    private final Map<String, SortedMap<String, String>> details = new HashMap<>();

    FactRows(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param row of {@link #SELECT}
     */
    Fact fact(ResultSet row) throws SQLException {
        return fact(row, new Id(KINDS.at(row.getInt(14)), row.getLong(2)));
    }

    /**
     * @param row of {@link #OF_THINGS}
     * @param of whose it is
     */
    Fact fact(ResultSet row, Id of) throws SQLException {
        String field = row.getString(3);
        return new Fact(
                row.getLong(1),
                of,
                of.kind()
                        .field(field)
                        .orElseThrow(() ->
                                new IllegalStateException(of.kind().word() + " has no " + field)),
                new Value(row.getString(4), details(row.getString(5))),
                pointed(row, 6),
                pointed(row, 8),
                source(row.getLong(10)),
                row.getString(11),
                STATES.at(row.getInt(12)),
                row.getLong(13));
    }

    /**
     * @param column of the number; that of the kind comes after it
     */
    private static Optional<Id> pointed(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return number == 0
                ? Optional.empty()
                : Optional.of(new Id(KINDS.at(row.getInt(column + 1)), number));
    }

    private SortedMap<String, String> details(@Nullable String written) {
        return written == null
                ? Collections.emptySortedMap()
                : details.computeIfAbsent(written, Details::read);
    }

    Source source(long number) throws SQLException {
        var known = sources.get(number);
        if (known == null) {
            var select =
                    statements.of("select kind, name, address from source where id = ?", number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no source " + number);
                }
                known =
                        new Source(
                                Source.Kind.of(row.getString(1)),
                                row.getString(2),
                                row.getString(3));
            }
            sources.put(number, known);
        }
        return known;
    }
}
