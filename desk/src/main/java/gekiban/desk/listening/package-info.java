/**
 * Listening to episodes for the tracks of albums, from paths to cue lists.
 *
 * <p>{@link gekiban.desk.listening.Listening} wires it: files are found ({@code Episodes}, {@code
 * Shelves}), heard several at once ({@code Hearing}), listened to by the engine one at a time,
 * named ({@code CueLists}) and kept ({@link gekiban.desk.listening.KeptResults}). What became of
 * each is an {@link gekiban.desk.listening.Outcome}; a bad file is one among them.
 */
@NullMarked
package gekiban.desk.listening;

import org.jspecify.annotations.NullMarked;
