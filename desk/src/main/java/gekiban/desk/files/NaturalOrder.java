package gekiban.desk.files;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Orders names as people number them: {@code Disc 2} before {@code Disc 10}, letters without regard
 * to case, digits of every script. What is equal so far is ordered by its characters, so that only
 * equal names are equal.
 */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = compareNumbers(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(folded(a.charAt(i)), folded(b.charAt(j)));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    /** Orders paths folder by folder, so that a folder's files stay together. */
    public static Comparator<Path> ofPaths() {
        var names = new NaturalOrder();
        return (a, b) -> {
            int common = Math.min(a.getNameCount(), b.getNameCount());
            for (int i = 0; i < common; i++) {
                int order = names.compare(a.getName(i).toString(), b.getName(i).toString());
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.getNameCount(), b.getNameCount());
        };
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Numbers of any length: without leading zeros the longer one is larger. */
    private static int compareNumbers(String a, int i, int endA, String b, int j, int endB) {
        int firstA = skipZeros(a, i, endA);
        int firstB = skipZeros(b, j, endB);
        int order = Integer.compare(endA - firstA, endB - firstB);
        for (int k = 0; order == 0 && k < endA - firstA; k++) {
            order = Integer.compare(digit(a.charAt(firstA + k)), digit(b.charAt(firstB + k)));
        }
        return order;
    }

    private static int skipZeros(String text, int from, int end) {
        int at = from;
        while (at < end && digit(text.charAt(at)) == 0) {
            at++;
        }
        return at;
    }

    private static int digit(char c) {
        return Character.digit(c, 10);
    }
}
