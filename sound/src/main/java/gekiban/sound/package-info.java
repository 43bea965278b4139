/**
 * Sound as numbers: media files become float samples, samples become spectra and correlations.
 * Knows nothing of albums or episodes.
 */
@NullMarked
package gekiban.sound;

import org.jspecify.annotations.NullMarked;
