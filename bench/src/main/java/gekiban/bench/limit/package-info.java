/**
 * How far the program is from what can be heard at all: {@link gekiban.bench.limit.MatchedFilter}
 * is told where each piece sounds and says how far it stands out, {@link
 * gekiban.bench.limit.LimitTable} sets what the program found beside that.
 */
@NullMarked
package gekiban.bench.limit;

import org.jspecify.annotations.NullMarked;
