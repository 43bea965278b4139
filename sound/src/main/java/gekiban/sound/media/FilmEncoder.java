package gekiban.sound.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a film: pictures that are drawn while it is encoded, and a sound that is there already.
 *
 * <p>WebM with VP9 and Opus, in the setting of live video: drawings with few colours cost little,
 * and encoding must not take longer than drawing. The same pictures and sound give the same file.
 */
public final class FilmEncoder {

    /** VP9's scale of 0 to 63: even skies show no steps at this one. */
    private static final int QUALITY = 20;

    /** A player finds its place in steps of this many seconds at the latest. */
    private static final int SECONDS_BETWEEN_KEYS = 10;

    private static final int SOUND_KILOBITS = 128;

    /** Said in the file, so that nobody has to guess how colours were turned into brightness. */
    private static final List<String> COLOURS =
            List.of(
                    "-color_range",
                    "tv",
                    "-colorspace",
                    "bt709",
                    "-color_primaries",
                    "bt709",
                    "-color_trc",
                    "bt709");

    private final Ffmpeg ffmpeg;

    public FilmEncoder(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Writes one file, over an old one if there is one.
     *
     * @param file ends in {@code .webm}
     * @param pictures drawn on this thread
     * @param sound a file that begins with the first picture; its first sound stream is taken
     * @param tags by ffmpeg's keys; nothing else is told of where the file comes from
     * @throws IOException when it cannot be written; nothing is left then
     */
    public void write(Path file, Pictures pictures, Path sound, Map<String, String> tags)
            throws IOException, InterruptedException {
        InputGuard.check(sound);
        boolean isWhole = false;
        try (Child child = Child.start(command(file, pictures, sound, tags))) {
            boolean taken = feed(child.input(), pictures);
            int status = child.await();
            isWhole = taken && status == 0;
            if (!isWhole) {
                String why = Complaint.of(child.standardError(), "ffmpeg ended with " + status);
                throw new IOException(Complaint.oneLine(file + ": cannot be written: " + why));
            }
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<String> command(
            Path file, Pictures pictures, Path sound, Map<String, String> tags) {
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-hide_banner", "-v", "error", "-nostats", "-y"));
        command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "yuv420p"));
        command.addAll(List.of("-s", pictures.width() + "x" + pictures.height()));
        command.addAll(List.of("-r", Integer.toString(pictures.perSecond()), "-i", "pipe:0"));
        command.addAll(InputGuard.options());
        command.addAll(List.of("-i", InputGuard.nameOf(sound), "-map", "0:v", "-map", "1:a:0"));
        command.addAll(List.of("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "7"));
        command.addAll(List.of("-row-mt", "1", "-tile-columns", "1", "-threads", "2"));
        command.addAll(List.of("-crf", Integer.toString(QUALITY), "-b:v", "0"));
        int apart = SECONDS_BETWEEN_KEYS * pictures.perSecond();
        command.addAll(List.of("-g", Integer.toString(apart)));
        if (!pictures.cuts().isEmpty()) {
            command.addAll(List.of("-force_key_frames", times(pictures)));
        }
        command.addAll(COLOURS);
        command.addAll(List.of("-c:a", "libopus", "-b:a", SOUND_KILOBITS + "k"));
        command.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        command.addAll(List.of("-fflags", "+bitexact"));
        command.addAll(List.of("-flags:v", "+bitexact", "-flags:a", "+bitexact"));
        tags.forEach((key, value) -> command.addAll(List.of("-metadata", key + "=" + value)));
        command.add(InputGuard.nameOf(file));
        return command;
    }

    private static String times(Pictures pictures) {
        return pictures.cuts().stream()
                .map(cut -> String.format(Locale.ROOT, "%.4f", (double) cut / pictures.perSecond()))
                .collect(Collectors.joining(","));
    }

    /** Whether all was taken; a child that ends early closes its end. */
    private static boolean feed(OutputStream out, Pictures pictures) throws InterruptedException {
        int points = pictures.width() * pictures.height();
        var rgb = new int[points];
        var yuv = new byte[points * 3 / 2];
        try (out) {
            for (int picture = 0; picture < pictures.count(); picture++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                pictures.source().draw(picture, rgb);
                Yuv.convert(rgb, pictures.width(), pictures.height(), yuv);
                out.write(yuv);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
