package gekiban.studio.demo;

import gekiban.studio.demo.DemoTrack.Style;
import gekiban.studio.synth.Bells;
import gekiban.studio.synth.Blown;
import gekiban.studio.synth.Bowed;
import gekiban.studio.synth.Drums;
import gekiban.studio.synth.Note;
import gekiban.studio.synth.Plucked;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a little piece: a melody whose first two bars return changed, over chords, a bass and
 * perhaps drums. On the first beat of a bar the melody is on a note of the chord, from there it
 * walks.
 */
final class Composer {
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};

    private final Style style;
    private final SplittableRandom random;
    private final int bars;
    private final double beat;

    private Composer(DemoTrack track) {
        this.style = track.style();
        this.random = new SplittableRandom(track.seed());
        this.beat = 60 / style.tempo();
        this.bars = Math.max(2, (int) Math.round(track.seconds() / (beat * style.beats())));
    }

    static List<Part> compose(DemoTrack track) {
        return new Composer(track).parts();
    }

    private List<Part> parts() {
        var guitar = new Plucked(3, 0.6);
        var bass = new Plucked(2, 0.15);
        var strings = List.of(-0.7, -0.3, 0.2, 0.6);
        return switch (style.ensemble()) {
            case FLUTE_AND_GUITAR ->
                    List.of(
                            new Part(new Blown(), List.of(0.25), 1, melody(12)),
                            new Part(guitar, List.of(-0.6, 0.7), 0.5, arpeggio(0)),
                            new Part(bass, List.of(-0.1), 0.7, bass()));
            case BELLS_AND_STRINGS ->
                    List.of(
                            new Part(new Bells(), List.of(-0.5, 0.4), 0.8, melody(24)),
                            new Part(new Bowed(), strings, 0.35, chords()),
                            new Part(bass, List.of(0.1), 0.5, bass()));
            case BAND ->
                    List.of(
                            new Part(new Bowed(), List.of(-0.8, 0.8), 0.7, melody(12)),
                            new Part(guitar, List.of(-0.5, 0.5), 0.5, arpeggio(12)),
                            new Part(bass, List.of(0.0), 0.9, bass()),
                            new Part(new Drums(), List.of(-0.05, 0.3), 0.4, drums()));
            case STRINGS ->
                    List.of(
                            new Part(new Bowed(), List.of(-0.6, -0.4), 0.8, melody(12)),
                            new Part(new Bowed(), strings, 0.4, chords()),
                            new Part(new Bowed(), List.of(0.5), 0.6, bass()));
        };
    }

    /** The pitch of a step of the scale, which may lie octaves away. */
    private int pitch(int step) {
        var scale = style.minor() ? MINOR : MAJOR;
        return style.tonic() + scale[Math.floorMod(step, 7)] + 12 * Math.floorDiv(step, 7);
    }

    private int degree(int bar) {
        return style.degrees().get(bar % style.degrees().size());
    }

    private double barStart(int bar) {
        return bar * style.beats() * beat;
    }

    private List<Note> melody(int octaves) {
        var notes = new ArrayList<Note>();
        var rhythms = List.of(rhythm(), rhythm(), rhythm());
        for (int bar = 0; bar < bars; bar++) {
            // a a' b a: bars 0 and 1 are the motif, they return in 2, 3 and 6, 7
            boolean away = bar % 8 == 4 || bar % 8 == 5;
            var rhythm = rhythms.get(away ? 2 : bar % 2);
            int step = degree(bar) + 2 * random.nextInt(3);
            double at = 0;
            for (double length : rhythm) {
                double loud = (at == 0 ? 0.9 : 0.7) * random.nextDouble(0.85, 1.1);
                double late = random.nextDouble(-0.008, 0.012);
                double start = Math.max(0, barStart(bar) + at * beat + late);
                notes.add(new Note(start, length * beat * 0.95, pitch(step) + octaves, loud));
                step += random.nextInt(-2, 3);
                at += length;
            }
        }
        return notes;
    }

    /** Lengths in beats that fill a bar. */
    private List<Double> rhythm() {
        var lengths = new ArrayList<Double>();
        double left = style.beats();
        while (left > 0) {
            double length =
                    Math.min(left, List.of(0.5, 0.5, 1.0, 1.0, 1.5, 2.0).get(random.nextInt(6)));
            lengths.add(length);
            left -= length;
        }
        return lengths;
    }

    private List<Note> arpeggio(int octaves) {
        var notes = new ArrayList<Note>();
        int[] order = {0, 2, 4, 7, 4, 2};
        for (int bar = 0; bar < bars; bar++) {
            for (int half = 0; half < 2 * style.beats(); half++) {
                int step = degree(bar) + order[half % order.length];
                double start = barStart(bar) + half * beat / 2 + random.nextDouble(0.012);
                double loud = random.nextDouble(0.45, 0.75);
                notes.add(new Note(start, beat, pitch(step) + octaves - 12, loud));
            }
        }
        return notes;
    }

    private List<Note> chords() {
        var notes = new ArrayList<Note>();
        for (int bar = 0; bar < bars; bar++) {
            for (int third : new int[] {0, 2, 4}) {
                double start = barStart(bar) + random.nextDouble(0.03);
                double length = style.beats() * beat * random.nextDouble(0.93, 1);
                notes.add(
                        new Note(
                                start,
                                length,
                                pitch(degree(bar) + third),
                                random.nextDouble(0.5, 0.8)));
            }
        }
        return notes;
    }

    private List<Note> bass() {
        var notes = new ArrayList<Note>();
        for (int bar = 0; bar < bars; bar++) {
            double half = style.beats() / 2.0;
            double start = barStart(bar) + random.nextDouble(0.01);
            notes.add(new Note(start, half * beat, pitch(degree(bar)) - 24, 0.9));
            notes.add(new Note(start + half * beat, half * beat, pitch(degree(bar) + 4) - 24, 0.7));
        }
        return notes;
    }

    private List<Note> drums() {
        var notes = new ArrayList<Note>();
        for (int bar = 0; bar < bars; bar++) {
            for (int half = 0; half < 2 * style.beats(); half++) {
                double start = barStart(bar) + half * beat / 2 + random.nextDouble(0.006);
                notes.add(new Note(start, 0.1, 2, random.nextDouble(0.3, 0.6)));
                if (half % 4 == 0 || random.nextDouble() < 0.1) {
                    notes.add(new Note(start, 0.1, 0, random.nextDouble(0.8, 1)));
                } else if (half % 4 == 2) {
                    notes.add(new Note(start, 0.1, 1, random.nextDouble(0.6, 0.9)));
                }
            }
        }
        return notes;
    }
}
