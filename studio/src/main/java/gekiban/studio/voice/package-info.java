/**
 * The made-up language of the demo's film, spoken: {@link gekiban.studio.voice.Speech} says a line
 * in Roman letters with the voice of a {@link gekiban.studio.voice.Speaker}. A line is read into
 * phrases of syllables, these into a {@link gekiban.studio.voice.Gestures} of what throat and mouth
 * do in every millisecond, and that into sound by a {@link gekiban.studio.voice.Tract}: a source
 * and noise through formants (Klatt 1980, "Software for a cascade/parallel formant synthesizer",
 * its parallel half). It means nothing, but it sounds like people who mean something, and it covers
 * music the way speech does.
 */
@NullMarked
package gekiban.studio.voice;

import org.jspecify.annotations.NullMarked;
