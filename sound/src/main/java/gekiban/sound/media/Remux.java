package gekiban.sound.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Files as a browser plays them, made while they are given: from any second on, without a file in
 * between. Each call is a child process that ends with it; whoever reads slowly makes it wait.
 */
public final class Remux {
    /** Less than a second of sound at the rate below, so that it begins at once. */
    private static final int BLOCK_BYTES = 1 << 14;

    private static final String SOUND_RATE = "160k";

    /** Enough for music to sound as it is, and a third of a megabyte for half a minute. */
    private static final String CLIP_RATE = "96k";

    private static final double CLIP_FADE_S = 0.02;

    /** No still of the size below is longer. */
    private static final int MOST_STILL_BYTES = 4 << 20;

    private static final String STILL_SIZE = "scale=w='min(960,iw)':h=-2";

    private final Ffmpeg ffmpeg;

    public Remux(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What a film is put into, and what its sound becomes. */
    public enum Wrapping {
        MP4("aac", "mp4"),
        /** The same for pictures in HEVC, by the name that players of Apple know it by. */
        MP4_HEVC("aac", "mp4"),
        WEBM("libopus", "webm");

        private final String codec;
        private final String format;

        Wrapping(String codec, String format) {
            this.codec = codec;
            this.format = format;
        }
    }

    /**
     * A stream's sound alone, as Opus in WebM, two channels.
     *
     * @param stream its place among the file's audio streams, from 0
     * @param from seconds from the file's start; the first sample written is the one there
     * @param out is written to on this thread; its failure ends the child
     * @throws UnreadableMedia when nothing comes out of the file
     * @throws InterruptedException when this thread was interrupted; the child is ended then
     */
    public void sound(Path file, int stream, double from, OutputStream out)
            throws IOException, InterruptedException {
        var command = inputOf(file, from);
        command.addAll(List.of("-map", "0:a:" + stream, "-vn", "-sn", "-dn"));
        command.addAll(soundAs("libopus"));
        command.addAll(List.of("-f", "webm", "pipe:1"));
        pour(file, command, out);
    }

    /**
     * A span of a file's sound, as Opus in Ogg at 96 kbit/s, two channels, faded in and out so
     * shortly that its ends do not click.
     *
     * @param from seconds from the file's start
     * @param seconds how long it is; less comes where the file ends before
     * @param out as for {@link #sound}
     * @throws UnreadableMedia when nothing comes out of the file
     */
    public void clip(Path file, double from, double seconds, OutputStream out)
            throws IOException, InterruptedException {
        var command = inputOf(file, from);
        command.addAll(List.of("-t", seconds(seconds), "-map", "0:a:0", "-vn", "-sn", "-dn"));
        String end = seconds(seconds - CLIP_FADE_S);
        command.addAll(
                List.of(
                        "-af",
                        "afade=t=in:d=%1$s,afade=t=out:st=%2$s:d=%1$s"
                                .formatted(seconds(CLIP_FADE_S), end)));
        command.addAll(List.of("-c:a", "libopus", "-ac", "2", "-ar", "48000", "-b:a", CLIP_RATE));
        command.addAll(List.of("-f", "ogg", "pipe:1"));
        pour(file, command, out);
    }

    /**
     * The pictures as they are, with a stream's sound in a form that goes with them.
     *
     * @param from seconds; must be what {@link #cutBefore} answered, since pictures can only begin
     *     at some places
     * @param out as for {@link #sound}
     * @throws UnreadableMedia when nothing comes out of the file
     */
    public void film(Path file, Wrapping wrapping, int stream, double from, OutputStream out)
            throws IOException, InterruptedException {
        var command = inputOf(file, from);
        command.addAll(List.of("-map", "0:V:0", "-map", "0:a:" + stream, "-sn", "-dn"));
        // What is before the place is needed by nobody: the place is one to begin at.
        command.addAll(List.of("-c:v", "copy", "-copypriorss:v", "0"));
        command.addAll(soundAs(wrapping.codec));
        if (wrapping == Wrapping.MP4_HEVC) {
            command.addAll(List.of("-tag:v", "hvc1"));
        }
        if (wrapping.format.equals("mp4")) {
            command.addAll(List.of("-movflags", "frag_keyframe+delay_moov+default_base_moof"));
        }
        command.addAll(List.of("-f", wrapping.format, "pipe:1"));
        pour(file, command, out);
    }

    /**
     * One picture.
     *
     * @param at seconds from the file's start
     * @return JPEG, at most 960 points wide
     * @throws UnreadableMedia when there is none there
     */
    public byte[] still(Path file, double at) throws UnreadableMedia, InterruptedException {
        var command = inputOf(file, at);
        command.addAll(List.of("-map", "0:V:0", "-frames:v", "1", "-vf", STILL_SIZE));
        command.addAll(List.of("-q:v", "4", "-f", "mjpeg", "pipe:1"));
        InputGuard.check(file);
        try (Child child = Child.start(command)) {
            byte[] picture = child.readAll(MOST_STILL_BYTES);
            if (picture.length == 0 || picture.length >= MOST_STILL_BYTES) {
                Ending ending = Ending.of(child);
                throw new UnreadableMedia(file, ending.causeOr("has no picture there"));
            }
            return picture;
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableMedia(file, "cannot be decoded: " + e.getMessage(), e);
        }
    }

    /**
     * The last place, not after a time, at which pictures can begin.
     *
     * @param at seconds from the file's start
     * @return seconds; 0 where the file does not say
     */
    public double cutBefore(Path file, double at) throws UnreadableMedia, InterruptedException {
        InputGuard.check(file);
        var command = new ArrayList<String>();
        command.add(ffmpeg.probeExecutable().toString());
        command.addAll(List.of("-v", "error", "-of", "csv=p=0", "-select_streams", "V:0"));
        command.addAll(List.of("-read_intervals", seconds(at) + "%+#1"));
        command.addAll(List.of("-show_entries", "packet=pts_time"));
        command.addAll(InputGuard.options());
        command.addAll(List.of("-i", InputGuard.nameOf(file)));
        try (Child child = Child.start(command)) {
            String answer = new String(child.readAll(BLOCK_BYTES), StandardCharsets.UTF_8);
            String first = answer.strip().split("[,\\s]", 2)[0];
            return first.matches("[0-9]{1,7}(\\.[0-9]{1,9})?") ? Double.parseDouble(first) : 0;
        } catch (IOException e) {
            throw new UnreadableMedia(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> inputOf(Path file, double from) {
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-nostdin", "-hide_banner", "-v", "warning", "-nostats"));
        command.addAll(InputGuard.options());
        command.addAll(List.of("-threads", "2", "-ss", seconds(from)));
        command.addAll(List.of("-i", InputGuard.nameOf(file)));
        command.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        return command;
    }

    private static List<String> soundAs(String codec) {
        return List.of("-c:a", codec, "-ac", "2", "-ar", "48000", "-b:a", SOUND_RATE);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.6f", Math.max(0, seconds));
    }

    private static void pour(Path file, List<String> command, OutputStream out)
            throws IOException, InterruptedException {
        InputGuard.check(file);
        try (Child child = Child.start(command)) {
            byte[] block = new byte[BLOCK_BYTES];
            long bytes = 0;
            for (int count = child.read(block); count > 0; count = child.read(block)) {
                out.write(block, 0, count);
                bytes += count;
            }
            Ending ending = Ending.of(child);
            if (bytes == 0) {
                throw new UnreadableMedia(file, ending.causeOr("nothing comes out of it"));
            }
        }
    }
}
