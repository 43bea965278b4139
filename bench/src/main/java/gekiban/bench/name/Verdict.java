package gekiban.bench.name;

import gekiban.desk.cues.CuePiece;
import java.util.List;

/** What an answer is worth. */
enum Verdict {
    RIGHTLY,
    WRONGLY,
    NOT;

    private static final double SAME_SECONDS = 0.5;

    /**
     * Judges the first name that is given, for it is the one that is believed.
     *
     * @param names surest first
     * @param track whose clip it was
     * @param start seconds of the track at which the clip began
     */
    static Verdict of(List<CuePiece> names, String track, double start) {
        if (names.isEmpty()) {
            return NOT;
        }
        var first = names.getFirst();
        double place = start + first.startSeconds();
        boolean right =
                is(first.track().name(), first.trackStartSeconds(), track, place)
                        || first.also().stream()
                                .anyMatch(also ->
                                        is(also.track().name(), also.startSeconds(), track, place));
        return right ? RIGHTLY : WRONGLY;
    }

    private static boolean is(String named, double at, String track, double place) {
        return named.equals(track) && Math.abs(at - place) <= SAME_SECONDS;
    }
}
