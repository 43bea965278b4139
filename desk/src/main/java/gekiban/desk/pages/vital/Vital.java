package gekiban.desk.pages.vital;

import java.util.List;

/**
 * All that is said in a field of a thing.
 *
 * @param field its name: "catalogue_number"
 * @param sayings the surest first, at least one
 * @param isDisputed whether sources differ, and no person decided
 */
public record Vital(String field, List<Saying> sayings, boolean isDisputed) {
    public Vital {
        sayings = List.copyOf(sayings);
    }
}
