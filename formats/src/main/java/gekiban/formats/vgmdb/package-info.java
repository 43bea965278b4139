/**
 * Albums of VGMdb as vgmdb.info writes them in JSON, read by {@link
 * gekiban.formats.vgmdb.VgmdbAlbum}.
 *
 * <p>{@code AlbumPart} reads the album itself, {@code DiscPart} its discs and tracks, {@code
 * People} who is credited; {@code Sorts} says what sort of title a name is, {@code
 * CatalogueNumbers} takes a printed range apart.
 *
 * <table>
 * <caption>What becomes of the fields</caption>
 * <tr><td>names, name; names of tracks</td><td>title: Japanese is the original, "ja-latn" and
 *     "Romaji" romanised, English translated where there is a Japanese one. Albums have codes of
 *     languages, tracks the titles of tabs</td></tr>
 * <tr><td>link, else vgmdb_link</td><td>external id: "79" of "album/79"; link</td></tr>
 * <tr><td>catalog</td><td>catalogue number; a range that fits the number of discs is several, with
 *     a note of what is printed; N/A is none</td></tr>
 * <tr><td>classification, categories</td><td>kind where it is one of those, all of it a note
 *     </td></tr>
 * <tr><td>release_date, barcode</td><td>date, barcode</td></tr>
 * <tr><td>organizations with role; else publisher, distributor</td><td>label</td></tr>
 * <tr><td>composers, arrangers, performers, lyricists, vocals</td><td>credit of the release; a
 *     person's names in several scripts are names of one artist</td></tr>
 * <tr><td>media_format</td><td>format of the media where it is one for all, else a note; physical
 *     or digital</td></tr>
 * <tr><td>discs: name unless "Disc 1", tracks</td><td>medium, track with number, title and length
 *     in seconds</td></tr>
 * <tr><td>discs: disc_length</td><td>stated length of the release where each agrees with its
 *     tracks; a note where one does not, for it may be minutes and seconds or hours and minutes
 *     </td></tr>
 * <tr><td>products</td><td>a show, suggested: it may be a game, a book or a family of them</td></tr>
 * <tr><td>reprints, related, bootleg_of, stores, websites</td><td>link: reprint, related, buy,
 *     about</td></tr>
 * <tr><td>publish_format, release_price, release_events, platforms, notes</td><td>note</td></tr>
 * </table>
 *
 * <p>Left out: covers and pictures, rating, votes, meta. Recordings and works are not in the
 * source: nothing says which track holds the sound of which other.
 */
@NullMarked
package gekiban.formats.vgmdb;

import org.jspecify.annotations.NullMarked;
