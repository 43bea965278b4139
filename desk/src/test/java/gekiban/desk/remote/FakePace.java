package gekiban.desk.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when somebody sleeps. */
final class FakePace implements Pace {
    private final List<Duration> slept = new ArrayList<>();
    private long now = Long.MAX_VALUE - 10;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        slept.add(time);
        now += time.toNanos();
    }

    synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }
}
