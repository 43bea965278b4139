/**
 * The pages of releases, tracks, recordings, artists, characters, songs, works and themes.
 *
 * <p>{@link gekiban.web.things.ReleasePages}, {@link gekiban.web.things.TrackPages}, {@link
 * gekiban.web.things.ArtistPages} and {@link gekiban.web.things.RelatedPages} answer; what the
 * pages are made of is read by {@code gekiban.desk.pages}. {@link gekiban.web.things.SourceNotes}
 * numbers the sources of a page, {@link gekiban.web.things.SayingWords} writes what they say.
 */
@NullMarked
package gekiban.web.things;

import org.jspecify.annotations.NullMarked;
