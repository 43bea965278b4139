package gekiban.cli;

import java.io.PrintWriter;

/**
 * Where a command writes. Whatever is printed takes the line of progress away first. Thread-safe.
 */
final class Screen {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private boolean hasStatus;
    private boolean closed;

    Screen(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {
        this.out = out;
        this.err = err;
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    /** Whether results are read by a person. */
    boolean outIsTerminal() {
        return outIsTerminal;
    }

    /** Whether somebody watches the progress. */
    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** The writer of results, for formats that write themselves; flush it when done. */
    synchronized PrintWriter out() {
        clearStatus();
        return out;
    }

    /** Results as they are. */
    synchronized void print(String text) {
        clearStatus();
        out.print(text);
        out.flush();
    }

    /** A line of results. */
    synchronized void result(String line) {
        clearStatus();
        out.println(line);
        out.flush();
    }

    /** A line for people beside the results. */
    synchronized void say(String line) {
        clearStatus();
        if (!closed) {
            err.println("gekiban: " + Text.oneLine(line));
        }
    }

    /** Says a last line; nothing is said afterwards. */
    synchronized void close(String line) {
        say(line);
        err.flush();
        closed = true;
    }

    /** Shows a line of progress in the place of the one before. */
    synchronized void status(String line) {
        if (errIsTerminal && !closed) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
            hasStatus = true;
        }
    }

    synchronized void clearStatus() {
        if (hasStatus) {
            err.print("\r\u001b[K");
            err.flush();
            hasStatus = false;
        }
    }
}
