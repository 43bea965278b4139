/**
 * Releases as MusicBrainz answers them (web service 2, JSON), read by {@link
 * gekiban.formats.musicbrainz.MusicBrainzRelease}.
 *
 * <p>{@code ReleasePart} reads the release itself, {@code MediaPart} its media and tracks, {@code
 * RecordingPart} recordings, {@code WorkPart} works, {@code Artists} who is named, and {@code
 * Credits} what they did. {@code Representation} says what sort of titles a release has.
 *
 * <table>
 * <caption>What becomes of the fields</caption>
 * <tr><td>title, with text-representation</td><td>title: as on the sleeve; of a pseudo-release
 *     romanised when Japanese in Latin letters, else translated</td></tr>
 * <tr><td>aliases of releases, recordings and works</td><td>alternative titles</td></tr>
 * <tr><td>release-events, else date and country</td><td>date with region, region</td></tr>
 * <tr><td>barcode, label-info</td><td>barcode, catalogue number, label</td></tr>
 * <tr><td>release-group: primary-type, secondary-types</td><td>kind; the id is a note</td></tr>
 * <tr><td>packaging, status unless Official, disambiguation, annotation</td><td>note</td></tr>
 * <tr><td>media: position, format, title</td><td>medium; the formats make physical or digital
 *     </td></tr>
 * <tr><td>pregap, tracks, data-tracks</td><td>track: number, position where it is no number, title,
 *     length in seconds, recording</td></tr>
 * <tr><td>artist-credit</td><td>credit as artist, to the name as credited; "X (CV: Y)" is Y as the
 *     character X where X is of type Character; Various Artists is a note</td></tr>
 * <tr><td>relations to artists</td><td>credit: composer, lyricist, writer, arranger, conductor,
 *     performer with instrument, vocals and so on</td></tr>
 * <tr><td>relations to works: performance</td><td>work of the recording</td></tr>
 * <tr><td>relations between recordings: edit; remix, remaster, karaoke</td><td>edit of; another
 *     of</td></tr>
 * <tr><td>relations between works: arrangement, orchestration, based on</td><td>arrangement
 *     of</td></tr>
 * <tr><td>relations to pages</td><td>link: buy, listen, about</td></tr>
 * <tr><td>isrcs, iswcs, ids</td><td>isrc, iswc, external id</td></tr>
 * <tr><td>artists: name, aliases with locale, primary, type and sort-name</td><td>artist, and a
 *     name each</td></tr>
 * </table>
 *
 * <p>Left out: cover-art-archive (whether pictures exist there is no fact of the release), asin
 * (several releases share one), quality, tags, genres, ratings, disc ids, dates of relations and of
 * aliases, relations to places, areas, labels, series and events.
 */
@NullMarked
package gekiban.formats.musicbrainz;

import org.jspecify.annotations.NullMarked;
