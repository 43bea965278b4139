/**
 * Names the pieces of an album that seem to sound in an episode: {@link
 * gekiban.listen.search.Scene} is what is searched, {@link gekiban.listen.search.Search} how, a
 * {@link gekiban.listen.search.Hit} what comes of it.
 */
@NullMarked
package gekiban.listen.search;

import org.jspecify.annotations.NullMarked;
