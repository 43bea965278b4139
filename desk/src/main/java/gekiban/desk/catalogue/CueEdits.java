package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.CueWriter;
import gekiban.catalogue.cues.Cues;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.Store;
import gekiban.catalogue.store.Store.Edited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a person says of cues. */
public final class CueEdits {
    private static final double LONGEST_S = 1_000_000; // milliseconds stay whole numbers

    private final Store store;
    private final String who;
    private final OptionalLong seen;

    public CueEdits(Store store, String who) {
        this(store, who, OptionalLong.empty());
    }

    private CueEdits(Store store, String who, OptionalLong seen) {
        this.store = store;
        this.who = who;
        this.seen = seen;
    }

    /**
     * The same, for somebody who looks at a version of a cue: what they say is refused with {@link
     * ChangedMeanwhile} when the cue has another by then.
     */
    public CueEdits seeing(long version) {
        return new CueEdits(store, who, OptionalLong.of(version));
    }

    /**
     * How a cue is instead; what is empty stays.
     *
     * @param from where in the episode it begins, seconds
     * @param to where in the episode it ends, seconds
     * @param sound a recording, or a track whose recording is meant
     * @param at where in the recording it begins, seconds
     */
    public record Correction(
            OptionalDouble from, OptionalDouble to, Optional<Id> sound, OptionalDouble at) {
        public boolean isEmpty() {
            return from.isEmpty() && to.isEmpty() && sound.isEmpty() && at.isEmpty();
        }
    }

    /**
     * Says that cues are so, or not so.
     *
     * @return the cues as they are now
     * @throws Refused when one is not there; then nothing is done
     */
    public Edited<List<Cue>> decide(Collection<Id> cues, boolean isSo) throws IOException {
        State state = isSo ? State.CONFIRMED : State.REFUSED;
        String which = cues.size() == 1 ? cues.iterator().next().toString() : cues.size() + " cues";
        return store.edit(
                who,
                state.word() + " " + which,
                edit -> {
                    var writer = new CueWriter(edit);
                    var decided = new ArrayList<Cue>();
                    for (Id cue : cues) {
                        if (asSeen(edit.facts(), cue).state() != state) {
                            if (isSo) {
                                writer.confirm(cue);
                            } else {
                                writer.refuse(cue);
                            }
                        }
                        decided.add(cue(edit.facts(), cue));
                    }
                    return decided;
                });
    }

    /**
     * Says how a cue is instead. Where only its start moves, the recording keeps its place in the
     * episode.
     */
    public Edited<List<Cue>> correct(Id cue, Correction correction) throws IOException {
        return store.edit(
                who,
                "corrected " + cue,
                edit -> {
                    Cue now = asSeen(edit.facts(), cue);
                    new CueWriter(edit).correct(cue, corrected(edit, now, correction), who);
                    return List.of(cue(edit.facts(), cue));
                });
    }

    private static List<Piece> corrected(Edit edit, Cue cue, Correction correction) throws Refused {
        int from = ms(correction.from(), cue.startMs());
        int to = ms(correction.to(), cue.endMs());
        if (correction.sound().isPresent() || correction.at().isPresent()) {
            Piece first = cue.pieces().getFirst();
            Id recording = first.recording();
            if (correction.sound().isPresent()) {
                recording = recording(edit.facts(), correction.sound().get());
            } else if (cue.pieces().size() > 1) {
                throw new Refused(
                        cue.id()
                                + " has "
                                + cue.pieces().size()
                                + " pieces; say with the place which track it is");
            }
            boolean isSame = recording.equals(first.recording());
            return List.of(
                    isSame
                            ? piece(first, from, to, ms(correction.at(), first.recordingMs()))
                            : entered(recording, from, to, ms(correction.at(), 0)));
        }
        return trimmed(cue, from, to);
    }

