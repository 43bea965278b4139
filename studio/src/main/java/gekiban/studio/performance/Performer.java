package gekiban.studio.performance;

import gekiban.studio.instrument.Tone;
import gekiban.studio.notation.Head;
import gekiban.studio.notation.Note;
import gekiban.studio.notation.Part;
import gekiban.studio.notation.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays a score: turns the notes of its parts into tones. Another seed is another evening: the same
 * notes, other small differences. Stateless.
 */
public final class Performer {
    private static final double GRACE_SECONDS = .065;
    private static final double GRACE_LEVEL = .8; // of its note's
    private static final double LEVEL_DEVIATION = .05;
    private static final double FIRST_OF_BAR = 1.06;
    private static final double ACCENT = 1.18;
    private static final double SHORTEST_SECONDS = .03;
    private static final double LEAST_SHARE = .5; // of a note that is left by grace notes after it
    private static final char NO_STROKE = 'C';
    private static final char NO_VOWEL = 'a';
    private static final long TIMING = 0x74696d696e67L; // keeps timing apart from sound

    private final long trackSeed;

    /**
     * @param trackSeed of the track; an album's and a film's mix of one score have two
     */
    public Performer(long trackSeed) {
        this.trackSeed = trackSeed;
    }

    /**
     * The random of one tone's sound, drawn anew: phase, detuning, noise, vibrato.
     *
     * @param voice index of the part in its sheet
     * @param tone index in what {@link #perform} answers for it
     */
    public SplittableRandom randomOf(int voice, int tone) {
        return Seeds.random(trackSeed, voice, tone);
    }

