package gekiban.studio.mix;

import gekiban.studio.mix.Repertoire.Track;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.PlayedThrough;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Scores an episode the way broadcasts are scored: an opening, scenes with cues of some 27 s in the
 * middle, a third of them cut or looped inside, most under dialogue and ducked, some only just
 * there, some where nobody speaks; an ending.
 */
public final class CuePlanner {
    private static final double SONG_SECONDS = 89.5; // what a television slot leaves an opening
    private static final double SEAM_SECONDS = 0.05; // pieces of one cue overlap by this

    /** Where music stands against the dialogue, in dB. */
    private enum Place {
        FRONT(2, 8),
        MIDDLE(-8, 2),
        BACK(-16, -8),
        DEEP(-30, -16);

        final double lowDb;
        final double highDb;

        Place(double lowDb, double highDb) {
            this.lowDb = lowDb;
            this.highDb = highDb;
        }
    }

    private static final List<Place> PLACES =
            List.of(Place.FRONT, Place.MIDDLE, Place.MIDDLE, Place.BACK, Place.BACK, Place.DEEP);

    private final Repertoire repertoire;
    private final double seconds;
    private final double speed;
    private final boolean shortCues;
    private final SplittableRandom random;
    private final List<PlannedPiece> pieces = new ArrayList<>();
    private final List<CuePlan.Hush> hushes = new ArrayList<>();

    private CuePlanner(
            Repertoire repertoire, double seconds, double speed, boolean shortCues, long seed) {
        this.repertoire = repertoire;
        this.seconds = seconds;
        this.speed = speed;
        this.shortCues = shortCues;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Plans one episode.
     *
     * @param seconds its length
     * @param speed seconds of a track per second of the episode
     * @param shortCues cues of 2 to 6 s instead of 4 to 120 s
     * @param seed of every choice
     */
    public static CuePlan plan(
            Repertoire repertoire, double seconds, double speed, boolean shortCues, long seed) {
        return new CuePlanner(repertoire, seconds, speed, shortCues, seed).plan();
    }

    private CuePlan plan() {
        double song = Math.min(SONG_SECONDS, seconds / 6);
        double scenes = seconds - (repertoire.ending() == null ? 0 : song + 2.5);
        double now = between(0.01, 0.06) * Math.min(seconds, 700);
        now = song(now, song, repertoire.opening(), CueKind.OPENING);
        now += gap();
        while (now < scenes - 6) {
            double end = cue(now, scenes);
            // some cues begin under the tail of the one before
            now =
                    random.nextDouble() < 0.12
                            ? end - Math.min(between(0.5, 2), (end - now) / 2)
                            : end + gap();
        }
        song(Math.max(now, scenes), song, repertoire.ending(), CueKind.ENDING);
        return new CuePlan(seconds, pieces, hushes);
    }

    private double song(double start, double longest, @Nullable Track track, CueKind kind) {
        if (track == null) {
            return start;
        }
        double length = Math.min(Math.min(longest, track.seconds() / speed), seconds - start);
        if (length < PlannedPiece.SHORTEST_SECONDS) {
            return start;
        }
        add(
                start,
                length,
                track,
                0,
                kind,
                between(4, 8),
                0,
                PlayedThrough.NOTHING,
                0,
                between(0.2, 2));
        hushes.add(new CuePlan.Hush(start, start + length, 0.05));
        return start + length;
    }

    /** Music follows on its heels, after a breath, or after a scene of its own without any. */
    private double gap() {
        return switch (random.nextInt(3)) {
            case 0 -> between(0.3, 3);
            case 1 -> between(3, 15);
            default -> between(10, 40);
        };
    }

    /** Adds one cue, of one or more pieces of a track; answers when it ends. */
    private double cue(double start, double until) {
        boolean unreleased =
                repertoire.score().isEmpty()
                        || (!repertoire.unreleased().isEmpty() && random.nextDouble() < 0.15);
        var track = one(unreleased ? repertoire.unreleased() : repertoire.score());
        var place = one(PLACES);
        double level = between(place.lowDb, place.highDb);
        double duck = place != Place.FRONT && random.nextBoolean() ? between(5, 12) : 0;
        var filter =
                random.nextDouble() < 0.2
                        ? one(List.of(PlayedThrough.RADIO, PlayedThrough.WALL, PlayedThrough.ROOM))
                        : PlayedThrough.NOTHING;
        double length = length();
        if (place == Place.FRONT) {
            hushes.add(new CuePlan.Hush(start, start + length * between(0.3, 1), 0.4));
        }
        double now = start;
        double left = Math.min(length, until - now);
        double at = random.nextDouble() < 0.4 ? 0 : anywhere(track, left);
        boolean first = true;
        while (left > PlannedPiece.SHORTEST_SECONDS) {
            double piece = random.nextDouble() < 0.7 ? left : left * between(0.3, 0.7);
            piece = Math.min(piece, (track.seconds() - at) / speed);
            if (piece < PlannedPiece.SHORTEST_SECONDS) {
                break;
            }
            boolean last = left - piece < PlannedPiece.SHORTEST_SECONDS;
            double fadeIn = first ? one(List.of(0.0, 0.05, 1.0, 3.0)) : SEAM_SECONDS;
            double fadeOut = last ? one(List.of(0.1, 1.0, 4.0)) : SEAM_SECONDS;
            var kind = unreleased ? CueKind.UNRELEASED : CueKind.SCORE;
            add(now, piece, track, at, kind, level, duck, filter, fadeIn, fadeOut);
            now += last ? piece : piece - SEAM_SECONDS;
            left -= piece;
            at = anywhere(track, left);
            first = false;
        }
        return now;
    }

    private double length() {
        if (shortCues) {
            return between(2, 6);
        }
        return Math.clamp(Math.exp(3.3 + 0.7 * random.nextGaussian()), 4, 120);
    }

    /** A second of the track from which so many seconds of playing still fit, if they do at all. */
    private double anywhere(Track track, double playing) {
        double room = track.seconds() - playing * speed - 1;
        return room > 0 ? between(0, room) : 0;
    }

    private void add(
            double start,
            double length,
            Track track,
            double at,
            CueKind kind,
            double level,
            double duck,
            PlayedThrough filter,
            double fadeIn,
            double fadeOut) {
        pieces.add(
                new PlannedPiece(
                        start,
                        length,
                        track.name(),
                        at,
                        kind,
                        level,
                        duck,
                        filter,
                        fadeIn,
                        fadeOut,
                        random.nextLong()));
    }

    private double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
