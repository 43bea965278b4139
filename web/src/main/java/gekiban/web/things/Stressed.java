package gekiban.web.things;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of which parts are stressed, as {@code *so*}, or lead somewhere, as {@code [there]}:
 * one sentence for who translates it, pieces for who renders it. Only for sentences whose holes are
 * numbers and times.
 */
public final class Stressed {
    private Stressed() {}

    /** How a piece of a sentence stands in it. */
    public enum How {
        PLAIN,
        STRONG,
        LINK
    }

    public record Piece(String text, How how) {}

    public static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        How how = How.PLAIN;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            How next =
                    switch (c) {
                        case '*' -> how == How.STRONG ? How.PLAIN : How.STRONG;
                        case '[' -> How.LINK;
                        case ']' -> How.PLAIN;
                        default -> how;
                    };
            boolean isMark = c == '*' || c == '[' || c == ']';
            if (isMark && !text.isEmpty()) {
                pieces.add(new Piece(text.toString(), how));
                text.setLength(0);
            }
            if (!isMark) {
                text.append(c);
            }
            how = next;
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), how));
        }
        return pieces;
    }
}
