package gekiban.listen.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class WorkersTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 5", "2, 1", "2, 1000", "8, 3"})
    void each_anyCount_runsEveryJobOnce(int threads, int count) throws InterruptedException {
        var runs = new AtomicIntegerArray(count + 1);
        var scratches = new AtomicInteger();
        try (var workers = new Workers(threads)) {
            workers.each(
                    count,
                    () -> {
                        scratches.incrementAndGet();
                        return runs::incrementAndGet;
                    });
        }
        for (int i = 0; i < count; i++) {
            assertThat(runs.get(i)).as("job %d", i).isEqualTo(1);
        }
        assertThat(runs.get(count)).isZero();
        assertThat(scratches.get()).isLessThanOrEqualTo(Math.min(threads, count));
    }

    @Test
    void each_twoThreads_workAtTheSameTime() throws InterruptedException {
        // each job waits for the other: one thread alone would wait for ever
        var both = new CountDownLatch(2);
        var threads = ConcurrentHashMap.newKeySet();
        try (var workers = new Workers(2)) {
            workers.each(
                    2,
                    () ->
                            i -> {
                                both.countDown();
                                await(both);
                                threads.add(Thread.currentThread());
                            });
        }
        assertThat(threads).hasSize(2);
    }

    @Test
    void each_jobThatFails_throwsItAndDropsTheRest() {
        var done = new AtomicInteger();
        try (var workers = new Workers(1)) {
            assertThatThrownBy(() ->
                            workers.each(
                                    100,
                                    () ->
                                            i -> {
                                                if (i == 3) {
                                                    throw new IllegalStateException("job 3");
                                                }
                                                done.incrementAndGet();
                                            }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("job 3");
        }
        assertThat(done.get()).isEqualTo(3);
    }

    @Test
    void each_errorInAJob_staysAnError() {
        // out of memory must not be taken for a bad file
        try (var workers = new Workers(2)) {
            assertThatThrownBy(() ->
                            workers.each(
                                    1,
                                    () -> {
                                        throw new OutOfMemoryError("made up");
                                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void each_callerInterrupted_dropsWhatHasNotBegun() throws InterruptedException {
        var done = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        try (var workers = new Workers(1)) {
            var caller =
                    new Thread(() -> {
                        try {
                            workers.each(
                                    50,
                                    () ->
                                            i -> {
                                                begun.countDown();
                                                await(goOn);
                                                done.incrementAndGet();
                                            });
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                        }
                    });
            caller.start();
            begun.await();
            caller.interrupt();
            interrupted.await();
            goOn.countDown();
            // the pool has one thread: when this runs, the interrupted work has left it
            workers.each(1, () -> i -> {});
            assertThat(done.get()).isEqualTo(1);
            caller.join();
        }
    }

    @Test
    void new_noThreads_isRefused() {
        assertThatThrownBy(() -> new Workers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
