package gekiban.catalogue.model;

import java.util.Optional;

/**
 * One thing that a source says of a thing of the catalogue.
 *
 * @param number of the fact; another version of it has another number
 * @param of what it is said of
 * @param field what is said: {@code title}
 * @param target what it points to, such as the name of a credit
 * @param second what it points to besides, such as the character that is sung
 * @param source who says so
 * @param place where in the source: a line, a file of a folder; empty where it has no places
 * @param edit the edit that brought it
 */
public record Fact(
        long number,
        Id of,
        Field field,
        Value value,
        Optional<Id> target,
        Optional<Id> second,
        Source source,
        String place,
        State state,
        long edit) {

    public String text() {
        return value.text();
    }
}