    /**
     * The tones of one part, in the order of the written notes; a chord from its lowest to its
     * highest, grace notes before their note.
     *
     * @param voice index of the part in the sheet
     * @throws IllegalArgumentException if a drum has no such stroke
     */
    public List<Tone> perform(Sheet sheet, int voice) {
        var part = sheet.parts().get(voice);
        var manner = Manner.of(part.instrument());
        var notes = part.notes();
        var shifts = new double[notes.size()];
        var loudness = new double[notes.size()];
        for (int i = 0; i < notes.size(); i++) {
            var random = Seeds.random(trackSeed ^ TIMING, voice, i);
            shifts[i] = Seeds.clippedNormal(random) * part.humanMs() / 1000;
            loudness[i] = loudness(notes.get(i), random);
        }
        var tones = new ArrayList<Tone>();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            double start = Math.max(0, sheet.tempo().seconds(note.beat()) + shifts[i]);
            double end = end(sheet, part, manner, i, shifts);
            var before = i > 0 ? notes.get(i - 1).heads() : List.<Head>of();
            boolean last = i + 1 == notes.size();
            graces(tones, note, start, loudness[i], manner);
            for (int h = 0; h < note.heads().size(); h++) {
                var head = note.heads().get(h);
                double begin = start + h * manner.spreadSeconds();
                double seconds = Math.max(SHORTEST_SECONDS, end - begin);
                if (note.staccato()) {
                    seconds *= manner.staccatoShare();
                }
                tones.add(
                        new Tone(
                                begin,
                                seconds,
                                head.semitones(),
                                level(note.levelFrom() * loudness[i]),
                                level(note.levelTo() * loudness[i]),
                                slidesFrom(note, h, before, manner),
                                note.staccato(),
                                note.accent(),
                                note.tremolo(),
                                last,
                                stroke(head, manner),
                                vowel(note.syllable())));
            }
        }
        return tones;
    }

    private static double loudness(Note note, SplittableRandom random) {
        double loudness = 1 + Seeds.clippedNormal(random) * LEVEL_DEVIATION;
        loudness *= note.firstOfBar() ? FIRST_OF_BAR : 1;
        return loudness * (note.accent() ? ACCENT : 1);
    }

    private static double level(double level) {
        return Math.min(1, level);
    }

    /** The second at which note {@code i} is let go, a dot aside. */
    private static double end(Sheet sheet, Part part, Manner manner, int i, double[] shifts) {
        var notes = part.notes();
        var note = notes.get(i);
        var tempo = sheet.tempo();
        double end = tempo.seconds(note.endBeat()) + shifts[i];
        if (part.pedal() > 0) {
            end = Math.max(end, tempo.seconds(pedalBeat(sheet, part.pedal(), note.endBeat())));
        }
        if (i + 1 < notes.size()) {
            var next = notes.get(i + 1);
            double begins = tempo.seconds(next.beat()) + shifts[i + 1];
            if (next.slurred()) {
                end = begins; // neither a gap nor both at once
            }
            if (manner.sustains() && !next.graces().isEmpty()) {
                double start = tempo.seconds(note.beat()) + shifts[i];
                double least = start + (end - start) * LEAST_SHARE;
                double free = begins - next.graces().size() * GRACE_SECONDS;
                end = Math.min(end, Math.max(least, free));
            }
        }
        return end;
    }

    /**
     * The beat at which a pedal lets go what is pressed until {@code beat}: it is changed every so
     * many beats of a bar, but stays down through the last bar.
     */
    private static double pedalBeat(Sheet sheet, double pedal, double beat) {
        double bar = sheet.barBeats();
        double lastBar = bar * (sheet.bars() - 1);
        double inside = 1e-6; // what ends with the pedal's change is let go with it
        if (beat > lastBar + inside) {
            return lastBar + bar;
        }
        double begin = Math.floor((beat - inside) / bar) * bar;
        double changes = Math.ceil((beat - inside - begin) / pedal);
        return Math.min(begin + changes * pedal, begin + bar);
    }

    private static void graces(
            List<Tone> tones, Note note, double start, double loudness, Manner manner) {
        var graces = note.graces();
        for (int g = 0; g < graces.size(); g++) {
            double level = level(note.levelFrom() * loudness * GRACE_LEVEL);
            boolean slides = manner.sustains() && g > 0;
            tones.add(
                    new Tone(
                            Math.max(0, start - (graces.size() - g) * GRACE_SECONDS),
                            GRACE_SECONDS,
                            graces.get(g).semitones(),
                            level,
                            level,
                            slides ? graces.get(g - 1).semitones() : Double.NaN,
                            false,
                            false,
                            false,
                            false,
                            stroke(graces.get(g), manner),
                            vowel(note.syllable())));
        }
    }

    /** A note goes on from its grace notes, or if it is slurred from the note before. */
    private static double slidesFrom(Note note, int head, List<Head> before, Manner manner) {
        if (!manner.sustains()) {
            return Double.NaN;
        }
        if (!note.graces().isEmpty()) {
            return note.graces().getLast().semitones();
        }
        if (!note.slurred() || before.isEmpty()) {
            return Double.NaN;
        }
        if (before.size() == note.heads().size()) {
            return before.get(head).semitones();
        }
        int pitch = note.heads().get(head).semitones();
        int nearest = before.getFirst().semitones();
        for (var other : before) {
            if (Math.abs(other.semitones() - pitch) < Math.abs(nearest - pitch)) {
                nearest = other.semitones();
            }
        }
        return nearest;
    }

    private static char stroke(Head head, Manner manner) {
        if (!manner.drum()) {
            return NO_STROKE;
        }
        if ("CDEFG".indexOf(head.letter()) < 0) {
            throw new IllegalArgumentException("a drum has no stroke " + head.letter());
        }
        return head.letter();
    }

    /** The last vowel of a syllable. */
    private static char vowel(String syllable) {
        for (int i = syllable.length() - 1; i >= 0; i--) {
            if ("aeiou".indexOf(syllable.charAt(i)) >= 0) {
                return syllable.charAt(i);
            }
        }
        return NO_VOWEL;
    }
}
