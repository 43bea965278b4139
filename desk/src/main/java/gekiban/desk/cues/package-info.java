/**
 * The cue list of an episode as values, {@link gekiban.desk.cues.EpisodeCues}, and as the files
 * that others read: {@link gekiban.desk.cues.CuesCsv} and {@link gekiban.desk.cues.CuesJson}.
 */
@NullMarked
package gekiban.desk.cues;

import org.jspecify.annotations.NullMarked;
