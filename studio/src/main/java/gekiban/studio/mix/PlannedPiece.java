package gekiban.studio.mix;

import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import java.util.Locale;

/**
 * A piece of a track that is to sound in an episode.
 *
 * @param start second of the episode
 * @param seconds of the episode
 * @param track name
 * @param trackStart second of the track at which it begins
 * @param kind what it is there for
 * @param levelDb its power against the dialogue's, before fades and ducking
 * @param duckDb how much lower it is while somebody speaks, 0 or more
 * @param filter what it is played through
 * @param fadeIn seconds
 * @param fadeOut seconds
 * @param seed of the room, where there is one
 */
public record PlannedPiece(
        double start,
        double seconds,
        String track,
        double trackStart,
        CueKind kind,
        double levelDb,
        double duckDb,
        PlayedThrough filter,
        double fadeIn,
        double fadeOut,
        long seed) {

    /** Shorter pieces are not mixed. */
    public static final double SHORTEST_SECONDS = 1.5;

    public PlannedPiece {
        if (!(start >= 0
                && seconds > 0
                && trackStart >= 0
                && duckDb >= 0
                && fadeIn >= 0
                && fadeOut >= 0)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "a piece of %s from %s s on, %s s of it, from its second %s, ducked by %s dB, fades %s s and %s s",
                            track,
                            start,
                            seconds,
                            trackStart,
                            duckDb,
                            fadeIn,
                            fadeOut));
        }
    }

    public double end() {
        return start + seconds;
    }
}
