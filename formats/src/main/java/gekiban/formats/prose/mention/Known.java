package gekiban.formats.prose.mention;

import java.util.List;

/**
 * Something that a text may speak of.
 *
 * @param kind what it is
 * @param key by which the caller knows it again
 * @param spellings all that it is called, at least one
 * @param release the key of the release that a track is on; empty for others
 * @param disc of a track, 0 where not known
 * @param number of a track, -1 where not known
 */
public record Known(
        Kind kind, String key, List<String> spellings, String release, int disc, int number) {

    /** What may be spoken of. */
    public enum Kind {
        TRACK,
        SONG,
        RELEASE,
        SHOW,
        PERSON,
        CHARACTER
    }

    public Known {
        spellings = List.copyOf(spellings);
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("nothing is known without a name");
        }
    }

    public static Known of(Kind kind, String key, String... spellings) {
        return new Known(kind, key, List.of(spellings), "", 0, -1);
    }

    public static Known track(
            String key, String release, int disc, int number, String... spellings) {
        return new Known(Kind.TRACK, key, List.of(spellings), release, disc, number);
    }

    boolean isTitle() {
        return kind != Kind.PERSON && kind != Kind.CHARACTER;
    }
}
