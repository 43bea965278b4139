/**
 * What is this? A clip that somebody drops, chooses or records is named against all albums that
 * were ever heard. {@link gekiban.web.clip.Upload} takes it in, {@link gekiban.web.clip.ClipPages}
 * answers; nothing of it is kept but its signature.
 */
@NullMarked
package gekiban.web.clip;

import org.jspecify.annotations.NullMarked;
