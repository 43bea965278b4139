/**
 * A small show that is made here, from the notes of its music to the steps in its rain, so that the
 * program can be tried on a machine that holds no show: {@link gekiban.studio.demo.DemoShow} writes
 * it, with the truth about it.
 *
 * <p>{@link gekiban.studio.demo.DemoTracks} names the pieces, {@link gekiban.studio.demo.Composer}
 * writes their notes, {@link gekiban.studio.demo.Orchestra} plays them, {@link
 * gekiban.studio.demo.DemoEpisodes} says what sounds when. Show, composer and titles are invented.
 */
@NullMarked
package gekiban.studio.demo;

import org.jspecify.annotations.NullMarked;
