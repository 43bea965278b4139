package gekiban.listen;

import gekiban.listen.cue.Piece;
import gekiban.listen.search.Search;
import gekiban.listen.search.Transforms;
import gekiban.listen.search.Work;
import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.threads.Workers;
import gekiban.sound.dsp.Ffts;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears which recordings play in an episode, and where. An episode longer than 45 minutes is heard
 * in passages of about half an hour that overlap a little, so that ten hours need no more memory.
 * Thread-safe as far as its workers are.
 */
public final class Listener {
    private static final int MINUTE = 60 * Signature.RATE_HZ;
    private static final int WHOLE = 45 * MINUTE;
    private static final int PASSAGE = 30 * MINUTE;
    private static final int OVERLAP = MINUTE / 3; // either side of a seam
    private static final double SAME_PLACE_SECONDS = 0.05;

    private final Transforms transforms;
    private final Workers workers;

    public Listener(Ffts ffts, Workers workers) {
        this.transforms = new Transforms(ffts);
        this.workers = workers;
    }

    /**
     * Listens to an episode for some recordings.
     *
     * @return pieces numbered by their recording's place in the list
     * @throws InterruptedException if the caller is interrupted; nothing is half done
     */
    public Heard listen(Signature episode, List<Recording> recordings) throws InterruptedException {
        var work = new Work();
        var search = new Search(transforms, workers, work);
        int passages = episode.samples() <= WHOLE ? 1 : Math.ceilDiv(episode.samples(), PASSAGE);
        var pieces = new ArrayList<Piece>();
        double speed = 1;
        for (int p = 0; p < passages && !recordings.isEmpty(); p++) {
            int begin = passages == 1 ? 0 : p * PASSAGE;
            int end =
                    passages == 1
                            ? episode.samples()
                            : Math.min(begin + PASSAGE, episode.samples());
            int from = Math.max(0, begin - OVERLAP);
            int to = Math.min(episode.samples(), end + OVERLAP);
            var heard = new Passage(episode, from, to - from, recordings, search, workers).listen();
            speed = heard.pieces().isEmpty() ? speed : heard.speed();
            join(
                    pieces,
                    heard.pieces(),
                    (double) begin / Signature.RATE_HZ,
                    (double) end / Signature.RATE_HZ);
        }
        return new Heard(pieces, speed, work.transforms(), work.points());
    }

    /** Appends what lies between two seams; a piece that crosses the first seam goes on. */
    private static void join(List<Piece> pieces, List<Piece> more, double begin, double end) {
        int cues = pieces.stream().mapToInt(Piece::cue).max().orElse(0);
        for (var piece : more) {
            double from = Math.max(begin, piece.startSeconds());
            double to = Math.min(end, piece.endSeconds());
            if (from >= to) {
                continue;
            }
            var cut = span(piece, from, to, piece.cue() + cues);
            var last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && from == begin && continues(last, cut)) {
                pieces.set(pieces.size() - 1, span(last, last.startSeconds(), to, last.cue()));
            } else {
                pieces.add(cut);
            }
        }
    }

    private static boolean continues(Piece last, Piece next) {
        return last.recording() == next.recording()
                && Math.abs(last.endSeconds() - next.startSeconds()) < SAME_PLACE_SECONDS
                && Math.abs(
                                last.recordingSecondsAt(next.startSeconds())
                                        - next.recordingStartSeconds())
                        < SAME_PLACE_SECONDS;
    }

    private static Piece span(Piece piece, double from, double to, int cue) {
        double shift = from - piece.startSeconds();
        var also =
                piece.also().stream()
                        .map(p ->
                                new Piece.Place(
                                        p.recording(), p.startSeconds() + shift * piece.speed()))
                        .toList();
        return new Piece(
                cue,
                from,
                to,
                piece.recording(),
                piece.recordingSecondsAt(from),
                piece.confidence(),
                piece.speed(),
                piece.levelDb(),
                also);
    }
}
