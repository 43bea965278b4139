package gekiban.desk.pages.vital;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What one source, or several alike, say in a field.
 *
 * @param target what it points to; of a credit the name
 * @param page whose page tells more of that: of a name its artist; empty where nobody knows
 * @param second what it points to besides, such as the character that is sung
 * @param state the best that a source gives it
 * @param sources who says so, the surest first
 */
public record Saying(
        Value value,
        Optional<Label> target,
        Optional<Id> page,
        Optional<Label> second,
        State state,
        List<String> sources) {
    public Saying {
        sources = List.copyOf(sources);
    }

    public String text() {
        return value.text();
    }

    /** Whether it is a guess, or said with doubt. */
    public boolean isDoubtful() {
        return state == State.SUGGESTED;
    }
}
