package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that is known of a thing.
 *
 * @param asked the id that was asked for, where the thing is what that one went up in
 * @param said what is said of it, by field
 * @param disagreements what sources differ on
 * @param tracks of a release or medium
 * @param groups what points to it, by how
 * @param cues of an episode, or those in which a recording sounds
 * @param labels of everything that is pointed to
 */
public record ThingPage(
        Label label,
        Optional<Id> asked,
        List<Said> said,
        List<Disagreement> disagreements,
        Optional<TrackList> tracks,
        List<Group> groups,
        List<Cue> cues,
        Map<Id, Label> labels) {

    public ThingPage {
        said = List.copyOf(said);
        disagreements = List.copyOf(disagreements);
        groups = List.copyOf(groups);
        cues = List.copyOf(cues);
        labels = Map.copyOf(labels);
    }

    /**
     * A fact.
     *
     * @param by the person who confirmed, refused or entered it; empty when none did
     */
    public record Said(Fact fact, String by) {}

    /**
     * One question on which sources differ.
     *
     * @param sides at least two
     */
    public record Disagreement(String field, List<Side> sides) {}

    /** What one side says, and who is on it. */
    public record Side(List<Fact> facts, List<String> sources) {}

    /**
     * Things that point to the thing in one way.
     *
     * @param name such as "episodes", or the role of credits
     */
    public record Group(String name, List<Member> members) {}

    /**
     * @param pointer the fact that points
     * @param span of a scene: where it is in its episode, seconds; empty for other things
     */
    public record Member(Label label, Fact pointer, Optional<Span> span) {}

    /** From, to, seconds. */
    public record Span(double from, double to) {}

    /**
     * The tracks of a release.
     *
     * @param seconds the sum of the lengths that are known
     * @param unknown how many tracks have no length
     * @param stated what the sleeve or a text states as the whole, seconds
     */
    public record TrackList(List<Disc> discs, double seconds, int unknown, OptionalDouble stated) {
        /** Lengths are rounded to seconds, each of them. */
        private static final double ROUNDING = 0.5;

        /** Whether what is stated is another length than that of the tracks. */
        public boolean differs() {
            int tracks = discs.stream().mapToInt(disc -> disc.tracks().size()).sum();
            return stated.isPresent()
                    && unknown == 0
                    && Math.abs(stated.getAsDouble() - seconds)
                            > Math.max(1, ROUNDING * (tracks + 1));
        }
    }

    /** A medium with its tracks in order. */
    public record Disc(Label label, String number, List<Line> tracks) {}

    /**
     * @param number as printed
     * @param seconds its length; empty when nobody says
     */
    public record Line(Label label, String number, OptionalDouble seconds) {}
}
