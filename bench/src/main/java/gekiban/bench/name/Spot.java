package gekiban.bench.name;

import gekiban.studio.audio.Stereo;

/**
 * A place of a track.
 *
 * @param track its path below the album's folder, {@code /} between folders
 * @param startSeconds where in the track clips of it begin
 * @param sound the track from {@value #LEAD_SECONDS} s before the place on, silent where the track
 *     has not begun: what a room still rings with when a clip begins
 * @param seed of all that is done to clips of it, so that each way and length meets the same
 */
record Spot(String track, double startSeconds, Stereo sound, long seed) {
    static final double LEAD_SECONDS = 1;
}
