package gekiban.studio.demo;

import gekiban.studio.synth.Instrument;
import gekiban.studio.synth.Note;
import java.util.List;

/**
 * One voice of a piece.
 *
 * @param instrument that plays it
 * @param seats where its players sit, -1 left to 1 right; each plays every note in a way of his own
 * @param gain of the voice
 * @param notes to be played
 */
record Part(Instrument instrument, List<Double> seats, double gain, List<Note> notes) {}
