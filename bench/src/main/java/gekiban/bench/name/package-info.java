/**
 * How far a clip can be named: {@link gekiban.bench.name.Spots} draws places of an album, {@link
 * gekiban.bench.name.Way} says by which ways a clip of one reaches the program, {@link
 * gekiban.bench.name.Take} makes it so, {@link gekiban.bench.name.Verdict} judges the answer.
 */
@NullMarked
package gekiban.bench.name;

import org.jspecify.annotations.NullMarked;
