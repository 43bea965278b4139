package gekiban.studio.notation;

/** Goes through one line of music; what follows a % is a remark. */
final class Cursor {
    private static final char END = '\0';
    private static final int LONGEST_NUMBER = 3; // digits

    private final String text;
    private int at;

    Cursor(String text) {
        int remark = text.indexOf('%');
        this.text = remark < 0 ? text : text.substring(0, remark);
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character without going on; {@code '\0'} at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    /** Goes on if the next character is this one. */
    boolean take(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /** What stands between two marks, both of which are gone past. */
    String quoted(Place place, char open, char close) throws UnreadableScore {
        int end = text.indexOf(close, at + 1);
        if (text.charAt(at) != open || end < 0) {
            throw place.trouble("'" + open + "' without '" + close + "'");
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    /** A whole number; 0 if there is none. */
    int number() {
        int number = 0;
        for (int i = 0; i < LONGEST_NUMBER && Character.isDigit(peek()); i++) {
            number = number * 10 + Character.digit(next(), 10);
        }
        return number;
    }

    /** How many units a note is long: 2, 3/2, /4, / for a half, // for a quarter, 1 for nothing. */
    Fraction length(Place place) throws UnreadableScore {
        long over = Character.isDigit(peek()) ? number() : 1;
        long under = 1;
        while (take('/')) {
            under *= Character.isDigit(peek()) ? number() : 2;
            if (under > 64) {
                throw place.trouble("a note that is too short");
            }
        }
        if (over == 0 || under == 0) {
            throw place.trouble("a note of no length");
        }
        return new Fraction(over, under);
    }
}
