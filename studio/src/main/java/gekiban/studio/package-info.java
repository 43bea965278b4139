/**
 * Shows whose truth is known, to try the program on and to measure it by.
 *
 * <p>Two ways lead to one. {@link gekiban.studio.mix} mixes music at hand into episodes by seeds,
 * with speech and effects of {@link gekiban.studio.synth} or of recordings. {@link
 * gekiban.studio.demo} makes a film of its own: scores are read by {@link gekiban.studio.notation},
 * brought to life by {@link gekiban.studio.performance}, sounded by {@link
 * gekiban.studio.instrument} and finished in {@link gekiban.studio.hall}; {@link
 * gekiban.studio.voice} speaks, {@link gekiban.studio.effect} rains, {@link gekiban.studio.film}
 * draws. What is in an episode is kept as {@link gekiban.studio.truth}, and {@link
 * gekiban.studio.score} says how well a cue list answers it. {@link gekiban.studio.audio} has the
 * tools that all of them use.
 */
@NullMarked
package gekiban.studio;

import org.jspecify.annotations.NullMarked;
