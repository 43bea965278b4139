package gekiban.catalogue.model;

/**
 * How a show uses a song; the show is what the fact points to.
 *
 * @param type "OP", "ED" or "IN"
 * @param sequence which of the show's openings: "2"; empty for the only one
 * @param version "2" for the second version; empty for the first
 * @param episodes as the source writes them: "1-12, 14"; empty when not known
 */
public record SongUse(String type, String sequence, String version, String episodes) {

    public Value value() {
        return Value.of(type, "sequence", sequence, "version", version, "episodes", episodes);
    }

    public static SongUse of(Value value) {
        return new SongUse(
                value.text(),
                value.detail("sequence"),
                value.detail("version"),
                value.detail("episodes"));
    }
}
