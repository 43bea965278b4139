package gekiban.web.http;

import java.util.List;

/** A sentence whose one hole holds markup: what stands before it, and what after. */
public record Holes(String before, String after) {
    private static final String MARK = "\u0001";

    /**
     * @param hole its name, without braces
     * @param namesAndValues of the other holes
     */
    public static Holes of(Reader reader, String key, String hole, Object... namesAndValues) {
        var all = new java.util.ArrayList<Object>(List.of(namesAndValues));
        all.add(hole);
        all.add(MARK);
        String sentence = reader.say(key, all.toArray());
        int at = sentence.indexOf(MARK);
        return at < 0
                ? new Holes(sentence, "")
                : new Holes(sentence.substring(0, at), sentence.substring(at + MARK.length()));
    }
}
