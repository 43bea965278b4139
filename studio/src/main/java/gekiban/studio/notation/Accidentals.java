package gekiban.studio.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the heads of notes, and remembers until the end of the bar which letters have been raised
 * or lowered; as ABC has it, in all octaves.
 */
final class Accidentals {
    private static final String LETTERS = "CDEFGAB";
    private static final int[] SEMITONES = {0, 2, 4, 5, 7, 9, 11};
    private static final int MIDDLE_C = 60; // is written C

    private final KeySignature key;
    private final Map<Character, Integer> inBar = new HashMap<>();

    Accidentals(KeySignature key) {
        this.key = key;
    }

    /** A bar has ended. */
    void forget() {
        inBar.clear();
    }

    /** The heads of a chord. */
    List<Head> heads(Place place, String inside, List<Head> tied) throws UnreadableScore {
        var heads = new ArrayList<Head>();
        for (var cursor = new Cursor(inside); !cursor.atEnd(); ) {
            heads.add(head(place, cursor, tied));
        }
        if (heads.isEmpty() || heads.size() != heads.stream().distinct().count()) {
            throw place.trouble("[" + inside + "] is no chord");
        }
        return heads;
    }

    /** The heads of grace notes, which are no chord. */
    List<Head> inOrder(Place place, String inside) throws UnreadableScore {
        var heads = new ArrayList<Head>();
        for (var cursor = new Cursor(inside); !cursor.atEnd(); ) {
            heads.add(head(place, cursor, List.of()));
        }
        return heads;
    }

    /**
     * One head.
     *
     * @param tied the heads that are tied to it, whose accidentals hold over the bar line
     */
    Head head(Place place, Cursor cursor, List<Head> tied) throws UnreadableScore {
        boolean altered = "^_=".indexOf(cursor.peek()) >= 0;
        int raised = 0;
        if (!cursor.take('=')) {
            for (int i = 0; i < 2 && cursor.take('^'); i++) {
                raised++;
            }
            for (int i = 0; raised <= 0 && i < 2 && cursor.take('_'); i++) {
                raised--;
            }
        }
        char c = cursor.next();
        char letter = Character.toUpperCase(c);
        int step = LETTERS.indexOf(letter);
        if (step < 0) {
            throw place.trouble("unknown symbol '" + c + "'");
        }
        int natural = MIDDLE_C + SEMITONES[step] + (c == letter ? 0 : 12);
        while (cursor.peek() == '\'' || cursor.peek() == ',') {
            natural += cursor.next() == ',' ? -12 : 12;
        }
        if (altered) {
            inBar.put(letter, raised);
        } else {
            for (var head : tied) {
                if (head.letter() == letter && Math.abs(head.semitones() - natural) <= 2) {
                    return head;
                }
            }
            raised = inBar.getOrDefault(letter, key.raises(letter));
        }
        return new Head(natural + raised, letter);
    }
}
