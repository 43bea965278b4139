/**
 * Albums that a page speaks of: their vital stats and their tracks.
 *
 * <p>{@link gekiban.formats.prose.album.StatLine} reads a line such as "Label: Lantis" or "5 stars
 * / Experimental / 69:27", {@code StatValues} what it says, {@link
 * gekiban.formats.prose.album.TrackLine} a numbered line of a list. {@code TrackRuns} finds lines
 * whose numbers go on from one to the next, and {@link gekiban.formats.prose.album.Albums} puts
 * stats and runs together into {@link gekiban.formats.prose.album.Album}s, with {@link
 * gekiban.formats.prose.album.Section}s for what is written about one track.
 */
@NullMarked
package gekiban.formats.prose.album;

import org.jspecify.annotations.NullMarked;
