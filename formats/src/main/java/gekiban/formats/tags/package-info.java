/**
 * The tags of an album's files, read into a draft.
 *
 * <p>{@link gekiban.formats.tags.AlbumTags} is the way in: {@link gekiban.formats.tags.TaggedFile
 * files} of one album's folder make a release with its discs, tracks, recordings, works and
 * credits. {@link gekiban.formats.tags.TagNames} knows how Vorbis comments, ID3 and iTunes call
 * what a {@link gekiban.formats.tags.Tag} means, as ffprobe gives them; {@link
 * gekiban.formats.tags.TagValues} when a tag has several values.
 *
 * <p>Tags are somebody's word and are imported as such; what is only guessed by the name of a file
 * or a folder is suggested.
 */
@NullMarked
package gekiban.formats.tags;

import org.jspecify.annotations.NullMarked;
