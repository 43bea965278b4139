package gekiban.studio.voice;

import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Speaks lines of the made-up language. The letters are said as in Italian; a comma, a full stop, a
 * question or exclamation mark and three points end a phrase and pause. The same line, speaker and
 * seed are the same samples on every machine. Stateless.
 */
public final class Speech {
    /** Root mean square over all phrases of a line, pauses left out: 20 dB below full scale. */
    public static final double RMS = .1;

    private static final double LAST_LONGER = 1.6;
    private static final double LAST_LONGER_AT_COMMA = 1.3;
    private static final double LEVEL_SPREAD = .15; // of syllables
    private static final double LAST_LEVEL = .8;
    private static final int TAIL_MS = 60; // formants ring on

    private Speech() {}

    /** How many syllables a line has. */
    public static int syllables(String line) {
        return Phrase.read(line).stream().mapToInt(phrase -> phrase.syllables().size()).sum();
    }

    /**
     * Says a line.
     *
     * @param line such as {@code Taro minema, hosa ne?}
     * @throws IllegalArgumentException if it has no syllable, or a letter the language lacks
     */
    public static Spoken say(String line, Speaker speaker, long seed) {
        var random = new SplittableRandom(seed);
        var phrases = Phrase.read(line);
        var lengths = new ArrayList<int[]>();
        var stretches = new ArrayList<Spoken.Stretch>();
        int at = 0;
        int end = 0;
        int count = 0;
        for (var phrase : phrases) {
            var ms = lengths(phrase, speaker, random);
            lengths.add(ms);
            end = at;
            for (int length : ms) {
                end += length;
            }
            stretches.add(new Spoken.Stretch(seconds(at), seconds(end)));
            count += ms.length;
            at = end + pauseMs(phrase.end(), random);
        }
        var gestures = new Gestures(end + TAIL_MS);
        for (int p = 0; p < phrases.size(); p++) {
            int from = (int) Math.round(stretches.get(p).start() * Gestures.PER_SECOND);
            write(gestures, phrases.get(p), lengths.get(p), from, speaker, random);
        }
        gestures.smooth();
        var samples = new Tract(Melody.highestHz(speaker), random).sound(gestures);
        level(samples, stretches);
        return new Spoken(samples, count, stretches);
    }

    private static double seconds(int ms) {
        return (double) ms / Gestures.PER_SECOND;
    }

    /** Milliseconds of each syllable. */
    private static int[] lengths(Phrase phrase, Speaker speaker, SplittableRandom random) {
        var lengths = new int[phrase.syllables().size()];
        for (int i = 0; i < lengths.length; i++) {
            double ms = Gestures.PER_SECOND / speaker.syllablesPerSecond();
            ms *= .8 + .45 * random.nextDouble();
            if (i == lengths.length - 1) {
                ms *= phrase.end() == ',' ? LAST_LONGER_AT_COMMA : LAST_LONGER;
            }
            lengths[i] = Math.max(Mouth.shortest(phrase.syllables().get(i)), (int) Math.round(ms));
        }
        return lengths;
    }

    private static int pauseMs(char mark, SplittableRandom random) {
        double part = random.nextDouble();
        return (int)
                switch (mark) {
                    case ',' -> 400 + 150 * part;
                    case '…' -> 700 + 200 * part;
                    default -> 550 + 200 * part;
                };
    }

    private static void write(
            Gestures gestures,
            Phrase phrase,
            int[] lengths,
            int from,
            Speaker speaker,
            SplittableRandom random) {
        var melody = new Melody(speaker, phrase, random);
        var mouth = new Mouth(gestures, speaker);
        int at = from;
        for (int i = 0; i < lengths.length; i++) {
            boolean last = i == lengths.length - 1;
            double level = 1 + LEVEL_SPREAD * (random.nextDouble() * 2 - 1);
            mouth.say(
                    phrase.syllables().get(i),
                    at,
                    at + lengths[i],
                    last ? level * LAST_LEVEL : level,
                    last);
            for (int ms = 0; ms < lengths[i]; ms++) {
                gestures.pitchHz[at + ms] = melody.hz(i, (double) ms / lengths[i]);
            }
            at += lengths[i];
        }
        // through the pause the mouth stays, silent, so that nothing glides up from zero
        gestures.hold(at);
    }

    private static void level(float[] samples, List<Spoken.Stretch> stretches) {
        double sum = 0;
        long frames = 0;
        for (var stretch : stretches) {
            int to = Stereo.frames(stretch.end());
            for (int i = Stereo.frames(stretch.start()); i < to; i++) {
                sum += (double) samples[i] * samples[i];
                frames++;
            }
        }
        double gain = RMS / Math.sqrt(sum / frames);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
    }
}
