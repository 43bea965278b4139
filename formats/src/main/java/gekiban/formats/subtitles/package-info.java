/**
 * Subtitles of an episode: {@link gekiban.formats.subtitles.Subtitles} reads WebVTT, SRT and ASS
 * into lines of talk, {@link gekiban.formats.subtitles.ScenesFromSubtitles} makes scenes of where
 * nobody speaks for long.
 */
@NullMarked
package gekiban.formats.subtitles;

import org.jspecify.annotations.NullMarked;
