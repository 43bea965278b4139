package gekiban.catalogue.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A thing with all that is said of it.
 *
 * @param facts what to show first comes first: by field as {@link Kind#fields()} has them, in a
 *     field by state, then what was known before
 */
public record Entry(Id id, List<Fact> facts) {

    public Entry {
        var order = id.kind().fields();
        facts =
                facts.stream()
                        .sorted(
                                Comparator.comparingInt((Fact f) -> order.indexOf(f.field()))
                                        .thenComparing(Fact::state)
                                        .thenComparingLong(Fact::number))
                        .toList();
    }

    /** What is said in a field and was not refused, the most certain first. */
    public List<Fact> all(Field field) {
        return facts.stream()
                .filter(fact -> fact.field().equals(field) && fact.state() != State.REFUSED)
                .toList();
    }

    /** The most certain of a field. */
    public Optional<Fact> first(Field field) {
        return facts.stream()
                .filter(fact -> fact.field().equals(field) && fact.state() != State.REFUSED)
                .findFirst();
    }

    /** The text of the most certain fact of a field, empty where there is none. */
    public String text(Field field) {
        return first(field).map(Fact::text).orElse("");
    }

    /** What the most certain fact of a field points to. */
    public Optional<Id> target(Field field) {
        return first(field).flatMap(Fact::target);
    }
}
