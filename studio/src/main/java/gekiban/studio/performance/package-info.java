/**
 * From written notes to sounding ones: a {@link gekiban.studio.performance.Performer} reads a
 * {@link gekiban.studio.notation.Sheet} and decides when each note begins, how long and how loud it
 * is, and how it is begun, as people who play together do: nearly, never exactly, as written. What
 * comes out are {@link gekiban.studio.instrument.Tone}s, and for each of them a random of its own.
 */
@NullMarked
package gekiban.studio.performance;

import org.jspecify.annotations.NullMarked;
