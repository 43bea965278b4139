/**
 * What the names of files and folders say.
 *
 * <p>{@link gekiban.formats.files.EpisodeFileName} takes the name of a video apart: show, season,
 * number, edition. {@link gekiban.formats.files.AlbumFolderName} does the same for the folder of an
 * album, {@link gekiban.formats.files.DiscFolder} for that of one of its discs and {@link
 * gekiban.formats.files.TrackFileName} for a track. {@link gekiban.formats.files.FolderGuess} puts
 * them together: which files below a folder are episodes of what show, and which are albums.
 *
 * <p>All of it is guessing by habits of naming: what comes out is a suggestion, never a fact.
 * Nothing here looks at a file.
 */
@NullMarked
package gekiban.formats.files;

import org.jspecify.annotations.NullMarked;
