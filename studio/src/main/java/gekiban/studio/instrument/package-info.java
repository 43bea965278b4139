/**
 * The players of the demo's music: a {@link gekiban.studio.instrument.Tone} goes into an {@link
 * gekiban.studio.instrument.Instrument}, its dry sound comes out.
 */
@NullMarked
package gekiban.studio.instrument;

import org.jspecify.annotations.NullMarked;
