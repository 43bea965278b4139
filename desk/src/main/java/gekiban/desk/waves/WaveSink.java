package gekiban.desk.waves;

import gekiban.sound.media.BlockSink;
import java.io.ByteArrayOutputStream;

/** Measures the peak and the mean loudness of a sound, a value of each for every stretch of it. */
final class WaveSink implements BlockSink {
    private final int framesOfValue;
    private final ByteArrayOutputStream peaks = new ByteArrayOutputStream();
    private final ByteArrayOutputStream means = new ByteArrayOutputStream();
    private int frames;
    private float peak;
    private double power;

    /**
     * @param framesOfValue how many pairs of samples one value stands for
     */
    WaveSink(int framesOfValue) {
        this.framesOfValue = framesOfValue;
    }

    @Override
    public void accept(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            float left = samples[2 * i];
            float right = samples[2 * i + 1];
            peak = Math.max(peak, Math.max(Math.abs(left), Math.abs(right)));
            power += (left * left + right * right) / 2;
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
    }

    /** All that was heard, with what is left at the end as a value of its own. */
    WaveFile finish() {
        if (frames > 0) {
            put();
        }
        return new WaveFile(peaks.toByteArray(), means.toByteArray());
    }
}
