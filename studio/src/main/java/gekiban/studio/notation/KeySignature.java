package gekiban.studio.notation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which notes a key raises or lowers, by its place on the circle of fifths: each step to the right
 * raises one more, F C G D A E B.
 */
final class KeySignature {
    private static final String FIFTHS = "FCGDAEB";
    private static final Pattern KEY = Pattern.compile("([A-G])([#b]?) *([A-Za-z]*)");

    private final int sharps; // flats are negative

    private KeySignature(int sharps) {
        this.sharps = sharps;
    }

    /**
     * @throws IllegalArgumentException if there is no such key
     */
    static KeySignature of(String text) {
        var key = KEY.matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException("no such key: K:" + text);
        }
        int place = FIFTHS.indexOf(key.group(1)) - 1;
        place += key.group(2).equals("#") ? 7 : key.group(2).equals("b") ? -7 : 0;
        place += shift(key.group(3), text);
        if (Math.abs(place) > 7) {
            throw new IllegalArgumentException("no such key: K:" + text);
        }
        return new KeySignature(place);
    }

    private static int shift(String mode, String text) {
        if (mode.equals("m")) {
            return -3;
        }
        String name = mode.toLowerCase(Locale.ROOT);
        return switch (name.substring(0, Math.min(3, name.length()))) {
            case "", "maj", "ion" -> 0;
            case "lyd" -> 1;
            case "mix" -> -1;
            case "dor" -> -2;
            case "min", "aeo" -> -3;
            case "phr" -> -4;
            case "loc" -> -5;
            default -> throw new IllegalArgumentException("no such mode: K:" + text);
        };
    }

    /** Semitones by which a note of this letter, A to G, is raised. */
    int raises(char letter) {
        int place = FIFTHS.indexOf(letter);
        return (place < sharps ? 1 : 0) - (6 - place < -sharps ? 1 : 0);
    }
}
