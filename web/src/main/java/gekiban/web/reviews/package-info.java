/**
 * Reviews that are written here, and who gives how many stars: {@link
 * gekiban.web.reviews.ReviewPages} is where one writes, {@link gekiban.web.reviews.ReviewView} what
 * others read, {@link gekiban.web.reviews.RatingPages} the stars.
 */
@NullMarked
package gekiban.web.reviews;

import org.jspecify.annotations.NullMarked;
