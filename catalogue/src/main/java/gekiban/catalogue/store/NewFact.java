package gekiban.catalogue.store;

import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a new fact is to say.
 *
 * @param replaces the fact that it takes the place of
 */
public record NewFact(
        Id of,
        Field field,
        Value value,
        Optional<Id> target,
        Optional<Id> second,
        long source,
        String place,
        State state,
        OptionalLong replaces) {

    /** Another version of a fact. */
    static NewFact like(Fact fact, long source) {
        return new NewFact(
                fact.of(),
                fact.field(),
                fact.value(),
                fact.target(),
                fact.second(),
                source,
                fact.place(),
                fact.state(),
                OptionalLong.of(fact.number()));
    }

    NewFact saying(Value other) {
        return new NewFact(of, field, other, target, second, source, place, state, replaces);
    }

    NewFact of(Id other) {
        return new NewFact(other, field, value, target, second, source, place, state, replaces);
    }

    NewFact to(Optional<Id> target, Optional<Id> second) {
        return new NewFact(of, field, value, target, second, source, place, state, replaces);
    }

    NewFact instead(long fact) {
        return new NewFact(
                of, field, value, target, second, source, place, state, OptionalLong.of(fact));
    }

    NewFact as(State state) {
        return new NewFact(of, field, value, target, second, source, place, state, replaces);
    }
}
