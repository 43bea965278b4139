package gekiban.sound.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A child process of ffmpeg, watched while it works.
 *
 * <p>Two daemon threads go with it. One drains its standard error and keeps the end of it. The
 * other ends it when the thread that started it is interrupted, or has waited too long for output;
 * a read of that thread then answers with the end of the stream. Closing ends whatever still runs.
 */
final class Child implements AutoCloseable {

    /** A stranger's file may make a decoder run in circles: this long without output is the end. */
    static final long STALL_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** How soon an interrupt is seen. */
    private static final long WATCH_MILLIS = 50;

    /** Address space of a child, KiB: ten times what ffmpeg takes for the largest formats. */
    private static final int ADDRESS_SPACE_KIB = 4 << 20;

    /**
     * Linux keeps to the limit; elsewhere the shell may not know it, and goes on without.
     *
     * <p>ffmpeg hands every packet of 20 ms from thread to thread. As a batch job it is not
     * interrupted at each of them by the thread that is waiting for it: a quarter less time on the
     * clock and of the processors. Where there is no such scheduling, it goes on without.
     */
    private static final String LIMITED =
            "ulimit -v "
                    + ADDRESS_SPACE_KIB
                    + " 2>/dev/null; chrt -b 0 true 2>/dev/null && exec chrt -b 0 \"$@\";"
                    + " exec \"$@\"";

    private static final int KEPT_ERROR_BYTES = 1 << 16;

    private final Process process;
    private final Thread owner = Thread.currentThread();
    private final Thread drain;
    private final long stallNanos;
    private final StringBuilder errors = new StringBuilder();

    /** When the owner began to wait for output; {@link #WORKING} while it does not wait. */
    private volatile long waitingSince = WORKING;

    private static final long WORKING = Long.MIN_VALUE;

    private volatile boolean stalled;

    private Child(Process process, long stallNanos) {
        this.process = process;
        this.stallNanos = stallNanos;
        this.drain = Thread.ofPlatform().daemon().name("ffmpeg-errors").unstarted(this::drain);
    }

    /** Starts a program; the calling thread is the one that reads from it. */
    static Child start(List<String> command) throws IOException {
        return start(command, STALL_NANOS);
    }

    static Child start(List<String> command, long stallNanos) throws IOException {
        var limited = new ArrayList<>(List.of("/bin/sh", "-c", LIMITED, "sh"));
        limited.addAll(command);
        var builder = new ProcessBuilder(limited);
        // Would make ffmpeg write a report into the current folder.
        builder.environment().remove("FFREPORT");
        builder.environment().putAll(Ffmpeg.environment(Path.of(command.getFirst())));
        var child = new Child(builder.start(), stallNanos);
        child.drain.start();
        Thread.ofPlatform().daemon().name("ffmpeg-watch").start(child::watch);
        return child;
    }

    /** What the child reads. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** What the child writes, not watched for stalls. */
    InputStream output() {
        return process.getInputStream();
    }

    /**
     * Fills the buffer from the child's output.
     *
     * @return bytes read, fewer than the buffer holds only at the end
     * @throws InterruptedException when this thread was interrupted; the child is ended then
     */
    int read(byte[] buffer) throws IOException, InterruptedException {
        int filled = 0;
        try {
            while (filled < buffer.length) {
                waitingSince = System.nanoTime();
                int count = process.getInputStream().read(buffer, filled, buffer.length - filled);
                if (count < 0) {
                    break;
                }
                filled += count;
            }
        } finally {
            waitingSince = WORKING;
        }
        throwIfInterrupted();
        return filled;
    }

    /**
     * All that the child writes, or its first {@code limit} bytes and some when it writes more.
     *
     * @throws InterruptedException when this thread was interrupted; the child is ended then
     */
    byte[] readAll(int limit) throws IOException, InterruptedException {
        var all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int count = read(buffer);
        all.write(buffer, 0, count);
        while (count == buffer.length && all.size() < limit) {
            count = read(buffer);
            all.write(buffer, 0, count);
        }
        return all.toByteArray();
    }

    /** Waits for the end and answers with the exit status. */
    int await() throws InterruptedException {
        try {
            waitingSince = System.nanoTime();
            int status = process.waitFor();
            drain.join();
            return status;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        } finally {
            waitingSince = WORKING;
        }
    }

    /** Whether it was ended because it gave no output for too long. */
    boolean stalled() {
        return stalled;
    }

    /** The end of what it wrote to standard error; whole after {@link #await}. */
    String standardError() {
        synchronized (errors) {
            return errors.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.getInputStream().close();
            process.getOutputStream().close();
        } catch (IOException e) {
            // The child is gone: nobody reads what was still to be written.
        }
    }

    private void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            process.destroyForcibly();
            throw new InterruptedException();
        }
    }

    private void watch() {
        try {
            while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
                long since = waitingSince;
                if (since == WORKING) {
                    continue;
                }
                stalled = System.nanoTime() - since > stallNanos;
                if (stalled || owner.isInterrupted()) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private void drain() {
        byte[] buffer = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                synchronized (errors) {
                    errors.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                    errors.delete(0, Math.max(0, errors.length() - KEPT_ERROR_BYTES));
                }
            }
        } catch (IOException e) {
            // Closed under our hands because the child was ended: what was read is kept.
        }
    }
}
