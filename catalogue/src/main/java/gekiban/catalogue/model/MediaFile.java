package gekiban.catalogue.model;

/**
 * Where the sound of a track or the picture of an episode lies.
 *
 * @param path absolute
 * @param sound key of the sound that was heard in it, 32 hexadecimal digits; empty before
 * @param seconds how long it is; empty when not known
 * @param edition of an episode: "broadcast", "disc", "stream"; empty when not known
 */
public record MediaFile(String path, String sound, String seconds, String edition) {

    public Value value() {
        return Value.of(path, "sound", sound, "seconds", seconds, "edition", edition);
    }

    public static MediaFile of(Value value) {
        return new MediaFile(
                value.text(),
                value.detail("sound"),
                value.detail("seconds"),
                value.detail("edition"));
    }
}
