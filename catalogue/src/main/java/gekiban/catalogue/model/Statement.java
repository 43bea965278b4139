package gekiban.catalogue.model;

/**
 * Where a theme is heard; the track or recording is what the fact points to. A person may say that
 * a track has the theme without saying where in it.
 *
 * @param how it was changed: "slower, in minor"; empty when nobody says
 * @param start seconds into the track; empty for the whole
 * @param end seconds into the track; empty for the whole
 * @param key "D minor"; empty when not known
 * @param tempo beats a minute; empty when not known
 * @param bars which bars of the score; empty when not known
 */
public record Statement(
        String how, String start, String end, String key, String tempo, String bars) {

    public Value value() {
        return Value.of(how, "start", start, "end", end, "key", key, "tempo", tempo, "bars", bars);
    }

    public static Statement of(Value value) {
        return new Statement(
                value.text(),
                value.detail("start"),
                value.detail("end"),
                value.detail("key"),
                value.detail("tempo"),
                value.detail("bars"));
    }
}
