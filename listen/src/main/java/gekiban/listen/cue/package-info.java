/**
 * From runs to what a cue list says of them.
 *
 * <p>{@link gekiban.listen.follow.BestPath} leaves runs: from where to where in the scene, along
 * which lag of which recording. {@link gekiban.listen.cue.Weighed} says how sure each is, by what
 * it gained, how long it lasts and who stands beside it; those that are not sure are dropped, and
 * the rest are heard again around. When no more is found, {@link gekiban.listen.cue.CueNumbers}
 * joins the pieces of a recording that follow each other to cues, {@link gekiban.listen.cue.Level}
 * measures how loud the music stands against everything else, and {@link gekiban.listen.cue.Twins}
 * names the other places that hold the same sound.
 *
 * <p>Runs count in steps of {@link gekiban.listen.follow.Tracer#STEP} samples of the scene, which
 * is the album's clock; levels are read from the signatures, whose power was kept before whitening
 * made all equally loud.
 *
 * <p>Threads: everything here is immutable, but a {@code Tracer} given to it belongs to one thread.
 */
@NullMarked
package gekiban.listen.cue;

import org.jspecify.annotations.NullMarked;
