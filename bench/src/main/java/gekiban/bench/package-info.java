/**
 * Measurements, outside the default build: {@code bench/run listen} says how well and how fast the
 * program hears, {@code bench/run limit} how far that is from what can be heard at all, {@code
 * bench/run name} what it can name a clip from, {@code bench/run search} how fast its arithmetic
 * is, {@code bench/run names} whether titles and names are found however they are spelt, {@code
 * bench/run mix} only mixes episodes, {@code bench/run demo} tells what the demo's album is like.
 *
 * <p>The program is measured from outside, as a child process ({@code child}), so that time and
 * memory are those of the whole of it; where neither is asked for, its classes are called. Nothing
 * here knows a folder: music, speech and effects are options.
 */
@NullMarked
package gekiban.bench;

import org.jspecify.annotations.NullMarked;
