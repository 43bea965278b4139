/**
 * Sound at work: {@link gekiban.studio.audio.Stereo} holds it, {@link gekiban.studio.audio.Biquad},
 * {@link gekiban.studio.audio.Room} and {@link gekiban.studio.audio.Fades} shape it, {@link
 * gekiban.studio.audio.Transport} plays it at another speed, {@link
 * gekiban.studio.audio.ControlCurve} rides its level, {@link gekiban.studio.audio.SoundFiles}
 * brings it in.
 *
 * <p>Everything is 48 kHz, two channels, floats around plus and minus one. Nothing here keeps state
 * between calls, unless its own sentence says so.
 */
@NullMarked
package gekiban.studio.audio;

import org.jspecify.annotations.NullMarked;
