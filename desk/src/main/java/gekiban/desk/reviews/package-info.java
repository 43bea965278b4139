/**
 * Reviews and essays that are written at the desk, and what people think of the music.
 *
 * <p>A review is a text whose body is Markdown. {@link gekiban.desk.reviews.Markdown} makes safe
 * HTML of it, with clips that play: {@link gekiban.desk.reviews.ClipAddress} is how they are
 * written, {@link gekiban.desk.reviews.Things} what there is to play. {@link
 * gekiban.desk.reviews.Skeleton} is what a review begins with, {@link
 * gekiban.desk.reviews.ReviewEdits} keeps each pause as a version, and {@link
 * gekiban.desk.reviews.Merging} puts together what two people wrote at once. {@link
 * gekiban.desk.reviews.Offers} finds tracks that a sentence names. {@link
 * gekiban.desk.reviews.Ratings} is who gives how many stars, and {@link
 * gekiban.desk.reviews.BetterThan} where the music is better than the show.
 */
@NullMarked
package gekiban.desk.reviews;

import org.jspecify.annotations.NullMarked;
