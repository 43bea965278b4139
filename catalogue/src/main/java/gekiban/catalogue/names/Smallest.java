package gekiban.catalogue.names;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps the smallest of many numbers. */
final class Smallest {
    private final PriorityQueue<Long> kept = new PriorityQueue<>(Comparator.reverseOrder());
    private final int most;
    private long greatest = Long.MIN_VALUE;

    Smallest(int most) {
        this.most = most;
    }

    void offer(long value) {
        if (kept.size() < most) {
            kept.add(value);
            greatest = Math.max(greatest, value);
        } else if (value < greatest) {
            kept.poll();
            kept.add(value);
            greatest = kept.element();
        }
    }

    /** In their order. */
    long[] sorted() {
        return kept.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
