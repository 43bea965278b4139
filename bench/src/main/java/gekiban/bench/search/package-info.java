/**
 * How fast the arithmetic of the search is: {@link gekiban.bench.search.BareTransforms} do nothing
 * but transform, {@link gekiban.bench.search.Correlation} is the search of the program itself on
 * noise.
 */
@NullMarked
package gekiban.bench.search;

import org.jspecify.annotations.NullMarked;
