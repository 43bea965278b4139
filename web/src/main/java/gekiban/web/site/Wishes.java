package gekiban.web.site;

/**
 * How the owner wants the site.
 *
 * @param address where it will be found, with a slash at its end; empty where nobody says, and then
 *     there is no feed
 * @param reply where answers go, a {@code mailto:} or {@code https:} address; empty for nowhere
 * @param clips whether spans of recordings may be cut out and published
 * @param clipSeconds the longest of these
 * @param all whether all shows and releases of the catalogue have a page
 * @param language "en" or "ja"
 * @param title what the site is called; empty for the usual
 */
public record Wishes(
        String address,
        String reply,
        boolean clips,
        int clipSeconds,
        boolean all,
        String language,
        String title) {
    /** A site that promises nothing. */
    public static final Wishes PLAIN = new Wishes("", "", false, 30, false, "en", "");
}
