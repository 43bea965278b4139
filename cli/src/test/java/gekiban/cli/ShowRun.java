package gekiban.cli;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs command lines and keeps what they print. */
final class ShowRun {
    private final Path home;

    ShowRun(Path home) {
        this.home = home;
    }

    /**
     * What a command line did.
     *
     * @param status exit status
     * @param out standard output
     * @param err standard error
     */
    record Run(int status, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }

        List<String> outLines() {
            return out.lines().toList();
        }
    }

    /** Runs a command with {@code --home}. */
    Run run(Object... arguments) {
        var all = new ArrayList<String>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.add("cue".equals(all.getFirst()) ? 2 : 1, "--home=" + home);
        var out = new StringWriter();
        var err = new StringWriter();
        int status =
                Main.run(
                        new PrintWriter(out),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    /** The same as a person sees it. */
    Run runInTerminal(Object... arguments) {
        var all = new ArrayList<String>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.add("cue".equals(all.getFirst()) ? 2 : 1, "--home=" + home);
        var out = new StringWriter();
        var err = new StringWriter();
        var results = new PrintWriter(out);
        var trouble = new PrintWriter(err, true);
        int status =
                Main.run(
                        new Screen(results, trouble, true, true),
                        results,
                        trouble,
                        all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    /** Random stereo sound in a file. */
    static Path noise(Path file, int rateHz, double seconds, Encoding encoding)
            throws IOException, InterruptedException {
        var random = new Random(rateHz);
        var sound = new float[2][(int) (seconds * rateHz)];
        for (var channel : sound) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) (0.1 * random.nextGaussian());
            }
        }
        return write(file, sound, rateHz, encoding);
    }

    static Path write(Path file, float[][] sound, int rateHz, Encoding encoding)
            throws IOException, InterruptedException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new Encoder(Ffmpeg.bundled()).encode(file, sound, rateHz, encoding);
        return file;
    }
}
