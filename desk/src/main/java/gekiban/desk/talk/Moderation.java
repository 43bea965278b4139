package gekiban.desk.talk;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.List;
import java.util.Map;

/**
 * What those who decide look at.
 *
 * @param waiting comments, the oldest first, at most 100
 * @param waits how many wait
 * @param hidden those that were hidden, the last first, at most 50
 */
public record Moderation(List<Row> waiting, int waits, List<Row> hidden) {
    private static final int MOST_WAITING = 100;
    private static final int MOST_HIDDEN = 50;

    private static final String WHERE =
            """
            from fact f join thing t on t.id = f.thing
            where f.field = 'moderation' and f.ended is null and f.state <> 'refused'
                and f.text = ? and t.kind = 'comment' and t.ended is null\
            """;

    public Moderation {
        waiting = List.copyOf(waiting);
        hidden = List.copyOf(hidden);
    }

    /**
     * A comment.
     *
     * @param on what it is said to
     * @param decidedBy who hid it
     */
    public record Row(Id id, Label on, String by, String when, String words, String decidedBy) {
        public List<Linked.Run> runs() {
            return Linked.runs(words);
        }
    }

    public static Moderation of(Facts facts) {
        return new Moderation(
                rows(facts, Talk.WAITING, "order by f.id", MOST_WAITING),
                waits(facts),
                rows(facts, Talk.HIDDEN, "order by f.id desc", MOST_HIDDEN));
    }

    /** How many comments wait. */
    public static int waits(Facts facts) {
        return facts.handle()
                .createQuery("select count(*) " + WHERE)
                .bind(0, Talk.WAITING)
                .mapTo(Integer.class)
                .one();
    }

    private static List<Row> rows(Facts facts, String state, String order, int most) {
        var ids =
                facts.handle()
                        .createQuery("select t.id " + WHERE + " " + order + " limit ?")
                        .bind(0, state)
                        .bind(1, most)
                        .mapTo(Long.class)
                        .map(number -> new Id(Kind.COMMENT, number))
                        .list();
        var entries = facts.entries(ids);
        Map<Id, Label> on =
                new Labels(facts)
                        .withoutPeople(
                                entries.values().stream()
                                        .flatMap(each -> each.target(Comment.ON).stream())
                                        .distinct()
                                        .toList());
        return entries.values().stream()
                .flatMap(each ->
                        each
                                .target(Comment.ON)
                                .map(on::get)
                                .map(label -> row(each, label))
                                .stream())
                .toList();
    }

    private static Row row(Entry comment, Label on) {
        return new Row(
                comment.id(),
                on,
                comment.text(Comment.BY),
                comment.text(Comment.WHEN),
                comment.text(Comment.WORDS),
                Talk.state(comment).map(Fact::source).map(source -> source.name()).orElse(""));
    }
}
