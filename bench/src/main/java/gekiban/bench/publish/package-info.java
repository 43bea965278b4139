/**
 * How fast a site is published, and again when one review changed: {@link
 * gekiban.bench.publish.PublishCommand} with reviews that {@code InventedReviews} writes.
 */
@NullMarked
package gekiban.bench.publish;

import org.jspecify.annotations.NullMarked;
