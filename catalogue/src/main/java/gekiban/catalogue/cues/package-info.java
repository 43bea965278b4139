/**
 * Cues: which recording sounds when in an episode, who says so, and who agrees.
 *
 * <p>{@link gekiban.catalogue.cues.Cues} reads them by episode and by recording. {@link
 * gekiban.catalogue.cues.CueWriter} writes what listening heard, in such a way that hearing again
 * updates what was heard and touches nothing that a person confirmed, corrected, refused or
 * entered, and it writes what persons say. A cue keeps its id through all its versions.
 */
@NullMarked
package gekiban.catalogue.cues;

import org.jspecify.annotations.NullMarked;
