package gekiban.catalogue.store;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private record Begun(long row, long replaces, long ended) {}

    Undo.Taken takeBack(History.Entry undone) throws StoreTrouble {
        int taken = 0;
        int kept = 0;
        var changedSince = new HashSet<Long>();
        var before = new HashMap<Long, Long>();
        var stands = new Standing(edit.facts(), "cue");
        for (var row : begunBy(undone)) {
            // A merge of wholes and their parts may re-point one cue twice.
            long replaces = before.getOrDefault(row.replaces(), row.replaces());
            before.put(row.row(), replaces);
            var standing = stands.instead(row.row(), row.ended());
            if (standing.isPresent()) {
                end(standing.get());
                taken++;
            } else if (row.ended() != undone.number()) {
                changedSince.add(replaces);
                boolean isBack = replaces != 0 && pointBack(replaces, row.row());
                taken += isBack ? 1 : 0;
                kept += isBack ? 0 : 1;
            }
        }
        for (long row : endedBy(undone)) {
            if (!changedSince.contains(row)) {
                lead(copy(row));
                taken++;
            }
        }
        return new Undo.Taken(taken, kept);
    }

    private List<Begun> begunBy(History.Entry undone) {
        return edit.facts()
                .handle()
                .createQuery(
                        """
                        select id, coalesce(replaces, 0), coalesce(ended, 0) from cue
                        where id >= ? and id < ? order by id\
                        """)
                .bind(0, undone.cuesFrom())
                .bind(1, undone.cuesTo())
                .map((row, context) -> new Begun(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /** Versions of cues that have none now. */
    private List<Long> endedBy(History.Entry undone) {
        return edit.facts()
                .handle()
                .createQuery(
                        """
                        select c.id from cue c where c.ended = ? and c.begun <> ?
                        and not exists (select 1 from cue now
                            where now.thing = c.thing and now.ended is null)\
                        """)
                .bind(0, undone.number())
                .bind(1, undone.number())
                .mapTo(Long.class)
                .list();
    }

    private void end(long row) throws StoreTrouble {
        edit.update("update cue set ended = ? where id = ?", edit.number(), row);
    }

    /** Begins a version of a cue that is as a version that ended. */
    private long copy(long row) throws StoreTrouble {
        long copy = edit.nextCue();
        edit.update(COPY, copy, edit.number(), row);
        edit.update(COPY_PIECES, copy, row);
        return copy;
    }

    /**
     * What a version points to.
     *
     * @param recordings of its pieces, in order
     */
    private record Pointed(long row, Id episode, List<Id> recordings) {}

    private Pointed pointed(long row) {
        var handle = edit.facts().handle();
        long episode =
                handle.createQuery("select episode from cue where id = ?")
                        .bind(0, row)
                        .mapTo(Long.class)
                        .one();
        var recordings =
                handle.createQuery("select recording from piece where cue = ? order by position")
                        .bind(0, row)
                        .mapTo(Long.class)
                        .list();
        return new Pointed(
                row,
                new Id(Kind.EPISODE, episode),
                recordings.stream().map(number -> new Id(Kind.RECORDING, number)).toList());
    }

    /** An episode or recording that is alive, where what was pointed to went up in it. */
    private Id living(Id id) {
        return edit.facts().survivor(id).orElse(id);
    }

    /**
     * Lets the version that holds now point to what a version pointed to before it was re-pointed.
     *
     * @return whether there was anything to point back
     */
    private boolean pointBack(long before, long after) throws StoreTrouble {
        Optional<Long> holding =
                edit.facts()
                        .handle()
                        .createQuery(
                                """
                                select now.id from cue now join cue old on old.thing = now.thing
                                where old.id = ? and now.ended is null\
                                """)
                        .bind(0, after)
                        .mapTo(Long.class)
                        .findFirst();
        if (holding.isEmpty()) {
            return false;
        }
        Pointed old = pointed(before);
        Pointed moved = pointed(after);
        Pointed now = pointed(holding.get());
        Id episode = back(old.episode(), moved.episode(), now.episode());
        var recordings = new ArrayList<>(now.recordings());
        boolean samePieces =
                old.recordings().size() == moved.recordings().size()
                        && moved.recordings().size() == now.recordings().size();
        for (int i = 0; samePieces && i < recordings.size(); i++) {
            recordings.set(
                    i,
                    back(
                            old.recordings().get(i),
                            moved.recordings().get(i),
                            now.recordings().get(i)));
        }
        if (episode.equals(now.episode()) && recordings.equals(now.recordings())) {
            return false;
        }
        end(now.row());
        point(copy(now.row()), now, episode, recordings);
        return true;
    }

    private Id back(Id old, Id moved, Id now) {
        return !old.equals(moved) && living(moved).equals(now) ? living(old) : now;
    }

    private void point(long version, Pointed now, Id episode, List<Id> recordings)
            throws StoreTrouble {
        if (!episode.equals(now.episode())) {
            edit.update("update cue set episode = ? where id = ?", episode.number(), version);
        }
        for (int i = 0; i < recordings.size(); i++) {
            if (!Objects.equals(recordings.get(i), now.recordings().get(i))) {
                edit.update(
                        "update piece set recording = ? where cue = ? and position = ?",
                        recordings.get(i).number(),
                        version,
                        i);
            }
        }
    }

    /** What an old version points to may have gone up in something since. */
    private void lead(long version) throws StoreTrouble {
        Pointed now = pointed(version);
        point(
                version,
                now,
                living(now.episode()),
                now.recordings().stream().map(this::living).toList());
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
            end(row);
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
