/**
 * One search over everything, as one types: {@link gekiban.web.search.SearchPages} answers from a
 * {@link gekiban.desk.catalogue.KeptIndex}, which is kept in memory and brought up to date aside.
 */
@NullMarked
package gekiban.web.search;

import org.jspecify.annotations.NullMarked;
