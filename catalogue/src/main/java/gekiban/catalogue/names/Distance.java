package gekiban.catalogue.names;

/**
 * How many typing errors lie between two words: letters left out, added or changed, and neighbours
 * that changed places (Damerau, A technique for computer detection and correction of spelling
 * errors, 1964; here each place is corrected once, the "optimal string alignment"). For one thread:
 * the rows are used again.
 */
final class Distance {
    private int[] twoBefore = new int[0];
    private int[] before = new int[0];
    private int[] row = new int[0];

    /**
     * Only the places near the diagonal are looked at: others are too far away already.
     *
     * @param most no more than this is counted
     * @return the errors, or {@code most + 1} when there are more
     */
    int of(String a, String b, int most) {
        int n = a.length();
        int m = b.length();
        int beyond = most + 1;
        if (Math.abs(n - m) > most) {
            return beyond;
        }
        if (row.length <= m) {
            twoBefore = new int[m + 1];
            before = new int[m + 1];
            row = new int[m + 1];
        }
        for (int j = 0; j <= m; j++) {
            before[j] = Math.min(j, beyond);
            twoBefore[j] = beyond;
        }
        for (int i = 1; i <= n; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(m, i + most);
            row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
            char letter = a.charAt(i - 1);
            for (int j = from; j <= to; j++) {
                int change = letter == b.charAt(j - 1) ? 0 : 1;
                int errors = Math.min(before[j - 1] + change, row[j - 1] + 1);
                if (j < i + most) {
                    errors = Math.min(errors, before[j] + 1);
                }
                if (i > 1
                        && j > 1
                        && letter == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    errors = Math.min(errors, twoBefore[j - 2] + 1);
                }
                row[j] = Math.min(errors, beyond);
            }
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
        }
        return before[m];
    }
}
