package gekiban.catalogue.model;

/**
 * What somebody owns or wants.
 *
 * @param state "owns", "wants", "had"
 * @param who the person
 * @param note which copy, since when
 */
public record Holding(String state, String who, String note) {

    public Value value() {
        return Value.of(state, "who", who, "note", note);
    }

    public static Holding of(Value value) {
        return new Holding(value.text(), value.detail("who"), value.detail("note"));
    }
}
