package gekiban.listen.signature;

/**
 * One sound that may play in an episode.
 *
 * @param name how results call it, such as the track's path below its album's folder
 * @param release what it belongs to; if one recording of a release is heard, the others are looked
 *     for more closely
 * @param signature its sound
 */
public record Recording(String name, String release, Signature signature) {
    /** A recording whose release is the folder in its name. */
    public Recording(String name, Signature signature) {
        this(name, name.substring(0, Math.max(0, name.lastIndexOf('/'))), signature);
    }
}
