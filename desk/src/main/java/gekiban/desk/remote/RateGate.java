package gekiban.desk.remote;

import java.time.Duration;

/** Lets one through at a time, with a pause between each two. For any number of threads. */
public final class RateGate {
    private final Duration between;
    private final Pace pace;

    /** When the next may pass. */
    private long free;

    public RateGate(Duration between, Pace pace) {
        this.between = between;
        this.pace = pace;
        this.free = pace.nanos();
    }

    /** Waits until it is the caller's turn. Who waits sleeps without holding up the others. */
    public void pass() throws InterruptedException {
        long wait;
        synchronized (this) {
            long now = pace.nanos();
            long turn = later(now, free);
            free = turn + between.toNanos();
            wait = turn - now;
        }
        if (wait > 0) {
            pace.sleep(Duration.ofNanos(wait));
        }
    }

    /** Nobody who has no turn yet passes before this time is over. */
    public synchronized void close(Duration time) {
        free = later(free, pace.nanos() + time.toNanos());
    }

    /** Such clocks may run over, so only differences count. */
    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
