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

    /** For each cue of an episode as it is now, the edit that made it so. */
    public Map<Id, Long> lastEdits(Id episode) {
        var edits = new HashMap<Id, Long>();
        facts.handle()
                .createQuery("select thing, begun from cue where episode = ? and ended is null")
                .bind(0, episode.number())
                .map((row, context) -> new Row(row.getLong(1), row.getLong(2)))
                .forEach(row -> edits.put(new Id(Kind.CUE, row.version()), row.edit()));
        return edits;
    }
}
