package gekiban.studio.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A piece as it was found.
 *
 * @param start seconds in the episode
 * @param end seconds in the episode
 * @param speed seconds of the track per second of the episode
 * @param confidence 0 to 1, if it says so
 * @param claims the recordings that it names, best first, each with its second at {@code start}
 */
public record FoundRow(
        double start, double end, double speed, OptionalDouble confidence, List<Claim> claims) {

    /**
     * @param stem name of the track as {@link #stem} makes it comparable
     * @param at second of the track
     */
    public record Claim(String stem, double at) {}

    public FoundRow {
        claims = List.copyOf(claims);
    }

    /** A track's name without folder and ending, in lower case. */
    static String stem(String track) {
        var path = Path.of(track.strip()).getFileName();
        String name = path == null ? "" : path.toString();
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && dot < name.length() - 1;
        return (hasEnding ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /** Whether this puts the track at the right place at a second of the episode. */
    boolean fits(String stemOfTruth, double placeInTruth, double second, double tolerance) {
        for (var claim : claims) {
            double place = claim.at + (second - start) * speed;
            if (claim.stem.equals(stemOfTruth) && Math.abs(place - placeInTruth) < tolerance) {
                return true;
            }
        }
        return false;
    }
}