    /** The pieces that lie in a span; the outer ones reach to its ends. */
    private static List<Piece> trimmed(Cue cue, int from, int to) throws Refused {
        var inside =
                cue.pieces().stream().filter(p -> p.endMs() > from && p.startMs() < to).toList();
        var pieces = new ArrayList<Piece>();
        var kept = inside.isEmpty() ? List.of(cue.pieces().getFirst()) : inside;
        for (int i = 0; i < kept.size(); i++) {
            Piece piece = kept.get(i);
            int start = i == 0 ? from : piece.startMs();
            int end = i == kept.size() - 1 ? to : piece.endMs();
            double moved = (start - piece.startMs()) * piece.speed();
            int recordingMs = (int) Math.round(piece.recordingMs() + moved);
            if (recordingMs < 0) {
                throw new Refused(
                        cue.id()
                                + " would begin before its recording does; say where in the"
                                + " recording it begins");
            }
            pieces.add(piece(piece, start, end, recordingMs));
        }
        return pieces;
    }

    private static Piece piece(Piece like, int from, int to, int recordingMs) throws Refused {
        checkSpan(from, to);
        // What else fits was heard for the old place.
        var also = from == like.startMs() ? like.also() : List.<Piece.Place>of();
        return new Piece(
                like.recording(),
                from,
                to,
                recordingMs,
                like.speed(),
                like.levelDb(),
                like.confidence(),
                also);
    }

    private static Piece entered(Id recording, int from, int to, int recordingMs) throws Refused {
        checkSpan(from, to);
        return new Piece(recording, from, to, recordingMs, 1, 0, 1, List.of());
    }

    private static void checkSpan(int from, int to) throws Refused {
        if (to <= from) {
            throw new Refused("a cue ends after it begins");
        }
    }

    /**
     * Adds a cue.
     *
     * @param sound a recording, or a track whose recording is meant
     * @param fromS where in the episode, seconds
     * @param toS where in the episode, seconds
     * @param atS where in the recording it begins, seconds
     */
    public Edited<List<Cue>> add(Id episode, Id sound, double fromS, double toS, double atS)
            throws IOException {
        return store.edit(
                who,
                "added a cue to " + episode,
                edit -> {
                    Id in = new Finder(edit.facts()).living(episode, Kind.EPISODE);
                    Id recording = recording(edit.facts(), sound);
                    var piece = entered(recording, ms(fromS), ms(toS), ms(atS));
                    Id cue = new CueWriter(edit).enter(in, List.of(piece), Cue.How.UNSAID, who);
                    return List.of(cue(edit.facts(), cue));
                });
    }

    /**
     * Says in which way music is there.
     *
     * @param entrance what is empty stays
     * @param spills what is empty stays
     */
    public Edited<List<Cue>> present(
            Id cue, String presence, Optional<String> entrance, Optional<Boolean> spills)
            throws IOException {
        return store.edit(
                who,
                "said how the music of " + cue + " is there",
                edit -> {
                    Cue now = asSeen(edit.facts(), cue);
                    var how = how(now.how(), presence, entrance, spills);
                    if (!how.equals(now.how())) {
                        new CueWriter(edit).present(cue, how);
                    }
                    return List.of(cue(edit.facts(), cue));
                });
    }

    private static Cue.How how(
            Cue.How before, String presence, Optional<String> entrance, Optional<Boolean> spills)
            throws Refused {
        try {
            return new Cue.How(
                    presence, entrance.orElse(before.entrance()), spills.orElse(before.spills()));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** A cue before it is changed. */
    private Cue asSeen(Facts facts, Id id) throws IOException {
        Cue now = cue(facts, id);
        if (seen.isPresent() && seen.getAsLong() != now.version()) {
            throw new ChangedMeanwhile(now);
        }
        return now;
    }

    private static Cue cue(Facts facts, Id id) throws Refused {
        return new Cues(facts).cue(id).orElseThrow(() -> new Refused("there is no " + id));
    }

    private static Id recording(Facts facts, Id sound) throws Refused {
        Id living = new Finder(facts).living(sound);
        return switch (living.kind()) {
            case RECORDING -> living;
            case TRACK ->
                    facts.entry(living)
                            .flatMap(track -> track.target(Track.RECORDING))
                            .orElseThrow(() -> new Refused(living + " has no recording"));
            default -> throw new Refused(living + " is no recording and no track");
        };
    }

    private static int ms(OptionalDouble seconds, int otherwise) throws Refused {
        return seconds.isPresent() ? ms(seconds.getAsDouble()) : otherwise;
    }

    private static int ms(double seconds) throws Refused {
        if (seconds > LONGEST_S) {
            throw new Refused("nothing is " + Math.round(seconds) + " s long");
        }
        return (int) Math.round(seconds * 1000);
    }
}
