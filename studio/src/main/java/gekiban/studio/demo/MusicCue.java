package gekiban.studio.demo;

import gekiban.studio.truth.CueKind;

/**
 * One piece of music in a script.
 *
 * @param start second of the episode
 * @param seconds how long it sounds
 * @param track key of the {@link DemoTrack} that plays
 * @param trackStart second of the track that sounds first
 * @param kind what it is there for
 * @param levelDb its power against the dialogue's, before fades and ducking
 * @param duckDb how much lower it is while somebody speaks
 * @param fadeIn seconds; 0 is a cut
 * @param fadeOut seconds; 0 is a cut
 * @param shade what is done to it on the way
 */
record MusicCue(
        double start,
        double seconds,
        String track,
        double trackStart,
        CueKind kind,
        double levelDb,
        double duckDb,
        double fadeIn,
        double fadeOut,
        Shade shade) {

    /**
     * What is done to the sound or its level in the course of a cue.
     *
     * @param dullSeconds so long it is heard from outside, without what lies above 3 kHz
     * @param risesAt second of the cue at which its level begins to change
     * @param risesSeconds how long that takes
     * @param risenDb level that it reaches
     */
    record Shade(double dullSeconds, double risesAt, double risesSeconds, double risenDb) {
        static final Shade NONE = new Shade(0, Double.POSITIVE_INFINITY, 1, 0);

        static Shade dull(double seconds) {
            return new Shade(seconds, Double.POSITIVE_INFINITY, 1, 0);
        }

        static Shade rising(double at, double seconds, double db) {
            return new Shade(0, at, seconds, db);
        }
    }

    double end() {
        return start + seconds;
    }

    static MusicCue score(
            double start, double seconds, String track, double trackStart, double levelDb) {
        return new MusicCue(
                start, seconds, track, trackStart, CueKind.SCORE, levelDb, 0, 0, 0, Shade.NONE);
    }

    MusicCue as(CueKind other) {
        return new MusicCue(
                start, seconds, track, trackStart, other, levelDb, duckDb, fadeIn, fadeOut, shade);
    }

    MusicCue faded(double in, double out) {
        return new MusicCue(
                start, seconds, track, trackStart, kind, levelDb, duckDb, in, out, shade);
    }

    MusicCue ducked(double db) {
        return new MusicCue(
                start, seconds, track, trackStart, kind, levelDb, db, fadeIn, fadeOut, shade);
    }

    MusicCue shaded(Shade other) {
        return new MusicCue(
                start, seconds, track, trackStart, kind, levelDb, duckDb, fadeIn, fadeOut, other);
    }
}
