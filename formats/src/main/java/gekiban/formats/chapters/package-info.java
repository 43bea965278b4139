/**
 * Chapters of a video, as ffprobe lists them, and the scenes they make: {@link
 * gekiban.formats.chapters.Chapters}.
 */
@NullMarked
package gekiban.formats.chapters;

import org.jspecify.annotations.NullMarked;
