package gekiban.desk.pages.artist;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.pages.ArtistMinutes;
import gekiban.desk.pages.related.Group;
import gekiban.desk.pages.vital.Vital;
import java.util.List;
import java.util.Optional;

/**
 * A person or a group.
 *
 * @param vitals what is said of the artist
 * @param names all that the artist goes by, the one to show first
 * @param roles what the artist did, the role with most credits first
 * @param minutes of music that is heard, by show and role
 * @param groups who is a member of it
 */
public record ArtistPage(
        Label artist,
        List<Vital> vitals,
        List<Named> names,
        List<Role> roles,
        List<Heard> minutes,
        List<Group> groups) {

    /**
     * A name.
     *
     * @param text the name itself, how sure it is and who says that the artist goes by it
     * @param more what is said of the name: its kind, reading, Latin letters
     */
    public record Named(
            Id id, String text, boolean isDoubtful, List<String> sources, List<Vital> more) {
        public Named {
            sources = List.copyOf(sources);
            more = List.copyOf(more);
        }
    }

    /** A role with all things that it was done for. */
    public record Role(String role, List<Credited> credits) {
        public Role {
            credits = List.copyOf(credits);
        }

        /** How many things. */
        public int count() {
            return credits.stream().mapToInt(Credited::count).sum();
        }
    }

    /**
     * Credits on one release, show or other whole by one name.
     *
     * @param whole the release, the show, or the thing itself where it is part of nothing
     * @param tracks "1–4, 7": of a release; empty for all of it
     * @param name as credited
     * @param state the least sure of them
     * @param sources who says so
     */
    public record Credited(
            Label whole,
            String tracks,
            int count,
            Label name,
            Optional<Label> as,
            State state,
            List<String> sources) {
        public Credited {
            sources = List.copyOf(sources);
        }

        public boolean isDoubtful() {
            return state == State.SUGGESTED;
        }
    }

    /** Minutes in a show; of episodes of no show where it is empty. */
    public record Heard(Optional<Label> show, ArtistMinutes minutes) {}

    public ArtistPage {
        vitals = List.copyOf(vitals);
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        minutes = List.copyOf(minutes);
        groups = List.copyOf(groups);
    }
}
