package gekiban.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is told to end (Ctrl-C, SIGTERM), and keeps it until what was opened is
 * closed: to be closed last.
 */
final class Ending implements AutoCloseable {
    /**
     * Who ends a process does not wait for ever; what is not done by then is done as after a kill.
     */
    private static final long LONGEST_MS = 1400;

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end);

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        told.countDown();
        try {
            done.await(LONGEST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void await() throws InterruptedException {
        told.await();
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // it is ending
        }
    }
}
