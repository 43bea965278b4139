package gekiban.bench.child;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the most memory that a Java program's heap held out of the log of {@code -Xlog:gc*}: before
 * each collection, and at the end.
 */
final class GcLog {
    // GC(3) Pause Young (Allocation Failure) 128M->5M(490M) 3.2ms
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
    // [gc,exit]  PSYoungGen      total 76288K, used 13107K [0x...
    private static final Pattern LEFT =
            Pattern.compile("exit *]  ?[A-Za-z].*total .*?used (\\d+)K");

    private GcLog() {}

    /** The most that a collection left, MB; 0 when there was none. */
    static double leftMegabytes(String log) {
        return COLLECTED
                        .matcher(log)
                        .results()
                        .mapToDouble(m -> Double.parseDouble(m.group(2)))
                        .max()
                        .orElse(0)
                * 1024
                * 1024
                / 1e6;
    }

    /** In MB; 0 when the log says nothing. */
    static double peakMegabytes(String log) {
        double before =
                COLLECTED
                        .matcher(log)
                        .results()
                        .mapToDouble(m -> Double.parseDouble(m.group(1)))
                        .max()
                        .orElse(0);
        double atEnd = 0;
        for (Matcher m = LEFT.matcher(log); m.find(); ) {
            atEnd += Double.parseDouble(m.group(1)) / 1024;
        }
        return Math.max(before, atEnd) * 1024 * 1024 / 1e6;
    }
}
