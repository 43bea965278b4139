/**
 * The drawings of the demo's film. {@link gekiban.studio.film.scene.Films} puts them in their order
 * in {@code FirstEpisode} and {@code SecondEpisode}; every other class is one place or one thing
 * that is drawn in several.
 *
 * <p>Few colours ({@code Ink}); people are silhouettes with one line of light on the side of the
 * lamp; red belongs to the girl's coat and the train; gradients are sky, water and light.
 */
@NullMarked
package gekiban.studio.film.scene;

import org.jspecify.annotations.NullMarked;
