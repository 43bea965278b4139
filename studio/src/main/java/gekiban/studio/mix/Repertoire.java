package gekiban.studio.mix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tracks that episodes are made of.
 *
 * @param score tracks for the scenes
 * @param unreleased tracks for the scenes that are on no album at hand
 * @param opening track of the opening, if there is one
 * @param ending track of the ending, if there is one
 */
public record Repertoire(
        List<Track> score,
        List<Track> unreleased,
        @Nullable Track opening,
        @Nullable Track ending) {

    /**
     * @param name file name, unique in the show
     * @param seconds length
     */
    public record Track(String name, double seconds) {}

    public Repertoire {
        score = List.copyOf(score);
        unreleased = List.copyOf(unreleased);
        if (score.isEmpty() && unreleased.isEmpty()) {
            throw new IllegalArgumentException("no track for the scenes");
        }
    }
}
