package gekiban.catalogue.model;

/**
 * What somebody did. The name it is credited to is what the fact points to, a character that is
 * sung is its second.
 *
 * @param role "composer", "arranger", "lyricist", "performer", "vocals", "conductor" and so on
 * @param instrument what was played, if it says
 * @param share of the rights, per cent, if it is known
 * @param society that collects it, if it is known
 */
public record Credit(String role, String instrument, String share, String society) {

    public static final String COMPOSER = "composer";
    public static final String ARRANGER = "arranger";
    public static final String LYRICIST = "lyricist";
    public static final String PERFORMER = "performer";
    public static final String ARTIST = "artist";
    public static final String CONDUCTOR = "conductor";
    public static final String PRODUCER = "producer";

    public static Credit of(String role) {
        return new Credit(role, "", "", "");
    }

    public Value value() {
        return Value.of(role, "instrument", instrument, "share", share, "society", society);
    }

    public static Credit of(Value value) {
        return new Credit(
                value.text(),
                value.detail("instrument"),
                value.detail("share"),
                value.detail("society"));
    }
}
