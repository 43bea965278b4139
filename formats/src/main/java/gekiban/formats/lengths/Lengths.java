package gekiban.formats.lengths;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Lengths in seconds, with a decimal point and no needless zeros: "190", "190.5". */
public final class Lengths {
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,2}):([0-5][0-9])|([0-9]{1,4})):([0-5][0-9])");

    /** Nothing on a disc is longer than 100 hours, milliseconds. */
    private static final long LONGEST = 360_000_000;

    private Lengths() {}

    /**
     * Reads "3:05", "74:10" and "1:14:10"; empty for anything else, such as 99:99.
     *
     * @return whole seconds
     */
    public static OptionalLong clockSeconds(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return OptionalLong.empty();
        }
        long minutes =
                clock.group(3) != null
                        ? Long.parseLong(clock.group(3))
                        : 60 * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2));
        return OptionalLong.of(60 * minutes + Long.parseLong(clock.group(4)));
    }

    /** The same as a text. */
    public static Optional<String> clock(String text) {
        var seconds = clockSeconds(text);
        return seconds.isPresent()
                ? Optional.of(Long.toString(seconds.getAsLong()))
                : Optional.empty();
    }

    /** Seconds of milliseconds; empty where they are negative or more than 100 hours. */
    public static Optional<String> millis(long millis) {
        if (millis < 0 || millis > LONGEST) {
            return Optional.empty();
        }
        var seconds = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
        return Optional.of(seconds.toPlainString());
    }
}
