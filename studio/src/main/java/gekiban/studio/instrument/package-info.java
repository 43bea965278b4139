/**
 * The players of the demo's music: a {@link gekiban.studio.instrument.Tone} goes into an {@link
 * gekiban.studio.instrument.Instrument}, its dry sound comes out. {@link
 * gekiban.studio.instrument.Instruments} knows them all by the names of the scores.
 *
 * <p>Families: {@code Plucked} strings are a loop with a past ({@code StringLoop}); {@code Bowed},
 * {@code Wind} and {@code Choir} play a {@code Wavetable} whose pitch ({@code Approach}, {@code
 * Vibrato}, {@code Slow}) and level ({@code Loudness}, {@code Envelope}) are drawn on the {@code
 * Grid} of milliseconds; {@code Piano}, {@code Struck} and {@code Drone} are sums of {@code
 * Partials}; {@code Drum} and {@code Shaker} are skin and noise. Bodies and bands of {@code Noise}
 * go through a {@code Filter}, voices through a {@code Throat}.
 *
 * <p>Loudness: at mf every instrument but the drums comes to an RMS of about 0.07, those that die
 * away over their first quarter of a second.
 */
@NullMarked
package gekiban.studio.instrument;

import org.jspecify.annotations.NullMarked;
