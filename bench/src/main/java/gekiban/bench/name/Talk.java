package gekiban.bench.name;

import gekiban.studio.audio.Stereo;
import gekiban.studio.synth.SpeechSynth;
import java.util.List;
import java.util.SplittableRandom;

/** People who talk all the time: line after line, with short pauses. */
final class Talk {
    private static final int LINES = 60;
    private static final double LONGEST_PAUSE_SECONDS = 0.6;
    private static final double SHORTEST_PAUSE_SECONDS = 0.15;

    private final List<float[]> lines;

    Talk(long seed) {
        this.lines = new SpeechSynth(seed).lines(LINES);
    }

    /** So many frames of it, from somewhere within a line on. */
    float[] frames(int count, long seed) {
        var random = new SplittableRandom(seed);
        var talk = new float[count];
        int at = 0;
        int from = -1;
        while (at < count) {
            var line = lines.get(random.nextInt(lines.size()));
            from = from < 0 ? random.nextInt(line.length / 2) : 0;
            int length = Math.min(line.length - from, count - at);
            System.arraycopy(line, from, talk, at, length);
            at +=
                    length
                            + Stereo.frames(
                                    random.nextDouble(
                                            SHORTEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS));
        }
        return talk;
    }
}
