package gekiban.web.media;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of bytes (RFC 9110, 14.1.2).
 *
 * @param first from 0
 * @param last included
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    long length() {
        return last - first + 1;
    }

    /** What a request may ask for. */
    sealed interface Asked {
        /** All of it: no range, several, or one that cannot be understood. */
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        /** None of the bytes that are there. */
        record Outside() implements Asked {}
    }

    /**
     * @param header the field Range
     * @param size how many bytes there are
     */
    static Asked asked(Optional<String> header, long size) {
        var matcher = ONE.matcher(header.orElse(""));
        if (!matcher.matches()) {
            return new Asked.Whole();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty() && to.isEmpty()) {
            return new Asked.Whole();
        }
        if (from.isEmpty()) {
            long count = Math.min(size, Long.parseLong(to));
            return count == 0
                    ? new Asked.Outside()
                    : new Asked.Part(new ByteRange(size - count, size - 1));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return new Asked.Whole();
        }
        return first >= size ? new Asked.Outside() : new Asked.Part(new ByteRange(first, last));
    }
}
