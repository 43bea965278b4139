/**
 * The studio makes shows whose truth is known, and scores what was heard against that truth.
 *
 * <p>{@code truth} says what a mixed episode holds, to the millisecond. {@code mix} makes episodes
 * out of any album, any speech and any effects, and writes the truth beside them; {@code audio} are
 * its tools and {@code synth} its players when no recordings are at hand. {@code demo} is a small
 * show made with both. {@code score} holds a found cue list against the truth.
 */
@NullMarked
package gekiban.studio;

import org.jspecify.annotations.NullMarked;
