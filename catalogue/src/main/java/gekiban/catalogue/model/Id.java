package gekiban.catalogue.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a thing is called for ever, written {@code track/7}. Numbers are never used twice, whatever
 * the kind.
 *
 * @param number 1 or more
 */
public record Id(Kind kind, long number) implements Comparable<Id> {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)/([1-9][0-9]{0,17})");

    public Id {
        if (number < 1) {
            throw new IllegalArgumentException("id " + kind.word() + "/" + number);
        }
    }

    /** Reads an id; empty where the text is none. */
    public static Optional<Id> of(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Kind.of(matcher.group(1))
                .map(kind -> new Id(kind, Long.parseLong(matcher.group(2))));
    }

    @Override
    public int compareTo(Id other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return kind.word() + "/" + number;
    }
}
