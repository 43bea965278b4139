/**
 * A track or a recording: what is said of the place on its release, of the sound and of what was
 * composed, and every use of it.
 */
@NullMarked
package gekiban.desk.pages.track;

import org.jspecify.annotations.NullMarked;
