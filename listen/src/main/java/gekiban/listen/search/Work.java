package gekiban.listen.search;

import java.util.concurrent.atomic.LongAdder;

/** Counts the transforms of a listening, for the bench. Thread-safe. */
public final class Work {
    private final LongAdder transforms = new LongAdder();
    private final LongAdder points = new LongAdder();

    void transformed(int size) {
        transforms.increment();
        points.add(size);
    }

    /** Complex transforms done. */
    public long transforms() {
        return transforms.sum();
    }

    /** Their sizes added up. */
    public long points() {
        return points.sum();
    }
}
