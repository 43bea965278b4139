package gekiban.desk.waves;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A waveform as it is kept and given to browsers:
 *
 * <pre>
 * 4 bytes   "GKW1"
 * 4 bytes   values a second, a whole number, the highest byte first
 * 4 bytes   how many values n
 * n bytes   peak of each
 * n bytes   mean loudness (root of the mean square of both channels) of each
 * </pre>
 *
 * A byte b from 1 to 255 stands for (b - 255) * 0.4 dB under full scale, 0 for what is below -101.6
 * dB. Loudness is heard, and seen, in decibels, so that every step is as small as any other.
 *
 * @param peaks a byte a value
 * @param means as many
 */
@SuppressWarnings("ArrayRecordComponent") // a megabyte that nobody compares
record WaveFile(byte[] peaks, byte[] means) {
    static final int VALUES_A_SECOND = 50;

    private static final byte[] MAGIC = "GKW1".getBytes(StandardCharsets.US_ASCII);
    private static final int FULL = 255;
    private static final double STEP_DB = 0.4;

    /** Amplitude 1 is 255; what is louder is too. */
    static int written(double amplitude) {
        double value = FULL + 20 * Math.log10(amplitude) / STEP_DB;
        return value < 1 ? 0 : (int) Math.min(FULL, Math.round(value));
    }

    void writeTo(OutputStream out) throws IOException {
        var head = ByteBuffer.allocate(MAGIC.length + 2 * Integer.BYTES);
        head.put(MAGIC).putInt(VALUES_A_SECOND).putInt(peaks.length);
        out.write(head.array());
        out.write(peaks);
        out.write(means);
    }
}
