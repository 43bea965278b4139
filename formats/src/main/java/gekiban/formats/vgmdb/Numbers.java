package gekiban.formats.vgmdb;

import java.util.regex.Pattern;

/** The numbers of VGMdb's pages. */
final class Numbers {
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:https?://(?:www\\.)?vgmdb\\.(?:net|info)/|/)?([a-z]+)/([0-9]{1,9})");

    private static final String SITE = "https://vgmdb.net/";

    private Numbers() {}

    /** "79" of "album/79" or of the whole address; empty for another kind of page. */
    static String of(String kind, String link) {
        var page = PAGE.matcher(link);
        return page.matches() && page.group(1).equals(kind) ? page.group(2) : "";
    }

    /** The whole address of an album's link; empty where it is no link to an album. */
    static String albumAddress(String link) {
        String number = of("album", link);
        return number.isEmpty() ? "" : SITE + "album/" + number;
    }
}
