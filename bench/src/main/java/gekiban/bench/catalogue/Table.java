package gekiban.bench.catalogue;

import java.io.PrintStream;
import java.util.Locale;

/** Lines of a table. */
public record Table(PrintStream out) {
    public void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
        out.flush();
    }

    /** What was to be reached, and whether it was not. */
    public static String goal(boolean isReached, String goal) {
        return "goal " + goal + (isReached ? "" : ": MISSED");
    }
}
