package gekiban.catalogue.cues;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import java.util.List;

/**
 * A span of an episode in which a recording sounds.
 *
 * @param version of the cue; another one after every change
 * @param pieces at least one, in order
 * @param state suggested when heard; confirmed, refused or entered when a person said so
 * @param source who says so: what heard it, or the person who entered or corrected it
 * @param how in which way it is there
 * @param heard the version that listening heard, where a person's stands in its place; else 0
 */
public record Cue(
        Id id,
        long version,
        Id episode,
        List<Piece> pieces,
        State state,
        Source source,
        How how,
        long heard) {

    /**
     * In which way music is there. Empty texts when nobody said.
     *
     * @param presence "underscore", "on_screen" (somebody in the scene hears it) or "effect"
     * @param entrance "scene_head", "after_line", "cold" and the like
     * @param spills whether it goes on over a cut into another scene
     */
    public record How(String presence, String entrance, boolean spills) {
        public static final How UNSAID = new How("", "", false);

        /** What {@code presence} may be. */
        public static final List<String> PRESENCES = List.of("underscore", "on_screen", "effect");

        /** What {@code entrance} may be. */
        public static final List<String> ENTRANCES =
                List.of("scene_head", "after_line", "cold", "fade_in", "with_cut");

        public How {
            if (!presence.isEmpty() && !PRESENCES.contains(presence)) {
                throw new IllegalArgumentException(
                        "music is there as one of " + PRESENCES + ", not " + presence);
            }
            if (!entrance.isEmpty() && !ENTRANCES.contains(entrance)) {
                throw new IllegalArgumentException(
                        "music enters as one of " + ENTRANCES + ", not " + entrance);
            }
        }
    }

    public Cue {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a cue without pieces");
        }
    }

    public int startMs() {
        return pieces.getFirst().startMs();
    }

    public int endMs() {
        return pieces.stream().mapToInt(Piece::endMs).max().orElseThrow();
    }

    /** Whether a person moved it, or chose another recording. */
    public boolean isCorrected() {
        return state == State.ENTERED && heard != 0;
    }
}
