/**
 * What a film is heard to do besides speaking and playing: {@link gekiban.studio.effect.Rain},
 * {@link gekiban.studio.effect.Train}, {@link gekiban.studio.effect.Steps}, {@link
 * gekiban.studio.effect.Insects}, {@link gekiban.studio.effect.Sea}, {@link
 * gekiban.studio.effect.Clockwork} and {@link gekiban.studio.effect.Cave}. Each method gives a
 * sound of the length asked for, at the level it has in the film, with short fades at its ends. The
 * same seed gives the same samples on every machine.
 *
 * <p>Inside, a {@code Scene} collects short {@code Grain}s and long beds of {@code Noise}.
 */
@NullMarked
package gekiban.studio.effect;

import org.jspecify.annotations.NullMarked;
