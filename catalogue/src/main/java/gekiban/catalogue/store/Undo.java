package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Store.Edited;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes an edit back, by an edit that does the reverse: what it began is ended, what it ended
 * begins again, things that it let go up in others are there again. What a later edit changed
 * further stays as that edit left it; but what only moved from one thing to another goes back to
 * where it was, with the later word. An undo is an edit and can itself be taken back; what was
 * taken back counts as never changed, so that edits can be taken back one after the other.
 */
public final class Undo {
    /**
     * What came of it.
     *
     * @param taken rows and things that are as they were before
     * @param kept rows that a later edit changed, and that stay
     */
    public record Taken(int taken, int kept) {}

    /** Nothing is said of a thing, and nothing points to it. */
    private static final String IS_EMPTY =
            """
             ended is null
                and not exists (select 1 from fact f where f.thing = thing.id and f.ended is null)
                and not exists (select 1 from fact f where f.target = thing.id and f.ended is null)
                and not exists (select 1 from fact f where f.second = thing.id and f.ended is null)
                and not exists (select 1 from cue c where c.thing = thing.id and c.ended is null)
                and not exists (select 1 from cue c where c.episode = thing.id and c.ended is null)
                and not exists (select 1 from piece p join cue c on c.id = p.cue
                    where p.recording = thing.id and c.ended is null)\
            """;

    private final Edit edit;
    private final History.Entry undone;
    private final Later later;
    private final Standing stands;

    /** Facts that the edit ended for others that somebody changed since. */
    private final Set<Long> changedSince = new HashSet<>();

    /** Facts that the edit ended, and those that it began in their place and that end now. */
    private final Map<Long, Long> places = new HashMap<>();

    /** Facts that the edit ended, and the later word that goes back to where they were. */
    private final Map<Long, Fact> laterWords = new HashMap<>();

    private int taken;
    private int kept;

    private Undo(Edit edit, History.Entry undone) {
        this.edit = edit;
        this.undone = undone;
        this.later = new Later(edit.facts());
        this.stands = new Standing(edit.facts(), "fact");
    }

    /**
     * @param number of the edit to take back
     * @throws StoreTrouble when there is no such edit
     * @throws NothingLeft when nothing of it is left to take back
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
        endWhatItBegan();
        beginWhatItEnded();
        var cues = new CueRows(edit).takeBack(undone);
        taken += cues.taken();
        kept += cues.kept();
        thingsGoAgain();
        endEmptyThings();
        if (taken == 0) {
            throw new NothingLeft(undone.number(), kept > 0);
        }
        return new Taken(taken, kept);
    }

    /** Things that it let go or let go up in others. */
    private void thingsComeBack() throws StoreTrouble {
        taken += edit.reviveEndedBy(undone.number());
    }

    private void endWhatItBegan() throws StoreTrouble {
        var before = new HashMap<Long, Long>();
        var begun =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select id, coalesce(replaces, 0), coalesce(ended, 0) from fact
                                where id >= ? and id < ? order by id\
                                """)
                        .bind(0, undone.factsFrom())
                        .bind(1, undone.factsTo())
                        .map((row, context) ->
                                new Begun(row.getLong(1), row.getLong(2), row.getLong(3)))
                        .list();
        for (var row : begun) {
            // A merge of wholes and their parts may move one row twice.
            long replaces = before.getOrDefault(row.replaces(), row.replaces());
            before.put(row.fact(), replaces);
            if (row.ended() == 0) {
                edit.end(row.fact());
                places.put(replaces, row.fact());
                taken++;
            } else if (row.ended() != undone.number()) {
                var standing = stands.instead(row.fact(), row.ended());
                if (standing.isPresent()) {
                    edit.end(standing.get());
                    places.put(replaces, standing.get());
                    taken++;
                } else {
                    wasChanged(row.fact(), replaces);
                }
            }
        }
    }

    private record Begun(long fact, long replaces, long ended) {}

    private void wasChanged(long fact, long replaces) throws StoreTrouble {
        var way = replaces == 0 ? Later.Way.STAYS : later.way(replaces, fact);
        switch (way) {
            case Later.Way.Back(Fact word) -> {
                edit.end(word.number());
                laterWords.put(replaces, word);
                places.put(replaces, word.number());
            }
            case Later.Way.Joined _ -> {}
            case Later.Way.Stays _ -> {
                kept++;
                changedSince.add(replaces);
            }
        }
    }

    private void beginWhatItEnded() throws StoreTrouble {
        for (Fact fact :
                edit.facts()
                        .where(
                                "where f.ended = ? and f.begun <> ? order by f.id",
                                undone.number(),
                                undone.number())) {
            if (changedSince.contains(fact.number())) {
                continue;
            }
            Fact word = laterWords.getOrDefault(fact.number(), fact);
            var of = edit.facts().survivor(fact.of());
            if (of.isEmpty()) {
                kept++;
                continue;
            }
            var again =
                    NewFact.like(word, edit.sourceOf(word.number()))
                            .of(of.get())
                            .to(led(fact.target()), led(fact.second()))
                            .instead(places.getOrDefault(fact.number(), fact.number()));
            if (!edit.holds(again)) {
                edit.add(again);
                taken++;
            }
        }
    }

    /** What it pointed to may have gone up in something since. */
    private Optional<Id> led(Optional<Id> id) {
        return id.map(each -> edit.facts().survivor(each).orElse(each));
    }

    /** Things that it brought back, where nothing else was said of them since. */
    private void thingsGoAgain() throws StoreTrouble {
        taken +=
                edit.update(
                        """
                        update thing set ended = ?, merged_into = came_back_from, came_back = null,
                            came_back_from = null
                        where came_back = ? and\
                        """
                                + IS_EMPTY,
                        edit.number(),
                        undone.number());
    }

    /** Things that it made, where nothing else was said of them or points to them since. */
    private void endEmptyThings() throws StoreTrouble {
        taken +=
                edit.update(
                        "update thing set ended = ? where id >= ? and id < ? and" + IS_EMPTY,
                        edit.number(),
                        undone.thingsFrom(),
                        undone.thingsTo());
    }
}
