package gekiban.formats.tags;

import gekiban.formats.encoding.CleanText;
import gekiban.formats.files.DiscFolder;
import gekiban.formats.files.TrackFileName;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A file, what its tags mean, and where on the album it is.
 *
 * @param disc from 1
 * @param number of the track: "7"; empty where nothing says it or it is no number
 * @param position as tagged where that is no number: "A1"; else empty
 * @param isNumberTagged whether the tags say the number, and not the name of the file
 * @param name what the file's name says
 */
record FileTags(
        TaggedFile file,
        Map<Tag, String> tags,
        int disc,
        String number,
        String position,
        boolean isNumberTagged,
        TrackFileName name) {
    private static final Pattern COUNTED = Pattern.compile("0*([0-9]{1,4})(?: ?(?:/|of) ?[0-9]*)?");

    static FileTags of(TaggedFile file) {
        var tags = TagNames.read(file.relative(), file.tags());
        var name = TrackFileName.of(CleanText.of(file.relative()));
        String tagged = tags.getOrDefault(Tag.TRACK, "");
        OptionalInt number = count(tagged);
        boolean isPosition = number.isEmpty() && !tagged.isEmpty() && !tagged.startsWith("/");
        OptionalInt shown = number.isPresent() || isPosition ? number : name.number();
        return new FileTags(
                file,
                tags,
                disc(file, tags, name),
                shown.isPresent() ? Integer.toString(shown.getAsInt()) : "",
                isPosition ? tagged : "",
                number.isPresent(),
                name);
    }

    /** By its tag, by the title of the album, by its folder, by its name; else the first. */
    private static int disc(TaggedFile file, Map<Tag, String> tags, TrackFileName name) {
        for (OptionalInt disc :
                List.of(
                        count(tags.getOrDefault(Tag.DISC, "")),
                        DiscFolder.of(tags.getOrDefault(Tag.ALBUM, "")).number(),
                        DiscFolder.ofPath(file.relative()),
                        name.disc())) {
            if (disc.orElse(0) > 0) {
                return disc.getAsInt();
            }
        }
        return 1;
    }

    /** "07/23" as 7. */
    private static OptionalInt count(String text) {
        var matcher = COUNTED.matcher(text);
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /** Its relative path in one line, as troubles and claims name it. */
    String place() {
        return CleanText.of(file.relative());
    }

    /** Its relative path as it is: no other file has the same. */
    String key() {
        return file.relative();
    }

    String tag(Tag tag) {
        return tags.getOrDefault(tag, "");
    }

    List<String> tagsOf(Tag tag) {
        String text = tag(tag);
        return text.isEmpty() ? List.of() : TagValues.of(tag, text);
    }

    /** Title of the album without what says which disc it is. */
    String album() {
        String album = tag(Tag.ALBUM);
        String rest = DiscFolder.of(album).rest();
        return rest.isEmpty() ? album : rest;
    }

    /** Whether its titles are those of a release that is named, and no translation of it. */
    boolean isPrinted() {
        return tags.containsKey(Tag.MUSICBRAINZ_RELEASE)
                && !tag(Tag.RELEASE_STATUS).equalsIgnoreCase("pseudo-release");
    }
}
