package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.store.Edit.NewFact;
import gekiban.catalogue.store.Store.Edited;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes an edit back, by an edit that does the reverse: what it began is ended, what it ended
 * begins again. What a later edit changed further stays as that edit left it. An undo is an edit
 * and can itself be taken back.
 */
public final class Undo {
    /**
     * What came of it.
     *
     * @param taken rows that are as they were before
     * @param kept rows that a later edit changed, and that stay
     */
    public record Taken(int taken, int kept) {}

    private final Edit edit;
    private final History.Entry undone;
    private int taken;
    private int kept;

    private Undo(Edit edit, History.Entry undone) {
        this.edit = edit;
        this.undone = undone;
    }

    /**
     * @param number of the edit to take back
     * @throws StoreTrouble when there is no such edit, or nothing of it is left to take back
     */
    public static Edited<Taken> of(Store store, long number, String who) throws IOException {
        var undone =
                store.read(facts -> new History(facts).edit(number))
                        .orElseThrow(() -> new StoreTrouble("there is no edit " + number));
        String what = "took back edit " + number + ": " + undone.what();
        return store.edit(
                new Edit.Heading(who, what, Optional.of(number)),
                edit -> new Undo(edit, undone).run());
    }

    private Taken run() throws StoreTrouble {
        thingsComeBack();
        var stillThere = endWhatItBegan();
        beginWhatItEnded(stillThere);
        var cues = new CueRows(edit).takeBack(undone);
        taken += cues.taken();
        kept += cues.kept();
        endEmptyThings();
        if (taken == 0) {
            throw new StoreTrouble(
                    "nothing of edit "
                            + undone.number()
                            + " is left to take back: "
                            + (kept > 0
                                    ? "later edits changed what it did; take those back first"
                                    : "it was taken back before"));
        }
        return new Taken(taken, kept);
    }

    /** Things that it let go or let go up in others. */
    private void thingsComeBack() throws StoreTrouble {
        var things =
                edit.facts()
                        .handle()
                        .createQuery("select id from thing where ended = ?")
                        .bind(0, undone.number())
                        .mapTo(Long.class)
                        .list();
        for (long thing : things) {
            edit.revive(thing);
            taken++;
        }
    }

    /**
     * @return facts that it ended for others that somebody changed since
     */
    private Set<Long> endWhatItBegan() throws StoreTrouble {
        var changedSince = new HashSet<Long>();
        var begun =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select id, coalesce(replaces, 0), ended is null from fact
                                where id >= ? and id < ?\
                                """)
                        .bind(0, undone.factsFrom())
                        .bind(1, undone.factsTo())
                        .map((row, context) ->
                                new Begun(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                        .list();
        for (var row : begun) {
            if (row.holds()) {
                edit.end(row.fact());
                taken++;
            } else {
                kept++;
                changedSince.add(row.replaces());
            }
        }
        return changedSince;
    }

    private record Begun(long fact, long replaces, boolean holds) {}

    private void beginWhatItEnded(Set<Long> changedSince) throws StoreTrouble {
        for (Fact fact : edit.facts().where("where f.ended = ? order by f.id", undone.number())) {
            if (changedSince.contains(fact.number())) {
                continue;
            }
            if (!holdsAlready(fact)) {
                edit.add(NewFact.like(fact, edit.sourceOf(fact.number())));
                taken++;
            }
        }
    }

    private boolean holdsAlready(Fact fact) {
        return edit.facts()
                .handle()
                .createQuery(
                        """
                        select exists (select 1 from fact f join fact old on old.id = ?
                        where f.thing = old.thing and f.ended is null and f.field = old.field
                            and f.text = old.text and f.detail is old.detail
                            and f.target is old.target and f.second is old.second
                            and f.source = old.source and f.state = old.state)\
                        """)
                .bind(0, fact.number())
                .mapTo(Boolean.class)
                .one();
    }

    /** Things that it made, where nothing else was said of them or points to them since. */
    private void endEmptyThings() throws StoreTrouble {
        edit.update(
                """
                update thing set ended = ?
                where id >= ? and id < ? and ended is null
                    and not exists (select 1 from fact f where f.thing = thing.id and f.ended is null)
                    and not exists (select 1 from fact f where f.target = thing.id and f.ended is null)
                    and not exists (select 1 from fact f where f.second = thing.id and f.ended is null)
                    and not exists (select 1 from cue c where c.thing = thing.id and c.ended is null)
                    and not exists (select 1 from cue c where c.episode = thing.id and c.ended is null)
                    and not exists (select 1 from piece p join cue c on c.id = p.cue
                        where p.recording = thing.id and c.ended is null)\
                """,
                edit.number(),
                undone.thingsFrom(),
                undone.thingsTo());
    }
}
