package gekiban.formats.files;

/** The order in which people sort: "9" before "10", whatever the case. */
final class NaturalOrder {
    private NaturalOrder() {}

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (isDigit(c) && isDigit(d)) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = compareDigits(a, i, endA, b, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(Character.toLowerCase(c), Character.toLowerCase(d));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order == 0 ? a.compareTo(b) : order;
    }

    private static int compareDigits(String a, int i, int endA, String b, int j, int endB) {
        int startA = i;
        int startB = j;
        while (startA < endA - 1 && a.charAt(startA) == '0') {
            startA++;
        }
        while (startB < endB - 1 && b.charAt(startB) == '0') {
            startB++;
        }
        int order = Integer.compare(endA - startA, endB - startB);
        for (int k = 0; order == 0 && k < endA - startA; k++) {
            order = Character.compare(a.charAt(startA + k), b.charAt(startB + k));
        }
        return order;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
