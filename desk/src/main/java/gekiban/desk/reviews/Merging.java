package gekiban.desk.reviews;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts two texts together that were made of the same one, paragraph by paragraph: what one of them
 * changed is taken, and what both changed otherwise stands there twice. By the longest common
 * subsequences of either with the first, as diff3 does.
 */
public final class Merging {
    /** More paragraphs than this, after the common ends, are not compared one by one. */
    private static final int MOST = 1500;

    private Merging() {}

    /**
     * Some paragraphs.
     *
     * @param mine as I have them
     * @param theirs as they have them
     * @param how which of them hold
     */
    public record Part(List<String> mine, List<String> theirs, How how) {
        public Part {
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }
    }

    /** Who changed a part. */
    public enum How {
        SAME,
        MINE,
        THEIRS,
        /** Both, and otherwise: a person must choose. */
        BOTH
    }

    /** In the order of the texts. */
    public static List<Part> of(String base, String mine, String theirs) {
        var before = paragraphs(base);
        var left = paragraphs(mine);
        var right = paragraphs(theirs);
        int[] inLeft = matches(before, left);
        int[] inRight = matches(before, right);
        var parts = new ArrayList<Part>();
        int b = 0;
        int l = 0;
        int r = 0;
        while (b < before.size() || l < left.size() || r < right.size()) {
            int next = b;
            while (next < before.size() && (inLeft[next] < l || inRight[next] < r)) {
                next++;
            }
            boolean isEnd = next >= before.size();
            int toLeft = isEnd ? left.size() : inLeft[next];
            int toRight = isEnd ? right.size() : inRight[next];
            if (next > b || toLeft > l || toRight > r) {
                add(
                        parts,
                        before.subList(b, next),
                        left.subList(l, toLeft),
                        right.subList(r, toRight));
            }
            b = next;
            l = toLeft;
            r = toRight;
            if (!isEnd) {
                var same = List.of(before.get(b));
                parts.add(new Part(same, same, How.SAME));
                b++;
                l++;
                r++;
            }
        }
        return parts;
    }

    private static void add(
            List<Part> parts, List<String> before, List<String> mine, List<String> theirs) {
        How how =
                mine.equals(theirs)
                        ? How.SAME
                        : theirs.equals(before)
                                ? How.MINE
                                : mine.equals(before) ? How.THEIRS : How.BOTH;
        parts.add(new Part(mine, theirs, how));
    }

    /** One text of the parts: where both changed the same, mine and then theirs. */
    public static String text(List<Part> parts) {
        var all = new ArrayList<String>();
        for (Part part : parts) {
            if (part.how() != How.THEIRS) {
                all.addAll(part.mine());
            }
            if (part.how() == How.THEIRS || part.how() == How.BOTH) {
                all.addAll(part.theirs());
            }
        }
        return String.join("\n\n", all);
    }

    static List<String> paragraphs(String text) {
        var all = new ArrayList<String>();
        for (String each : text.replace("\r\n", "\n").split("\n[ \t]*\n\\s*?", -1)) {
            if (!each.isBlank()) {
                all.add(each.strip());
            }
        }
        return all;
    }

    /** Where each of the first stands in the second, -1 for nowhere; never crossing. */
    private static int[] matches(List<String> first, List<String> second) {
        int[] at = new int[first.size()];
        java.util.Arrays.fill(at, -1);
        int start = 0;
        int most = Math.min(first.size(), second.size());
        while (start < most && first.get(start).equals(second.get(start))) {
            at[start] = start++;
        }
        int end = 0;
        while (end < most - start
                && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            at[first.size() - 1 - end] = second.size() - 1 - end;
            end++;
        }
        int rows = first.size() - start - end;
        int columns = second.size() - start - end;
        if (rows == 0 || columns == 0 || rows > MOST || columns > MOST) {
            return at;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        first.get(start + i).equals(second.get(start + j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (first.get(start + i).equals(second.get(start + j))) {
                at[start + i++] = start + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return at;
    }
}
