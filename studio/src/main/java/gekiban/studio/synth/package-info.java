/**
 * Speech and effects for mixes on machines without recordings at hand: {@link
 * gekiban.studio.synth.SpeechSynth} speaks no language with the rhythm of one, {@link
 * gekiban.studio.synth.EffectsSynth} rains, walks and chirps. No two sounds are alike: phases,
 * tuning, timing and noise are drawn from the seed for each, so a listener can tell any two apart.
 */
@NullMarked
package gekiban.studio.synth;

import org.jspecify.annotations.NullMarked;
