/**
 * Where recordings are heard, as pages of tracks and releases tell it.
 *
 * <p>{@link gekiban.desk.pages.use.RecordingUses} reads the uses of many recordings in a few
 * queries; a {@link gekiban.desk.pages.use.HeatLine} adds up how often each second of one was
 * heard. Refused cues count nowhere; what nobody confirmed yet does, and says so.
 */
@NullMarked
package gekiban.desk.pages.use;

import org.jspecify.annotations.NullMarked;
