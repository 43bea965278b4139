/**
 * Draws a film, picture by picture, from shapes alone.
 *
 * <p>A {@link gekiban.studio.film.Film} answers with its pictures. A {@link
 * gekiban.studio.film.Reel} is the film made here: {@link gekiban.studio.film.Shot}s one after
 * another, each a {@link gekiban.studio.film.Scene} seen through a {@link
 * gekiban.studio.film.Camera}, and {@link gekiban.studio.film.Caption}s over them. A scene draws
 * its still once with a {@link gekiban.studio.film.Pen}; the camera's window of it is resampled for
 * each picture, and what moves is drawn over it with a {@link gekiban.studio.film.Brush}. Letters
 * are outlines of a {@link gekiban.studio.film.Typeface}, so no font of the system is asked. {@link
 * gekiban.studio.film.VideoWriter} makes a file of a film and its sound, {@link
 * gekiban.studio.film.WebVtt} one of its captions.
 *
 * <p>Drawing coordinates: a picture is 640 by 360, x to the right, y down; a still reaches 80
 * beyond it at the left and right, 45 above and below. The same film gives the same pixels.
 */
@NullMarked
package gekiban.studio.film;

import org.jspecify.annotations.NullMarked;
