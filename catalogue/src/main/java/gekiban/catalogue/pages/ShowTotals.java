package gekiban.catalogue.pages;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.List;

/**
 * How much music there is in each show.
 *
 * @param title the most certain; empty for none
 * @param episodes that belong to it
 * @param heard of these, in which there is a cue
 * @param cues in them
 * @param ms sum of the lengths of the cues, milliseconds
 */
public record ShowTotals(Id show, String title, int episodes, int heard, int cues, long ms) {
    /**
     * One title a show: that of the best state, then the first that came. SQLite takes the text
     * from the row that has the least.
     */
    private static final String ALL =
            """
            with title (show, text, least) as (
                select f.thing, f.text, min(f.id + case f.state when 'confirmed' then 0
                    when 'entered' then 1e12 when 'imported' then 2e12 else 3e12 end)
                from thing t join fact f on f.thing = t.id
                where t.kind = 'show' and t.ended is null
                    and f.field = 'title' and f.ended is null and f.state <> 'refused'
                group by f.thing),
            episode (id, show) as (
                select distinct e.id, f.target
                from thing t join fact f on f.target = t.id join thing e on e.id = f.thing
                where t.kind = 'show' and t.ended is null
                    and f.field = 'show' and f.ended is null and f.state <> 'refused'
                    and e.kind = 'episode'),
            total (show, episodes, heard, cues, ms) as (
                select e.show, count(*), count(nullif(s.cues, 0)), sum(s.cues), sum(s.ms)
                from episode e left join episode_sum s on s.episode = e.id
                group by e.show)
            select t.id, coalesce(title.text, ''), coalesce(total.episodes, 0),
                coalesce(total.heard, 0), coalesce(total.cues, 0), coalesce(total.ms, 0)
            from thing t left join title on title.show = t.id left join total on total.show = t.id
            where t.kind = 'show' and t.ended is null
            order by t.id\
            """;

    /** Of all shows, in the order that they came. */
    public static List<ShowTotals> all(Facts facts) {
        return facts.handle()
                .createQuery(ALL)
                .map((row, context) ->
                        new ShowTotals(
                                new Id(Kind.SHOW, row.getLong(1)),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getLong(6)))
                .list();
    }
}
