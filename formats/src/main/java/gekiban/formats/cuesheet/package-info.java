/**
 * Cue sheets of CDs: {@link gekiban.formats.cuesheet.CueSheet}.
 *
 * <p>{@link gekiban.formats.cuesheet.CueSheet} makes a draft of what {@link
 * gekiban.formats.cuesheet.CueLines} reads line by line into {@link
 * gekiban.formats.cuesheet.CueTrack tracks}.
 */
@NullMarked
package gekiban.formats.cuesheet;

import org.jspecify.annotations.NullMarked;
