/**
 * The scorer: a found cue list held against the truth.
 *
 * <p>{@link gekiban.studio.score.FoundCsv} reads what was found, {@link
 * gekiban.studio.score.Scorer} compares it, tenth of a second by tenth, with the truths of the same
 * episodes and answers a {@link gekiban.studio.score.Score} of plain values, which {@link
 * gekiban.studio.score.ScoreReport} prints.
 *
 * <pre>
 *   recall     of the tenths in which a cue sounds, those named with its track and with a place in
 *              it that is off by less than 0.1 s
 *   precision  of the tenths named, those that lie in such a cue, 0.15 s of grace at its edges
 *   edges      from a cue's true beginning and end to the nearest end of a right row
 *   sure       of the rows of one confidence, those that are right in more than half their tenths
 * </pre>
 *
 * Levels and lengths count the cues of scenes; openings and endings are counted apart. A row that
 * names unreleased music is wrong. A row is right as well when one of the recordings in its {@code
 * also} is.
 */
@NullMarked
package gekiban.studio.score;

import org.jspecify.annotations.NullMarked;
