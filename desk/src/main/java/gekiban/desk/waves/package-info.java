/**
 * Waveforms to draw: how loud a file is at each fiftieth of a second. {@link
 * gekiban.desk.waves.Waveforms} decodes a file once and keeps what it heard, {@link
 * gekiban.desk.waves.WaveSink} measures, with {@link gekiban.desk.waves.KWeighting} as the ear
 * weighs, {@link gekiban.desk.waves.WaveFile} says how it is kept.
 */
@NullMarked
package gekiban.desk.waves;

import org.jspecify.annotations.NullMarked;
