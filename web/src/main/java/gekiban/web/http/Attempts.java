package gekiban.web.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried, for each of many keys: some times at once, and then once in a
 * while. Remembers a bounded number of keys, those that were used last. For any number of threads.
 */
public final class Attempts {
    private static final int MOST_KEYS = 20_000;

    private final InstantSource clock;
    private final int atOnce;
    private final Duration each;

    /**
     * For each key when the last of its attempts is made good; one who never tried has none open.
     */
    private final LinkedHashMap<String, Instant> goodAt =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST_KEYS;
                }
            };

    /**
     * @param atOnce how many may be made one after another
     * @param each after so long one more may be
     */
    public Attempts(InstantSource clock, int atOnce, Duration each) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.each = each;
    }

    /**
     * Counts one more.
     *
     * @return how long to wait before it may be made; zero when it may be made now
     */
    public synchronized Duration take(String key) {
        Instant now = clock.instant();
        Instant from = goodAt.getOrDefault(key, now);
        Instant begin = from.isBefore(now) ? now : from;
        Instant next = begin.plus(each);
        Duration over = Duration.between(now.plus(each.multipliedBy(atOnce)), next);
        if (over.isPositive()) {
            return over;
        }
        goodAt.put(key, next);
        return Duration.ZERO;
    }

    /** One was made rightly, and does not count. */
    public synchronized void giveBack(String key) {
        goodAt.computeIfPresent(key, (same, at) -> at.minus(each));
    }

    synchronized int keys() {
        return goodAt.size();
    }
}
