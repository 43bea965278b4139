package gekiban.catalogue.cues;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The versions of a cue. As long as the reading of the facts that it is made with. */
public final class CueHistory {
    private final Facts facts;

    public CueHistory(Facts facts) {
        this.facts = facts;
    }

    /**
     * A version.
     *
     * @param edit number of the edit that began it
     */
    public record Version(Cue cue, long edit) {}

    private record Row(long version, long edit) {}

    /** All versions that there ever were, the last first. */
    public List<Version> of(Id cue) {
        var cues = new Cues(facts);
        var versions = new ArrayList<Version>();
        var rows =
                facts.handle()
                        .createQuery("select id, begun from cue where thing = ? order by id desc")
                        .bind(0, cue.number())
                        .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
                        .list();
        for (Row row : rows) {
            cues.version(row.version())
                    .ifPresent(found -> versions.add(new Version(found, row.edit())));
        }
        return versions;
    }

    /**
     * For each cue of an episode as it is now, the edit that made it so: the one to take back next.
     * Where an edit was taken back, that is the one before it.
     */
    public Map<Id, Long> lastEdits(Id episode) {
        var edits = new HashMap<Id, Long>();
        facts.handle()
                .createQuery(
                        """
                        with recursive made (thing, version, begun) as (
                            select thing, id, begun from cue where episode = ? and ended is null
                            union all
                            select made.thing, before.id, before.begun from made
                            join edit on edit.id = made.begun and edit.undoes is not null
                            join cue now on now.id = made.version
                            join cue before on before.id = now.replaces)
                        select thing, begun from made order by version desc\
                        """)
                .bind(0, episode.number())
                .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
                .forEach(row -> edits.put(new Id(Kind.CUE, row.version()), row.edit()));
        return edits;
    }
}
