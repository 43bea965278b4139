package gekiban.desk.pages.text;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some of all texts, the last that came first. No body of a text is read for it.
 *
 * @param all how many there are
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record TextRows(List<Row> rows, int all, int page, int pages) {
    /** Rows of a page. */
    public static final int ROWS = 100;

    /** So much of what it is about fits a line. */
    private static final int MOST_ABOUT = 4;

    /**
     * A text.
     *
     * @param kinds words of {@link gekiban.catalogue.model.Text#KIND}
     * @param doubtful how many of its mentions a person should look at
     * @param isDraft whether it is written here and not out
     */
    public record Row(
            Id text,
            String title,
            List<String> kinds,
            String by,
            String written,
            List<Label> about,
            int doubtful,
            boolean isDraft) {
        public Row {
            kinds = List.copyOf(kinds);
            about = List.copyOf(about);
        }
    }

    public TextRows {
        rows = List.copyOf(rows);
    }

    /**
     * @param asked from 1; another number leads to the nearest page
     */
    public static TextRows of(Facts facts, int asked) {
        int all = facts.count(Kind.TEXT);
        int pages = Math.max(1, (all + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        var ids =
                facts.handle()
                        .createQuery(
                                """
                                select id from thing where kind = 'text' and ended is null
                                order by id desc limit ? offset ?\
                                """)
                        .bind(0, ROWS)
                        .bind(1, (page - 1) * ROWS)
                        .mapTo(Long.class)
                        .map(number -> new Id(Kind.TEXT, number))
                        .list();
        return new TextRows(rows(facts, ids), all, page, pages);
    }

    private record Said(long text, String field, String words, Optional<Id> target) {}

    /** The same of certain texts, in their order. */
    static List<Row> rows(Facts facts, Collection<Id> texts) {
        var said = new LinkedHashMap<Long, List<Said>>();
        texts.forEach(text -> said.put(text.number(), new ArrayList<>()));
        said(facts, said.keySet())
                .forEach(each -> said.getOrDefault(each.text(), new ArrayList<>()).add(each));
        var about = new LinkedHashSet<Id>();
        said.values().forEach(all -> about.addAll(aboutOf(all)));
        var labels = new Labels(facts).withoutPeople(about);
        var doubts = doubts(facts, said.keySet());
        var rows = new ArrayList<Row>();
        said.forEach((number, all) ->
                rows.add(
                        new Row(
                                new Id(Kind.TEXT, number),
                                texts(all, "title").stream()
                                        .findFirst()
                                        .orElse(Kind.TEXT.word() + "/" + number),
                                texts(all, "kind"),
                                String.join(", ", texts(all, "by")),
                                texts(all, "written").stream().findFirst().orElse(""),
                                aboutOf(all).stream()
                                        .flatMap(id -> Optional.ofNullable(labels.get(id)).stream())
                                        .toList(),
                                doubts.getOrDefault(number, 0),
                                texts(all, "published").contains("no"))));
        return rows;
    }

    private static List<String> texts(List<Said> all, String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(Said::words)
                .distinct()
                .toList();
    }

    private static List<Id> aboutOf(List<Said> all) {
        return all.stream()
                .filter(each -> each.field().equals("about"))
                .flatMap(each -> each.target().stream())
                .distinct()
                .limit(MOST_ABOUT)
                .toList();
    }

    /** The field is asked first: what comes behind a body in its row lies far away. */
    private static List<Said> said(Facts facts, Collection<Long> texts) {
        return facts.handle()
                .createQuery(
                        """
                        select f.thing, f.field, f.text, f.target, t.kind from fact f
                            left join thing t on t.id = f.target
                        where f.thing in (select value from json_each(?)) and f.ended is null
                            and case when f.field in ('title', 'kind', 'by', 'written', 'about',
                                    'published')
                                then f.state <> 'refused' else 0 end
                        order by f.id\
                        """)
                .bind(0, texts.toString())
                .map((row, context) -> {
                    long target = row.getLong(4);
                    return new Said(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            Optional.ofNullable(row.getString(5))
                                    .flatMap(Kind::of)
                                    .map(kind -> new Id(kind, target)));
                })
                .list();
    }

    private static Map<Long, Integer> doubts(Facts facts, Collection<Long> texts) {
        var doubts = new HashMap<Long, Integer>();
        facts.handle()
                .createQuery(
                        """
                        select f.thing, count(*) from fact f
                        where f.thing in (select value from json_each(?)) and f.ended is null
                            and case f.field when 'mention' then f.state = 'suggested'
                                and cast(json_extract(f.detail, '$.confidence') as real) < ?
                                else 0 end
                        group by f.thing\
                        """)
                .bind(0, texts.toString())
                .bind(1, Mark.SURE)
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .forEach(each -> doubts.put(each.getKey(), each.getValue()));
        return doubts;
    }
}
