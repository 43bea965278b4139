package gekiban.desk.waves;

import gekiban.sound.media.BlockSink;
import java.io.ByteArrayOutputStream;

/**
 * Measures the peak and the mean of a sound, a value of each for every stretch of it, and its
 * loudness, a value for every five.
 */
final class WaveSink implements BlockSink {
    private final int framesOfValue;
    private final ByteArrayOutputStream peaks = new ByteArrayOutputStream();
    private final ByteArrayOutputStream means = new ByteArrayOutputStream();
    private final ByteArrayOutputStream loudness = new ByteArrayOutputStream();
    private final KWeighting left = new KWeighting();
    private final KWeighting right = new KWeighting();
    private int frames;
    private float peak;
    private double power;
    private double weighted;
    private int weightedFrames;

    /**
     * Of samples at {@value KWeighting#RATE_HZ} Hz.
     *
     * @param framesOfValue how many pairs of samples one value stands for
     */
    WaveSink(int framesOfValue) {
        this.framesOfValue = framesOfValue;
    }

    @Override
    public void accept(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            float l = samples[2 * i];
            float r = samples[2 * i + 1];
            peak = Math.max(peak, Math.max(Math.abs(l), Math.abs(r)));
            power += (l * l + r * r) / 2;
            double kl = left.next(l);
            double kr = right.next(r);
            weighted += kl * kl + kr * kr;
            weightedFrames++;
            if (++frames == framesOfValue) {
                put();
            }
        }
    }

    private void put() {
        peaks.write(WaveFile.written(peak));
        means.write(WaveFile.written(Math.sqrt(power / frames)));
        frames = 0;
        peak = 0;
        power = 0;
        if (peaks.size() % WaveFile.VALUES_OF_LOUDNESS == 0) {
            putLoudness();
        }
    }

    private void putLoudness() {
        int value = WaveFile.loudness(weighted / weightedFrames);
        loudness.write(value >> Byte.SIZE);
        loudness.write(value);
        weighted = 0;
        weightedFrames = 0;
    }

    /** All that was heard, with what is left at the end as a value of its own. */
    WaveFile finish() {
        if (frames > 0) {
            put();
        }
        if (weightedFrames > 0) {
            putLoudness();
        }
        return new WaveFile(peaks.toByteArray(), means.toByteArray(), loudness.toByteArray());
    }
}
