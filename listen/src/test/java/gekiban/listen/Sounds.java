package gekiban.listen;

import gekiban.listen.signature.Recording;
import gekiban.listen.signature.Signature;
import gekiban.listen.signature.SignatureSink;
import gekiban.sound.dsp.Ffts;
import gekiban.sound.media.Ffmpeg;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.util.Random;

/** Stereo sounds at 4 kHz whose truth is known, mixed, and made into signatures. */
public final class Sounds {
    public static final int RATE = Signature.RATE_HZ;
    public static final Ffts FFTS = Ffts.of(Ffmpeg.bundled().libavutil());

    private Sounds() {}

    public static int samples(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    public static float[][] silence(double seconds) {
        return new float[2][samples(seconds)];
    }

    /** White noise, left and right strangers to each other, of root mean square 0.1. */
    public static float[][] noise(long seed, double seconds) {
        var random = new Random(seed);
        var noise = new float[2][samples(seconds)];
        for (int i = 0;
                i < noise[0].length;
                i++) { // longer noise of a seed begins like shorter noise
            noise[0][i] = (float) (0.1 * random.nextGaussian());
            noise[1][i] = (float) (0.1 * random.nextGaussian());
        }
        return noise;
    }

    /** Both channels from a mono sound. */
    public static float[][] centred(float[][] sound) {
        var mono = new float[sound[0].length];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (sound[0][i] + sound[1][i]) / 2;
        }
        return new float[][] {mono, mono.clone()};
    }

    public static void scale(float[][] sound, double gain) {
        for (float[] channel : sound) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) (channel[i] * gain);
            }
        }
    }

    /** Adds a sound to another, so much louder or quieter than it is. */
    public static void add(float[][] to, float[][] sound, double atSeconds, double db) {
        int at = samples(atSeconds);
        double gain = Math.pow(10, db / 20);
        for (int channel = 0; channel < 2; channel++) {
            int count = Math.min(sound[channel].length, to[channel].length - at);
            for (int i = 0; i < count; i++) {
                to[channel][at + i] += (float) (gain * sound[channel][i]);
            }
        }
    }

    /** Mean square of both channels together. */
    public static double power(float[][] sound) {
        double power = 0;
        for (float[] channel : sound) {
            for (float sample : channel) {
                power += (double) sample * sample;
            }
        }
        return power / sound[0].length / 2;
    }

    public static Signature signature(float[][] sound) {
        return new Signature(MemorySegment.ofArray(signatureBytes(sound)));
    }

    public static byte[] signatureBytes(float[][] sound) {
        int count = sound[0].length;
        var bytes = new ByteArrayOutputStream();
        var sink = new SignatureSink(FFTS, bytes);
        var interleaved = new float[2 * count];
        for (int i = 0; i < count; i++) {
            interleaved[2 * i] = sound[0][i];
            interleaved[2 * i + 1] = sound[1][i];
        }
        sink.accept(interleaved, count);
        sink.finish();
        return bytes.toByteArray();
    }

    public static Recording recording(String name, float[][] sound) {
        return new Recording(name, signature(sound));
    }
}
