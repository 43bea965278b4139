package gekiban.catalogue.store;

import java.util.HashSet;

/** Takes back and re-points what an edit did to cues. */
final class CueRows {
    /** A new version of a cue with everything of the old one, pieces too. */
    private static final String COPY =
            """
            insert into cue (id, thing, episode, start_ms, end_ms, state, source, presence, entrance,
                spills, heard, begun, replaces)
            select ?, thing, episode, start_ms, end_ms, state, source, presence, entrance, spills,
                heard, ?, id
            from cue where id = ?\
            """;

    private static final String COPY_PIECES =
            """
            insert into piece (cue, position, recording, start_ms, end_ms, recording_ms, speed,
                level_db, confidence, also)
            select ?, position, recording, start_ms, end_ms, recording_ms, speed, level_db,
                confidence, also
            from piece where cue = ?\
            """;

    private final Edit edit;

    CueRows(Edit edit) {
        this.edit = edit;
    }

    private record Begun(long row, long replaces, boolean holds) {}

    Undo.Taken takeBack(History.Entry undone) throws StoreTrouble {
        int taken = 0;
        int kept = 0;
        var changedSince = new HashSet<Long>();
        var begun =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select id, coalesce(replaces, 0), ended is null from cue
                                where id >= ? and id < ?\
                                """)
                        .bind(0, undone.cuesFrom())
                        .bind(1, undone.cuesTo())
                        .map((row, context) ->
                                new Begun(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                        .list();
        for (var row : begun) {
            if (row.holds()) {
                edit.update("update cue set ended = ? where id = ?", edit.number(), row.row());
                taken++;
            } else {
                kept++;
                changedSince.add(row.replaces());
            }
        }
        var ended =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select c.id from cue c where c.ended = ?
                                and not exists (select 1 from cue now
                                    where now.thing = c.thing and now.ended is null)\
                                """)
                        .bind(0, undone.number())
                        .mapTo(Long.class)
                        .list();
        for (long row : ended) {
            if (!changedSince.contains(row)) {
                copy(row);
                taken++;
            }
        }
        return new Undo.Taken(taken, kept);
    }

    /** Begins a version of a cue that is as a version that ended. */
    long copy(long row) throws StoreTrouble {
        long copy = edit.nextCue();
        edit.update(COPY, copy, edit.number(), row);
        edit.update(COPY_PIECES, copy, row);
        return copy;
    }

    /** Lets the cues of one episode be another's, the uses of one recording be another's. */
    void repoint(long from, long to) throws StoreTrouble {
        var rows =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select id from cue where episode = :from and ended is null
                                union select c.id from piece p join cue c on c.id = p.cue
                                where p.recording = :from and c.ended is null\
                                """)
                        .bind("from", from)
                        .mapTo(Long.class)
                        .list();
        for (long row : rows) {
            edit.update("update cue set ended = ? where id = ?", edit.number(), row);
            long copy = copy(row);
            edit.update("update cue set episode = ? where id = ? and episode = ?", to, copy, from);
            edit.update(
                    "update piece set recording = ? where cue = ? and recording = ?",
                    to,
                    copy,
                    from);
        }
    }
}
