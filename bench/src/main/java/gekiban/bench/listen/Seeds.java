package gekiban.bench.listen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Seeds as options give them: {@code 3}, {@code 1,4} or {@code 1-5}. */
final class Seeds {
    private Seeds() {}

    static List<Long> parse(String option) {
        return Arrays.stream(option.split(",")).flatMapToLong(Seeds::range).boxed().toList();
    }

    private static LongStream range(String range) {
        int dash = range.indexOf('-');
        try {
            return dash < 0
                    ? LongStream.of(Long.parseLong(range))
                    : LongStream.rangeClosed(
                            Long.parseLong(range.substring(0, dash)),
                            Long.parseLong(range.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "seeds " + range + ": a number, or two with a dash", e);
        }
    }
}
