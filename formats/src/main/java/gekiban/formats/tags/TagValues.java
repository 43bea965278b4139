package gekiban.formats.tags;

import gekiban.formats.encoding.CleanText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a tag has several values.
 *
 * <p>ffprobe joins the values of a Vorbis comment with ";" and no blank. So a semicolon divides
 * only where no blank is beside it, and only in tags of which taggers write several. "Nobuko; Band"
 * has a blank and stays one name; so does whatever ID3 has joined with "/", of which nothing tells
 * it from a stroke inside a name.
 *
 * <p>{@link Tag#ARTIST} and {@link Tag#ALBUM_ARTIST} are one text as printed. They are divided
 * where there are as many ids of artists as parts.
 */
public final class TagValues {
    private static final Set<Tag> MANY =
            EnumSet.of(
                    Tag.ARTISTS,
                    Tag.CATALOGUE_NUMBER,
                    Tag.LABEL,
                    Tag.RELEASE_TYPE,
                    Tag.COMPOSER,
                    Tag.COMPOSER_SORT,
                    Tag.LYRICIST,
                    Tag.WRITER,
                    Tag.ARRANGER,
                    Tag.CONDUCTOR,
                    Tag.PERFORMER,
                    Tag.REMIXER,
                    Tag.PRODUCER,
                    Tag.ENGINEER,
                    Tag.MIXER,
                    Tag.ISRC,
                    Tag.MUSICBRAINZ_ARTIST,
                    Tag.MUSICBRAINZ_ALBUM_ARTIST,
                    Tag.MUSICBRAINZ_WORK);

    private static final Pattern JOINED = Pattern.compile("(?<=\\S);(?=\\S)");
    private static final Pattern LOOSELY = Pattern.compile("\\s*;\\s*");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TagValues() {}

    /** The values of a tag in their order; those that are empty are left out. */
    public static List<String> of(Tag tag, String text) {
        return MANY.contains(tag) ? parts(JOINED, text) : parts(null, text);
    }

    /** The names in the text of {@link Tag#ARTIST}, of which there are as many ids. */
    static List<String> artists(String text, int ids) {
        if (ids > 1) {
            var divided = parts(LOOSELY, text);
            if (divided.size() == ids) {
                return divided;
            }
        }
        return parts(null, text);
    }

    /** Values that a work's title joins: as many as there are ids. */
    static List<String> works(String text, int ids) {
        var divided = parts(JOINED, text);
        return ids > 1 && divided.size() == ids ? divided : parts(null, text);
    }

    private static List<String> parts(@org.jspecify.annotations.Nullable Pattern at, String text) {
        var parts = new ArrayList<String>();
        for (String part : at == null ? new String[] {text} : at.split(text)) {
            String clean = CleanText.of(part);
            if (!clean.isEmpty()) {
                parts.add(clean);
            }
        }
        return parts;
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
