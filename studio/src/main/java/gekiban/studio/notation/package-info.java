/**
 * Written music: {@link gekiban.studio.notation.SheetReader} reads a score file, a subset of ABC
 * 2.1 that {@code docs/score.md} describes, into a {@link gekiban.studio.notation.Sheet}. A sheet
 * holds {@link gekiban.studio.notation.Part}s, a part holds {@link gekiban.studio.notation.Note}s,
 * whose places and lengths are counted in quarter notes; a {@link gekiban.studio.notation.TempoMap}
 * makes seconds of them. {@link gekiban.studio.notation.Scores} are those of the demo. What cannot
 * be read is an {@link gekiban.studio.notation.UnreadableScore} that names file, voice and bar.
 */
@NullMarked
package gekiban.studio.notation;

import org.jspecify.annotations.NullMarked;
