package gekiban.bench.listen;

import gekiban.bench.Medians;
import gekiban.bench.child.DecodeAlone;
import gekiban.bench.child.Gekiban;
import gekiban.bench.child.Gekiban.Run;
import gekiban.bench.child.Measured;
import gekiban.studio.audio.Stereo;
import gekiban.studio.mix.Codec;
import gekiban.studio.mix.EpisodeFile;
import gekiban.studio.mix.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Runs the program on one episode again and again, beside ffmpeg's decoding of the same stream, in
 * turns, so that a machine that is busy for a while is so for all of them.
 */
final class Times {
    private final Gekiban gekiban;
    private final DecodeAlone decodeAlone;
    private final EpisodeFile episodes;
    private final Path work;
    private final Consumer<String> progress;

    Times(
            Gekiban gekiban,
            DecodeAlone decodeAlone,
            EpisodeFile episodes,
            Path work,
            Consumer<String> progress) {
        this.gekiban = gekiban;
        this.decodeAlone = decodeAlone;
        this.episodes = episodes;
        this.work = work;
        this.progress = progress;
    }

    /**
     * Measures and prints.
     *
     * @param albums to be listened for
     * @param episode one file
     * @param repeats of each
     * @param nothingKept whether the run that keeps nothing is measured too: it hears all albums
     *     anew
     */
    String report(List<Path> albums, Path episode, int repeats, boolean nothingKept)
            throws IOException, InterruptedException {
        var found = work.resolve("times-found");
        var heardAlbums = homeWith(albums);
        var home = work.resolve("times-home");
        var decodings = new ArrayList<Measured>();
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int i = 0; i < repeats; i++) {
            progress.accept("timing, %d of %d".formatted(i + 1, repeats));
            decodings.add(decodeAlone.run(episode));
            if (nothingKept) {
                Folders.fresh(home);
                add(runs, "nothing kept", listen(albums, episode, home, found));
                decodings.add(decodeAlone.run(episode));
            }
            Folders.copy(heardAlbums, home);
            add(runs, "albums kept, episode new", listen(albums, episode, home, found));
            decodings.add(decodeAlone.run(episode));
            add(runs, "all kept", listen(albums, episode, home, found));
        }
        var text = new StringBuilder();
        line(
                text,
                "%-34s %8s %8s %10s %10s %10s %12s",
                "medians of " + repeats,
                "wall s",
                "CPU s",
                "resident",
                "unmapped",
                "heap MB",
                "of decoding");
        double decoding = Medians.of(decodings.stream().map(Measured::wallSeconds).toList());
        double decodingCpu = Medians.of(decodings.stream().map(Measured::cpuSeconds).toList());
        line(text, "%-34s %8.2f %8.2f", "ffmpeg decodes to 4 kHz stereo", decoding, decodingCpu);
        runs.forEach((name, measured) ->
                line(
                        text,
                        "%-34s %8.2f %8.2f %7.0f MB %7.0f MB %10.0f %11.2fx",
                        name,
                        median(measured, Measured::wallSeconds),
                        median(measured, Measured::cpuSeconds),
                        median(measured, Measured::residentMegabytes),
                        median(measured, Measured::anonymousMegabytes),
                        Medians.of(measured.stream().map(Run::heapMegabytes).toList()),
                        median(measured, Measured::wallSeconds) / decoding));
        line(text, "work on the episode: %s", Work.below(found));
        Folders.delete(home);
        return text.toString();
    }

    private static double median(List<Run> runs, ToDoubleFunction<Measured> figure) {
        return Medians.of(runs.stream().map(run -> figure.applyAsDouble(run.process())).toList());
    }

    private static void add(Map<String, List<Run>> runs, String name, Run run) {
        runs.computeIfAbsent(name, n -> new ArrayList<>()).add(run);
    }

    private Run listen(List<Path> albums, Path episode, Path home, Path found)
            throws IOException, InterruptedException {
        return gekiban.listen(albums, episode, home, Folders.fresh(found), List.of());
    }

    /** A home in which the albums have been heard: for the sake of a minute of noise. */
    private Path homeWith(List<Path> albums) throws IOException, InterruptedException {
        progress.accept("hearing the albums");
        var home = Folders.fresh(work.resolve("times-albums"));
        var noise = Stereo.silence(Stereo.frames(60));
        var random = new SplittableRandom(1);
        for (int i = 0; i < noise.frames(); i++) {
            noise.left()[i] = (float) random.nextDouble(-0.1, 0.1);
            noise.right()[i] = (float) random.nextDouble(-0.1, 0.1);
        }
        var file = Files.createDirectories(work.resolve("times-noise")).resolve("noise.mkv");
        episodes.write(file, noise, Codec.FLAC, Layout.STEREO);
        var run = listen(albums, file, home, work.resolve("times-found"));
        progress.accept(
                String.format(
                        Locale.ROOT,
                        "heard in %.1f s, %.0f MB without mapped files, heap %.0f MB",
                        run.process().wallSeconds(),
                        run.process().anonymousMegabytes(),
                        run.heapMegabytes()));
        return home;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
