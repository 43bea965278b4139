package gekiban.catalogue.store;

import java.util.HashSet;
import java.util.Set;

/**
 * What edits after one of them touched, for whoever keeps what was made of the catalogue ({@link
 * Facts#note}).
 */
public final class Touched {
    /** Facts that began lie together; those that ended have an index. */
    private static final String FACTS =
            """
            select f.thing, f.target, f.second from fact f where f.id >= (
                select coalesce(min(facts_from), 9e18) from edit where id > :edit)
            union all select f.thing, f.target, f.second from fact f where f.ended > :edit\
            """;

    private static final String CUES =
            """
            select c.thing, c.episode, p.recording from (
                select id, thing, episode from cue where id >= (
                    select coalesce(min(cues_from), 9e18) from edit where id > :edit)
                union all select id, thing, episode from cue where ended > :edit) c
            left join piece p on p.cue = c.id\
            """;

    private static final String THINGS =
            "select id, merged_into, null from thing where ended > :edit";

    private Touched() {}

    /**
     * The numbers of things of which something was said or ended, or that such a fact points to.
     */
    public static Set<Long> since(Facts facts, long edit) {
        var numbers = new HashSet<Long>();
        for (String query : new String[] {FACTS, CUES, THINGS}) {
            facts.handle()
                    .createQuery(query)
                    .bind("edit", edit)
                    .map((row, context) ->
                            new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                    .forEach(all -> {
                        for (long number : all) {
                            numbers.add(number);
                        }
                    });
        }
        return numbers;
    }
}
