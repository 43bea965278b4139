package gekiban.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
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
        facts = facts.size() < 2 ? List.copyOf(facts) : inOrder(id.kind(), facts);
    }

    private static List<Fact> inOrder(Kind kind, List<Fact> facts) {
        return facts.stream()
                .sorted(
                        Comparator.comparingInt((Fact f) -> kind.place(f.field()))
                                .thenComparing(Fact::state)
                                .thenComparingLong(Fact::number))
                .toList();
    }

    /** What is said in a field and was not refused, the most certain first. */
    public List<Fact> all(Field field) {
        var all = new ArrayList<Fact>(2);
        for (Fact fact : facts) {
            if (isSaidIn(fact, field)) {
                all.add(fact);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The most certain of a field. */
    public Optional<Fact> first(Field field) {
        for (Fact fact : facts) {
            if (isSaidIn(fact, field)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaidIn(Fact fact, Field field) {
        // A kind has one field of a name; to compare all of two fields takes much longer.
        return fact.state() != State.REFUSED && fact.field().name().equals(field.name());
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
