package gekiban.sound.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small sounds whose truth is known, and files made of them. */
final class Sounds {

    static final int RATE = 48_000;
    static final Ffmpeg FFMPEG = Ffmpeg.bundled();
    static final Prober PROBER = new Prober(FFMPEG);
    static final Decoder DECODER = new Decoder(FFMPEG);
    static final Encoder ENCODER = new Encoder(FFMPEG);

    private Sounds() {}

    static float[] sine(double hertz, double amplitude, double seconds) {
        float[] sound = new float[(int) Math.round(seconds * RATE)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return sound;
    }

    /** Sends a signal, as the terminal does at Ctrl-C. */
    static void signal(String name, long pid) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static float[] noise(long seed, double seconds) {
        var random = new Random(seed);
        float[] sound = new float[(int) Math.round(seconds * RATE)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = 0.5f * (2 * random.nextFloat() - 1);
        }
        return sound;
    }

    static float[][] stereoNoise(long seed, double seconds) {
        return new float[][] {noise(seed, seconds), noise(seed + 1, seconds)};
    }

    static Path write(Path file, float[][] channels, Encoding encoding) {
        try {
            ENCODER.encode(file, channels, RATE, encoding);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs ffmpeg for what {@link Encoder} does not do; the arguments stand after {@code -y}. */
    static void ffmpeg(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(FFMPEG.executable().toString());
        command.addAll(List.of("-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        try (Child child = Child.start(command)) {
            if (child.await() != 0) {
                throw new IOException(child.standardError());
            }
        }
    }

    /** The whole sound of a file's first stream: left and right. */
    static float[][] decode(Path file, int rateHz) throws IOException, InterruptedException {
        return decode(PROBER.probe(file), 0, rateHz);
    }

    static float[][] decode(MediaInfo info, int stream, int rateHz)
            throws IOException, InterruptedException {
        var collector = new Collector();
        DECODER.decode(info, info.audio().get(stream), rateHz, collector);
        return collector.stereo();
    }

    static double rms(float[] sound) {
        double sum = 0;
        for (float sample : sound) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / sound.length);
    }

    /** Amplitude of one frequency: the length of the sound's projection on it. */
    static double amplitude(float[] sound, int rateHz, double hertz) {
        double cosine = 0;
        double sine = 0;
        for (int i = 0; i < sound.length; i++) {
            double phase = 2 * Math.PI * hertz * i / rateHz;
            cosine += sound[i] * Math.cos(phase);
            sine += sound[i] * Math.sin(phase);
        }
        return 2 * Math.hypot(cosine, sine) / sound.length;
    }

    /** Keeps all that comes. */
    static final class Collector implements BlockSink {
        private final List<float[]> blocks = new ArrayList<>();

        @Override
        public void accept(float[] interleaved, int frames) {
            blocks.add(java.util.Arrays.copyOf(interleaved, 2 * frames));
        }

        float[][] stereo() {
            int frames = blocks.stream().mapToInt(block -> block.length / 2).sum();
            float[][] stereo = new float[2][frames];
            int at = 0;
            for (float[] block : blocks) {
                for (int i = 0; i < block.length; i += 2) {
                    stereo[0][at] = block[i];
                    stereo[1][at++] = block[i + 1];
                }
            }
            return stereo;
        }
    }
}
