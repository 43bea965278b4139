/**
 * Asking other catalogues over the network; only when a person wants it.
 *
 * <p>{@link gekiban.desk.remote.MusicBrainz} asks for a release by its id and keeps the {@link
 * gekiban.desk.remote.Answer} as a file, so that it is asked once. {@link
 * gekiban.desk.remote.RateGate} keeps to what MusicBrainz allows, one question a second; {@link
 * gekiban.desk.remote.Pace} is its clock, and another one in tests.
 */
@NullMarked
package gekiban.desk.remote;

import org.jspecify.annotations.NullMarked;
