/**
 * How well and how fast the program listens: {@link gekiban.bench.listen.NamedSet} what is done to
 * the shows, {@link gekiban.bench.listen.Shows} mixes them, {@link gekiban.bench.listen.Hearing}
 * has them heard and scored, {@link gekiban.bench.listen.Answer} what came of it, {@link
 * gekiban.bench.listen.Times} runs one again and again.
 */
@NullMarked
package gekiban.bench.listen;

import org.jspecify.annotations.NullMarked;
