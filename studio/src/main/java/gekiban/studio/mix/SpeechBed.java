package gekiban.studio.mix;

import gekiban.studio.audio.ControlCurve;
import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.Room;
import gekiban.studio.audio.Stereo;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Dialogue: people talk for some seconds, line after line, and pause. Nearly all of it is in the
 * middle, as in nearly all broadcasts; some lines are panned, some have a room around them that
 * differs left and right.
 */
public final class SpeechBed {
    /** Root mean square of a line where it sounds; levels of music are against this. */
    public static final double LEVEL = 0.1;

    private static final float SOUNDS = 0.01f; // samples above this are speech, not its pauses
    private static final double PANNED = 0.12;
    private static final double ROOMY = 0.2;
    private static final double ROOM_GAIN = 0.25;

    private record Line(
            int start, float[] voice, double gain, double pan, boolean roomy, long seed) {}

    private final int frames;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Casts the lines of an episode.
     *
     * @param pool lines to choose from, one channel each
     * @param frames of the episode
     * @param density how much is said: 1 pauses for 1 to 8 s after some lines, 0.5 twice as long
     * @param seed of every choice
     */
    public SpeechBed(List<float[]> pool, int frames, double density, long seed) {
        this.frames = frames;
        if (pool.isEmpty()) {
            return;
        }
        var random = new SplittableRandom(seed);
        double now = random.nextDouble(0, 4);
        double end = (double) frames / Stereo.RATE_HZ;
        while (now < end) {
            double until = now + random.nextDouble(6, 30);
            while (now < Math.min(end, until)) {
                var voice = pool.get(random.nextInt(pool.size()));
                double gain =
                        LEVEL / loudness(voice) * Decibels.toAmplitude(random.nextDouble(-3, 3));
                double pan = random.nextDouble() < PANNED ? random.nextDouble(-0.3, 0.3) : 0;
                boolean roomy = random.nextDouble() < ROOMY;
                lines.add(new Line(Stereo.frames(now), voice, gain, pan, roomy, random.nextLong()));
                now += (double) voice.length / Stereo.RATE_HZ + random.nextDouble(0.15, 1.2);
            }
            now += random.nextDouble(1, 8) / density;
        }
    }

    /** 1 where somebody speaks, 0 where nobody does. */
    public ControlCurve activity() {
        var activity = ControlCurve.constant(frames, 0);
        for (var line : lines) {
            activity.set(line.start, Math.min(frames, line.start + line.voice.length), 1);
        }
        return activity;
    }

    /**
     * Adds the dialogue.
     *
     * @param bus the episode
     * @param gain of the dialogue over the episode's time
     */
    public void addTo(Stereo bus, ControlCurve gain) {
        for (var line : lines) {
            var spoken = new Stereo(line.voice.clone(), line.voice.clone());
            for (int i = 0; i < spoken.frames(); i++) {
                float now = (float) line.gain * gain.at(line.start + i);
                spoken.left()[i] *= now;
                spoken.right()[i] *= now;
            }
            bus.add(spoken, line.start, 1 - line.pan, 1 + line.pan);
            if (line.roomy) {
                double seconds = 0.2 + 0.5 * Math.abs(line.seed % 1000) / 1000.0;
                bus.add(
                        new Room(line.seed, seconds).reflect(spoken),
                        line.start,
                        ROOM_GAIN,
                        ROOM_GAIN);
            }
        }
    }

    private static double loudness(float[] voice) {
        double sum = 0;
        int count = 0;
        for (float y : voice) {
            if (Math.abs(y) > SOUNDS) {
                sum += (double) y * y;
                count++;
            }
        }
        return count == 0 ? 1 : Math.sqrt(sum / count);
    }
}
