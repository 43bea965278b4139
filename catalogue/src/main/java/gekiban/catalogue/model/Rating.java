package gekiban.catalogue.model;

/**
 * What somebody thinks of the music, or of the show apart from it. Opinions change: each has its
 * day, and older ones stay.
 *
 * @param stars half stars of five as people write them: "4.5"
 * @param who whose opinion it is
 * @param of "music" or "show"; empty where it is plain
 * @param on a {@link PartialDate}, or empty
 * @param note "used to prefer the other version"
 */
public record Rating(String stars, String who, String of, String on, String note) {

    public Value value() {
        return Value.of(stars, "who", who, "of", of, "on", on, "note", note);
    }

    public static Rating of(Value value) {
        return new Rating(
                value.text(),
                value.detail("who"),
                value.detail("of"),
                value.detail("on"),
                value.detail("note"));
    }
}
