package gekiban.catalogue.finding;

import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.StoreTrouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What things are called, as the facts have it now; refused facts are left out. */
public final class Called {
    /** What a thing is found by, whatever its kind; and who goes by a name. */
    static final Set<String> FIELDS =
            Set.of(
                    Common.TITLE.name(),
                    Release.CATALOGUE_NUMBER.name(),
                    Release.BARCODE.name(),
                    Track.M_NUMBER.name(),
                    Name.ARTIST.name(),
                    Name.TEXT.name(),
                    Name.READING.name(),
                    Name.ROMANISED.name());

    /** One pass over the facts; on a statement of its own, for it reads a million rows. */
    private static final String SELECT =
            """
            select f.thing, t.kind, f.text, case f.state
                when 'imported' then 2 when 'suggested' then 3 when 'confirmed' then 0 else 1 end,
                f.target, a.kind = 'artist'
            from fact f join thing t on t.id = f.thing left join thing a on a.id = f.target
            where f.ended is null and f.state <> 'refused' and f.field in (%s)%s
            """;

    private static final String SOME = " and f.thing in (select value from json_each(?))";

    /** In this order, where several are found as well by one text. */
    private static final List<Kind> ORDER =
            List.of(
                    Kind.SHOW,
                    Kind.ARTIST,
                    Kind.RELEASE,
                    Kind.SONG,
                    Kind.THEME,
                    Kind.CHARACTER,
                    Kind.WORK,
                    Kind.TRACK,
                    Kind.EPISODE,
                    Kind.RECORDING,
                    Kind.SCENE,
                    Kind.MEDIUM,
                    Kind.NAME,
                    Kind.TEXT,
                    Kind.LIST,
                    Kind.ITEM,
                    Kind.REQUEST);

    private static final Map<Kind, Integer> RANKS = ranks();

    private static Map<Kind, Integer> ranks() {
        var ranks = new EnumMap<Kind, Integer>(Kind.class);
        ORDER.forEach(kind -> ranks.put(kind, ranks.size()));
        return ranks;
    }

    /**
     * @param doubt the less, the sooner it is told: as the states are in order
     */
    private record Said(String text, int doubt) {}

    private final Map<Id, List<Said>> said = new HashMap<>();
    private final Map<Id, List<Id>> artists = new HashMap<>();

    private Called() {}

    /**
     * All things that are called something, in the order to find them in, and what each is called.
     */
    static Map<Id, List<String>> all(Facts facts) throws StoreTrouble {
        var called = new Called();
        called.read(facts, "", "");
        return called.byThing();
    }

    /**
     * The same of all things of some kinds.
     *
     * @param kinds {@link Kind#ARTIST} for whoever has a name
     */
    public static Map<Id, List<String>> all(Facts facts, Set<Kind> kinds) throws StoreTrouble {
        var called = new Called();
        String words =
                kinds.stream()
                        .map(kind -> kind == Kind.ARTIST ? Kind.NAME : kind)
                        .map(kind -> "'" + kind.word() + "'")
                        .collect(Collectors.joining(","));
        called.read(facts, " and t.kind in (" + words + ")", "");
        var all = called.byThing();
        all.keySet().removeIf(id -> !kinds.contains(id.kind()));
        return all;
    }

    /**
     * The same of some things. Names must be among them, with all names of an artist who is.
     *
     * @param numbers of the things
     */
    public static Map<Id, List<String>> of(Facts facts, Collection<Long> numbers)
            throws StoreTrouble {
        var called = new Called();
        called.read(facts, SOME, numbers.toString());
        return called.byThing();
    }

    private void read(Facts facts, String some, String numbers) throws StoreTrouble {
        String fields =
                FIELDS.stream().map(name -> "'" + name + "'").collect(Collectors.joining(","));
        var connection = facts.handle().getConnection();
        try (var query = connection.prepareStatement(SELECT.formatted(fields, some))) {
            if (!numbers.isEmpty()) {
                query.setString(1, numbers);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    row(rows);
                }
            }
        } catch (SQLException e) {
            throw new StoreTrouble("the catalogue could not be read: " + e.getMessage(), e);
        }
    }

    private void row(ResultSet row) throws SQLException {
        var id = new Id(Kind.of(row.getString(2)).orElseThrow(), row.getLong(1));
        long target = row.getLong(5);
        if (target == 0) {
            said.computeIfAbsent(id, each -> new ArrayList<>(2))
                    .add(new Said(row.getString(3), row.getInt(4)));
        } else if (id.kind() == Kind.NAME && row.getBoolean(6)) {
            artists.computeIfAbsent(id, each -> new ArrayList<>(1))
                    .add(new Id(Kind.ARTIST, target));
        }
    }

    private Map<Id, List<String>> byThing() {
        var texts = new HashMap<Id, List<String>>(2 * said.size());
        var ids = said.keySet().stream().sorted().toList();
        for (Id id : ids) {
            var list = said.getOrDefault(id, List.of());
            list.sort(Comparator.comparingInt(Said::doubt));
            // Several sources may say of a name who goes by it.
            var owners = Set.copyOf(artists.getOrDefault(id, List.of(id)));
            for (Id owner : owners) {
                var all = texts.computeIfAbsent(owner, each -> new ArrayList<>(list.size()));
                for (Said each : list) {
                    if (!all.contains(each.text())) {
                        all.add(each.text());
                    }
                }
            }
        }
        var inOrder = new LinkedHashMap<Id, List<String>>(2 * texts.size());
        texts.keySet().stream()
                .sorted(
                        Comparator.comparingInt((Id id) -> RANKS.getOrDefault(id.kind(), 0))
                                .thenComparing(Id::number))
                .forEachOrdered(id -> inOrder.put(id, texts.getOrDefault(id, List.of())));
        return inOrder;
    }
}
