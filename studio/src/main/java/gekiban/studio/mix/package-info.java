/**
 * The mixer: episodes whose cue list is known.
 *
 * <p>{@link gekiban.studio.mix.CuePlanner} decides what plays when ({@link
 * gekiban.studio.mix.CuePlan}); {@link gekiban.studio.mix.SpeechBed} and {@link
 * gekiban.studio.mix.EffectsBed} fill the episode with what covers music; {@link
 * gekiban.studio.mix.EpisodeMixer} lays each piece, prepared by {@link
 * gekiban.studio.mix.PiecePress}, over them and measures how loud it came out; {@link
 * gekiban.studio.mix.ShowMixer} does so for a show and writes files. A plan can be made by hand as
 * well, as the demo show does.
 *
 * <p>Everything is drawn from seeds: the same settings and the same material give the same
 * episodes. One episode at a time is in memory, once: 23 MB a minute.
 */
@NullMarked
package gekiban.studio.mix;

import org.jspecify.annotations.NullMarked;
