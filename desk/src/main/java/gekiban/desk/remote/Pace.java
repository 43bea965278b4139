package gekiban.desk.remote;

import java.time.Duration;

/** A clock to wait by. For any number of threads. */
public interface Pace {
    /** A time that only rises, nanoseconds since nobody knows when. */
    long nanos();

    void sleep(Duration time) throws InterruptedException;

    /** The machine's. */
    static Pace system() {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
