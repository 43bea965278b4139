package gekiban.desk.waves;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A waveform as it is kept and given to browsers:
 *
 * <pre>
 * 4 bytes   "GKW2"
 * 4 bytes   values a second, a whole number, the highest byte first
 * 4 bytes   how many values n
 * n bytes   peak of each
 * n bytes   mean loudness (root of the mean square of both channels) of each
 * 2n/5 bytes, rounded up to whole pairs: loudness of each five, which are a tenth of a second
 * </pre>
 *
 * A byte b from 1 to 255 stands for (b - 255) * 0.4 dB under full scale, 0 for what is below -101.6
 * dB. Loudness is heard, and seen, in decibels, so that every step is as small as any other.
 *
 * <p>The loudness is that of ITU-R BS.1770-4, K-weighted and of both channels together, in
 * hundredths of a decibel above -120 LUFS, the higher byte first; 0 for less. Players bring two
 * sounds to one loudness by it; blocks of four tenths and the two gates are theirs to make.
 *
 * @param peaks a byte a value
 * @param means as many
 * @param loudness two bytes for each tenth of a second
 */
@SuppressWarnings("ArrayRecordComponent") // a megabyte that nobody compares
record WaveFile(byte[] peaks, byte[] means, byte[] loudness) {
    static final int VALUES_A_SECOND = 50;

    /** Values that a loudness is of. */
    static final int VALUES_OF_LOUDNESS = 5;

    /** Raised when files are written otherwise; older ones are made again. */
    static final int VERSION = 2;

    private static final byte[] MAGIC = ("GKW" + VERSION).getBytes(StandardCharsets.US_ASCII);
    private static final int FULL = 255;
    private static final double STEP_DB = 0.4;

    /** What BS.1770 adds, so that 997 Hz at full scale on one side is -3.01. */
    private static final double BS1770_DB = -0.691;

    private static final double LEAST_LUFS = -120;

    /** Amplitude 1 is 255; what is louder is too. */
    static int written(double amplitude) {
        double value = FULL + 20 * Math.log10(amplitude) / STEP_DB;
        return value < 1 ? 0 : (int) Math.min(FULL, Math.round(value));
    }

    /**
     * @param power mean square of the weighted samples, both channels added
     * @return hundredths of a decibel above -120 LUFS
     */
    static int loudness(double power) {
        double lufs = 10 * Math.log10(power) + BS1770_DB;
        return (int) Math.max(0, Math.round(100 * (lufs - LEAST_LUFS)));
    }

    /** Whether a file is as this class describes it. */
    static boolean is(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        var head = ByteBuffer.allocate(MAGIC.length + 2 * Integer.BYTES);
        head.put(MAGIC).putInt(VALUES_A_SECOND).putInt(peaks.length);
        out.write(head.array());
        out.write(peaks);
        out.write(means);
        out.write(loudness);
    }
}
