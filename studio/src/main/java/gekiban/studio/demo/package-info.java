/**
 * A short film in two episodes and its soundtrack album, made here from notes, words and drawings,
 * so that the program can be tried on a machine that holds no show: {@link
 * gekiban.studio.demo.DemoShow} writes it, with the truth about it.
 *
 * <p>{@code DemoStudio} is the way of it: {@code TrackPlayer} plays the scores, {@code FilmMixer}
 * mixes what {@code FirstEpisode} and {@code SecondEpisode} ask for (music, lines spoken by the
 * {@code Cast}, sounds of the {@code World}), {@code EpisodeStudio} has the pictures drawn beside
 * it, {@code DemoCatalogue} writes down what a catalogue would know. Show, people, titles and
 * language are invented.
 *
 * <p>Tracks are played by several threads, each by one; the same samples come out everywhere.
 */
@NullMarked
package gekiban.studio.demo;

import org.jspecify.annotations.NullMarked;
