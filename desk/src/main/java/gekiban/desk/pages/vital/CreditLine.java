package gekiban.desk.pages.vital;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who did something for one or more things.
 *
 * @param role "composer"
 * @param instrument what was played; empty where nobody says
 * @param name as it is credited
 * @param artist who goes by the name; empty where nobody knows
 * @param as the character that is sung, if there is one
 * @param of the things, in the order asked
 * @param state the best that a source gives it
 * @param sources who says so
 */
public record CreditLine(
        String role,
        String instrument,
        Label name,
        Optional<Id> artist,
        Optional<Label> as,
        List<Id> of,
        State state,
        List<String> sources) {
    public CreditLine {
        of = List.copyOf(of);
        sources = List.copyOf(sources);
    }

    public boolean isDoubtful() {
        return state == State.SUGGESTED;
    }
}
