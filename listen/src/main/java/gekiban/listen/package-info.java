/**
 * From samples to a cue list. {@link gekiban.listen.Listener} is the wiring: {@code signature}
 * makes sounds comparable, {@code search} names pieces of recordings that seem to sound, {@code
 * follow} finds from where to where and decides between them.
 */
@NullMarked
package gekiban.listen;

import org.jspecify.annotations.NullMarked;
