package gekiban.catalogue.names;

/**
 * How many typing errors lie between two words: letters left out, added or changed, and neighbours
 * that changed places (Damerau, A technique for computer detection and correction of spelling
 * errors, 1964; here each place is corrected once, the "optimal string alignment").
 */
final class Distance {
    private Distance() {}

    /**
     * @param most no more than this is counted
     * @return the errors, or {@code most + 1} when there are more
     */
    static int of(String a, String b, int most) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        int[] twoBefore = new int[m + 1];
        int[] before = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int errors = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    errors = Math.min(errors, twoBefore[j - 2] + 1);
                }
                row[j] = errors;
                least = Math.min(least, errors);
            }
            // A swap reaches back two rows, so the row before has to be beyond it too.
            if (least > most + 1) {
                return most + 1;
            }
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
        }
        return Math.min(before[m], most + 1);
    }
}
