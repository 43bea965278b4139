package gekiban.desk.pages.text;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.Answered;
import gekiban.desk.reviews.Answered.Standing;
import gekiban.desk.reviews.Answered.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some of what is wished for.
 *
 * @param all how many wishes there are
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record RequestRows(List<Row> rows, int all, int page, int pages) {
    /** Rows of a page. */
    public static final int ROWS = 100;

    /** Names of those who wish that fit a line. */
    private static final int MOST_WHO = 4;

    /** Which come first. */
    public enum Order {
        MOST_WANTED("votes desc, t.id desc"),
        NEWEST("newest desc, t.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * A wish.
     *
     * @param votes how many wish it
     * @param who some of them
     * @param volumes which of several albums
     * @param credited whom they name
     * @param doubt what they are not sure of, in their words
     * @param wanted what the catalogue has of it
     * @param guessed those of them that nobody confirmed
     * @param state how it stands
     */
    public record Row(
            Id request,
            String title,
            int votes,
            List<String> who,
            String volumes,
            String credited,
            String doubt,
            List<Label> wanted,
            Set<Id> guessed,
            Standing state) {
        public Row {
            who = List.copyOf(who);
            wanted = List.copyOf(wanted);
            guessed = Set.copyOf(guessed);
        }
    }

    public RequestRows {
        rows = List.copyOf(rows);
    }

    private record Counted(long request, int votes) {}

    private record Said(
            long number, String field, String text, String who, Optional<Id> target, State state) {}

    /**
     * @param asked from 1; another number leads to the nearest page
     */
    public static RequestRows of(Facts facts, Order order, int asked) {
        int all = facts.count(Kind.REQUEST);
        int pages = Math.max(1, (all + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        var counted =
                facts.handle()
                        .createQuery(
                                """
                                select t.id, count(f.id) votes, coalesce(max(f.id), 0) newest
                                from thing t left join fact f on f.thing = t.id
                                    and f.ended is null and f.field = 'wish'
                                    and f.state <> 'refused'
                                    and coalesce(json_extract(f.detail, '$.kind'), '')
                                        not in ('correction', 'withdrawn')
                                where t.kind = 'request' and t.ended is null
                                group by t.id order by %s limit ? offset ?\
                                """
                                        .formatted(order.sql))
                        .bind(0, ROWS)
                        .bind(1, (page - 1) * ROWS)
                        .map((row, context) -> new Counted(row.getLong(1), row.getInt(2)))
                        .list();
        return new RequestRows(rows(facts, counted), all, page, pages);
    }

    private static List<Row> rows(Facts facts, List<Counted> counted) {
        var said = new HashMap<Long, List<Said>>();
        var wanted = new LinkedHashSet<Id>();
        said(facts, counted)
                .forEach((request, all) -> {
                    said.put(request, all);
                    all.forEach(each -> each.target().ifPresent(wanted::add));
                });
        var labels = new Labels(facts).withoutPeople(wanted);
        var rows = new ArrayList<Row>();
        for (Counted each : counted) {
            var all = said.getOrDefault(each.request(), List.of());
            var id = new Id(Kind.REQUEST, each.request());
            rows.add(
                    new Row(
                            id,
                            texts(all, "title").stream().findFirst().orElse(id.toString()),
                            each.votes(),
                            all.stream()
                                    .filter(fact -> fact.field().equals("wish"))
                                    .map(Said::who)
                                    .filter(who -> !who.isEmpty())
                                    .distinct()
                                    .limit(MOST_WHO)
                                    .toList(),
                            String.join(", ", texts(all, "volume")),
                            String.join(", ", texts(all, "credited")),
                            String.join("; ", texts(all, "doubt")),
                            all.stream()
                                    .filter(fact -> fact.field().equals("wanted"))
                                    .flatMap(fact -> fact.target().stream())
                                    .flatMap(to -> Optional.ofNullable(labels.get(to)).stream())
                                    .distinct()
                                    .toList(),
                            guessed(all),
                            Answered.standing(
                                    all.stream()
                                            .filter(fact -> fact.field().equals("state"))
                                            .map(fact ->
                                                    new Stated(
                                                            fact.text(),
                                                            fact.state(),
                                                            fact.number()))
                                            .toList())));
        }
        return rows;
    }

    private static Set<Id> guessed(List<Said> all) {
        var wanted = all.stream().filter(fact -> fact.field().equals("wanted")).toList();
        var guessed =
                wanted.stream().flatMap(fact -> fact.target().stream()).collect(Collectors.toSet());
        wanted.stream()
                .filter(fact -> fact.state() != State.SUGGESTED)
                .forEach(fact -> fact.target().ifPresent(guessed::remove));
        return guessed;
    }

    private static List<String> texts(List<Said> all, String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(Said::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<Long, List<Said>> said(Facts facts, List<Counted> counted) {
        var said = new LinkedHashMap<Long, List<Said>>();
        facts.handle()
                .createQuery(
                        """
                        select f.thing, f.field, f.text, json_extract(f.detail, '$.who'),
                            case f.field when 'wanted' then t.kind end, f.target, f.id, f.state
                        from fact f left join thing t on t.id = f.target
                        where f.thing in (select value from json_each(?)) and f.ended is null
                            and f.state <> 'refused'
                        order by case f.state when 'confirmed' then 0 when 'entered' then 1
                            when 'imported' then 2 else 3 end, f.id\
                        """)
                .bind(0, counted.stream().map(Counted::request).toList().toString())
                .map((row, context) -> {
                    long target = row.getLong(6);
                    return Map.entry(
                            row.getLong(1),
                            new Said(
                                    row.getLong(7),
                                    row.getString(2),
                                    row.getString(3),
                                    Optional.ofNullable(row.getString(4)).orElse(""),
                                    Optional.ofNullable(row.getString(5))
                                            .flatMap(Kind::of)
                                            .map(kind -> new Id(kind, target)),
                                    State.of(row.getString(8))));
                })
                .forEach(each ->
                        said.computeIfAbsent(each.getKey(), id -> new ArrayList<>())
                                .add(each.getValue()));
        return said;
    }
}
