/**
 * Listening: finds where the recordings of albums sound inside an episode. Input is sound and settings, output is plain values.
 */
@NullMarked
package gekiban.listen;

import org.jspecify.annotations.NullMarked;
