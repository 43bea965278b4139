package gekiban.catalogue.cues;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.StoreTrouble;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes cues: what listening heard, and what persons say. */
public final class CueWriter {
    /** Two cues of one recording are one when they share so much of the shorter. */
    private static final double SAME = 0.5;

    private final Edit edit;
    private final Cues cues;

    public CueWriter(Edit edit) {
        this.edit = edit;
        this.cues = new Cues(edit.facts());
    }

    /**
     * What hearing an episode did.
     *
     * @param added cues that were not heard before
     * @param changed cues that are otherwise than heard before
     * @param same cues that are as heard before
     * @param gone cues that are not heard any more
     * @param kept cues that a person decided on
     */
    public record Heard(int added, int changed, int same, int gone, int kept) {}

    /**
     * Takes what listening heard in an episode for what it heard before.
     *
     * @param heard the pieces of each cue, in order
     */
    public Heard heard(Id episode, Source source, List<List<Piece>> heard) throws StoreTrouble {
        var persons = new ArrayList<Cue>();
        var machines = new ArrayList<Cue>();
        for (Cue cue : cues.ofEpisode(episode)) {
            (isPersons(cue) ? persons : machines).add(cue);
        }
        var decided = new ArrayList<List<Piece>>();
        for (Cue cue : persons) {
            decided.add(cue.pieces());
            cues.pieces(cue.heard()).ifPresent(decided::add);
        }
        int added = 0;
        int changed = 0;
        int same = 0;
        for (var pieces : heard) {
            if (decided.stream().anyMatch(other -> isSame(other, pieces))) {
                continue;
            }
            Optional<Cue> before =
                    machines.stream().filter(cue -> isSame(cue.pieces(), pieces)).findFirst();
            if (before.isEmpty()) {
                write(
                        edit.create(Kind.CUE),
                        episode,
                        pieces,
                        State.SUGGESTED,
                        source,
                        Cue.How.UNSAID,
                        0,
                        0);
                added++;
            } else if (before.get().pieces().equals(pieces)) {
                machines.remove(before.get());
                same++;
            } else {
                machines.remove(before.get());
                replace(before.get(), pieces, State.SUGGESTED, source, before.get().how(), 0);
                changed++;
            }
        }
        for (Cue cue : machines) {
            end(cue);
            edit.letGo(cue.id());
        }
        return new Heard(added, changed, same, machines.size(), persons.size());
    }

    /** Somebody decided on it, or at least said in which way it is there. */
    private static boolean isPersons(Cue cue) {
        return cue.state().isPersons() || !cue.how().equals(Cue.How.UNSAID);
    }

    private static boolean isSame(List<Piece> one, List<Piece> other) {
        long shared = 0;
        for (Piece a : one) {
            for (Piece b : other) {
                if (a.recording().equals(b.recording())) {
                    shared += a.overlap(b);
                }
            }
        }
        return shared > 0 && shared >= SAME * Math.min(length(one), length(other));
    }

    private static long length(List<Piece> pieces) {
        return pieces.stream().mapToLong(Piece::lengthMs).sum();
    }

    /** A person says that it is so. */
    public void confirm(Id cue) throws StoreTrouble {
        Cue now = now(cue);
        replace(now, now.pieces(), State.CONFIRMED, now.source(), now.how(), now.heard());
    }

    /** A person says that it is not so. It is kept, so that it is not heard again. */
    public void refuse(Id cue) throws StoreTrouble {
        Cue now = now(cue);
        replace(now, now.pieces(), State.REFUSED, now.source(), now.how(), now.heard());
    }

    /** A person says how it is instead. */
    public void correct(Id cue, List<Piece> pieces, String who) throws StoreTrouble {
        Cue now = now(cue);
        boolean isHeard = now.source().kind() == Source.Kind.HEARD;
        replace(
                now,
                pieces,
                State.ENTERED,
                Source.person(who),
                now.how(),
                isHeard ? now.version() : now.heard());
    }

    /** A person says in which way it is there, which confirms nothing else. */
    public void present(Id cue, Cue.How how) throws StoreTrouble {
        Cue now = now(cue);
        replace(now, now.pieces(), now.state(), now.source(), how, now.heard());
    }

    /** A person adds one. */
    public Id enter(Id episode, List<Piece> pieces, Cue.How how, String who) throws StoreTrouble {
        Id cue = edit.create(Kind.CUE);
        write(cue, episode, pieces, State.ENTERED, Source.person(who), how, 0, 0);
        return cue;
    }

    private Cue now(Id cue) throws StoreTrouble {
        return cues.cue(cue).orElseThrow(() -> new StoreTrouble("there is no " + cue));
    }

    private void replace(
            Cue old, List<Piece> pieces, State state, Source source, Cue.How how, long heard)
            throws StoreTrouble {
        end(old);
        write(old.id(), old.episode(), pieces, state, source, how, heard, old.version());
    }

    private void end(Cue cue) throws StoreTrouble {
        edit.update("update cue set ended = ? where id = ?", edit.number(), cue.version());
    }

    private void write(
            Id cue,
            Id episode,
            List<Piece> pieces,
            State state,
            Source source,
            Cue.How how,
            long heard,
            long replaces)
            throws StoreTrouble {
        long version = edit.nextCue();
        long from = edit.source(source);
        try {
            var row =
                    edit.statement(
                            """
                            insert into cue (id, thing, episode, start_ms, end_ms, state, source,
                                presence, entrance, spills, heard, begun, replaces)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, nullif(?, 0))\
                            """);
            row.setLong(1, version);
            row.setLong(2, cue.number());
            row.setLong(3, episode.number());
            row.setInt(4, pieces.getFirst().startMs());
            row.setInt(5, pieces.stream().mapToInt(Piece::endMs).max().orElseThrow());
            row.setString(6, state.word());
            row.setLong(7, from);
            row.setString(8, how.presence());
            row.setString(9, how.entrance());
            row.setBoolean(10, how.spills());
            row.setLong(11, heard);
            row.setLong(12, edit.number());
            row.setLong(13, replaces);
            row.executeUpdate();
            for (int i = 0; i < pieces.size(); i++) {
                write(version, i, pieces.get(i));
            }
        } catch (SQLException e) {
            throw Edit.failed(e);
        }
    }

    private void write(long version, int position, Piece piece) throws StoreTrouble, SQLException {
        var row =
                edit.statement(
                        """
                        insert into piece (cue, position, recording, start_ms, end_ms, recording_ms,
                            speed, level_db, confidence, also)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """);
        row.setLong(1, version);
        row.setInt(2, position);
        row.setLong(3, piece.recording().number());
        row.setInt(4, piece.startMs());
        row.setInt(5, piece.endMs());
        row.setInt(6, piece.recordingMs());
        row.setDouble(7, piece.speed());
        row.setDouble(8, piece.levelDb());
        row.setDouble(9, piece.confidence());
        row.setString(10, Piece.written(piece.also()));
        row.executeUpdate();
    }
}
