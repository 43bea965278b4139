package gekiban.bench.catalogue;

import java.io.PrintStream;
import java.util.Locale;

/** Lines of a table. */
record Table(PrintStream out) {
    void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
        out.flush();
    }

    static String goal(boolean isReached, String goal) {
        return "goal " + goal + (isReached ? "" : ": MISSED");
    }
}
