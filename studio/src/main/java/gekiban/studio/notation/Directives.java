package gekiban.studio.notation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one line {@code %%gekiban name=value name=value}. */
final class Directives {
    private static final Set<String> OF_TRACK = Set.of("lufs", "rt", "wet", "tail");
    private static final Set<String> OF_VOICE =
            Set.of("voice", "inst", "pan", "gain", "room", "human", "pedal");

    private final Place place;
    private final Map<String, String> values = new HashMap<>();

    Directives(Place place, String text) throws UnreadableScore {
        this.place = place;
        for (String word : text.strip().split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals < 1
                    || values.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw place.trouble("'" + word + "' is not a new name=value");
            }
        }
        for (String name : values.keySet()) {
            if (!(isOfVoice() ? OF_VOICE : OF_TRACK).contains(name)) {
                throw place.trouble("%%gekiban has no " + name + "= here");
            }
        }
    }

    boolean isOfVoice() {
        return values.containsKey("voice");
    }

    String word(String name) throws UnreadableScore {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw place.trouble("%%gekiban lacks " + name + "=");
        }
        return value;
    }

    double number(String name) throws UnreadableScore {
        return parsed(name, word(name));
    }

    double number(String name, double otherwise) throws UnreadableScore {
        @Nullable String value = values.get(name);
        return value == null ? otherwise : parsed(name, value);
    }

    private double parsed(String name, String value) throws UnreadableScore {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw place.trouble(name + "=" + value + " is no number");
        }
    }

    /** A number that must lie in a range, both ends included. */
    double number(String name, double otherwise, double from, double to) throws UnreadableScore {
        double number = number(name, otherwise);
        if (!(number >= from && number <= to)) {
            throw place.trouble(name + "=" + number + " is not in " + from + " to " + to);
        }
        return number;
    }
}
