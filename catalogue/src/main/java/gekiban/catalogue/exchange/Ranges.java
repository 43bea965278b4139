package gekiban.catalogue.exchange;

import gekiban.catalogue.store.StoreTrouble;
import java.util.HashMap;
import java.util.Map;

/**
 * Which rows each edit began. A store numbers rows as they come, so those of one edit lie together,
 * and those of a later edit after them.
 */
final class Ranges {
    private final JsonIn in;
    private final String what;
    private final Map<Long, long[]> ends = new HashMap<>();
    private long next = 1;

    /**
     * @param what the rows are, for people: "fact"
     */
    Ranges(JsonIn in, String what) {
        this.in = in;
        this.what = what;
    }

    void note(long edit, long row) {
        long[] range = ends.computeIfAbsent(edit, e -> new long[] {row, row});
        range[0] = Math.min(range[0], row);
        range[1] = Math.max(range[1], row);
    }

    /** Where the rows of an edit begin; edits are asked for in order, each once. */
    long from(long edit) throws StoreTrouble {
        long[] range = ends.get(edit);
        if (range != null && range[0] < next) {
            throw in.troubleOfAll(
                    what
                            + " "
                            + range[0]
                            + " of edit "
                            + edit
                            + " has a lower number than one of an edit before");
        }
        return next;
    }

    /** Where they end, without the last; asked for after where they begin. */
    long to(long edit) {
        long[] range = ends.get(edit);
        if (range != null) {
            next = range[1] + 1;
        }
        return next;
    }
}
