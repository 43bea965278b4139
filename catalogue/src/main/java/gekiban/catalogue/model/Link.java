package gekiban.catalogue.model;

/**
 * A page about something.
 *
 * @param kind "buy", "used" (second hand), "samples", "about" and so on
 */
public record Link(String url, String kind, String note) {

    public Value value() {
        return Value.of(url, "kind", kind, "note", note);
    }

    public static Link of(Value value) {
        return new Link(value.text(), value.detail("kind"), value.detail("note"));
    }
}
