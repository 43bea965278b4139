/**
 * Runs other programs and measures them: {@link gekiban.bench.child.Measured} one run, {@link
 * gekiban.bench.child.Gekiban} the program itself, {@link gekiban.bench.child.DecodeAlone} what any
 * listener must at least do.
 */
@NullMarked
package gekiban.bench.child;

import org.jspecify.annotations.NullMarked;
