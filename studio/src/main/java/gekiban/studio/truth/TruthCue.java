package gekiban.studio.truth;

/**
 * One piece of one track in an episode. A jump inside a track begins a new one.
 *
 * @param start seconds in the episode
 * @param end seconds in the episode
 * @param track file name in the album folder; of unreleased music, the name it would have there
 * @param trackStart second of the track that sounds at {@code start}
 * @param speed seconds of the track per second of the episode
 * @param kind what it is there for
 * @param levelDb as planned: its power against the dialogue's, before fades and ducking
 * @param duckDb how much lower it is while somebody speaks
 * @param filter what it was played through
 * @param fadeIn seconds
 * @param fadeOut seconds
 * @param snrDb as measured: its power over everything else's in its span, both channels
 * @param sideDb the same of left minus right, in which what is in the middle cancels
 */
public record TruthCue(
        double start,
        double end,
        String track,
        double trackStart,
        double speed,
        CueKind kind,
        double levelDb,
        double duckDb,
        PlayedThrough filter,
        double fadeIn,
        double fadeOut,
        double snrDb,
        double sideDb) {
    public TruthCue {
        if (!(start < end)) {
            throw new IllegalArgumentException("a cue from " + start + " s to " + end + " s");
        }
    }
}
