package gekiban.sound.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns audio streams into stereo samples. */
public final class Decoder {

    private static final int BYTES_PER_FRAME = 2 * Float.BYTES;

    /** Frames of a block; 64 KiB of bytes, what a pipe holds on Linux. */
    private static final int BLOCK_FRAMES = 8192;

    private static final Pattern PACKETS_MD5 = Pattern.compile("MD5=([0-9a-f]{32})");

    /**
     * Nothing that people listen to is longer; a megabyte of FLAC can be made to last for a day.
     */
    private static final int MAX_SECONDS = 48 * 3600;

    private final Ffmpeg ffmpeg;
    private final int maxSeconds;

    public Decoder(Ffmpeg ffmpeg) {
        this(ffmpeg, MAX_SECONDS);
    }

    Decoder(Ffmpeg ffmpeg, int maxSeconds) {
        this.ffmpeg = ffmpeg;
        this.maxSeconds = maxSeconds;
    }

    /**
     * Decodes a stream and hears its key on the way.
     *
     * <p>Sample 0 is the start of the file as a player shows it: where there are moving pictures,
     * sound that begins after them or has gaps is filled up with silence. One channel is delivered
     * on both sides; of more than two, the centre and the LFE are left out (left = front left + 0.7
     * times the left surrounds, right likewise).
     *
     * @param rateHz rate of the samples delivered, whatever the file's own is
     * @param sink called on this thread
     * @throws UnreadableMedia when no sample came out. A file that breaks off later is no error:
     *     what came is delivered, and the answer says so. Of more than 48 hours, 48 are delivered
     * @throws InterruptedException when this thread was interrupted; the child is ended then
     */
    public Decoded decode(MediaInfo info, AudioStream stream, int rateHz, BlockSink sink)
            throws UnreadableMedia, InterruptedException {
        InputGuard.check(info.file());
        long frames;
        Ending ending;
        try (Child child = Child.start(decodingOf(info, stream, rateHz))) {
            frames = deliver(child, sink);
            ending = Ending.of(child);
        } catch (IOException e) {
            throw new UnreadableMedia(info.file(), "cannot be decoded: " + e.getMessage(), e);
        }
        if (frames == 0) {
            throw new UnreadableMedia(info.file(), ending.causeOr("no sound comes out of it"));
        }
        String trouble =
                frames >= (long) maxSeconds * rateHz
                        ? "is longer than %d s, of which the rest is not heard"
                                .formatted(maxSeconds)
                        : ending.troubleAfter(frames / (double) rateHz, info);
        Matcher packets = PACKETS_MD5.matcher(ending.standardError());
        SoundKey key = packets.find() ? SoundKey.of(stream, packets.group(1)) : keyOf(info, stream);
        return new Decoded(key, frames, !trouble.isEmpty(), trouble);
    }

    /**
     * The key that {@link #decode} would answer with, at the cost of reading the file.
     *
     * @throws UnreadableMedia when the stream has no packet
     * @throws InterruptedException when this thread was interrupted; the child is ended then
     */
    public SoundKey keyOf(MediaInfo info, AudioStream stream)
            throws UnreadableMedia, InterruptedException {
        InputGuard.check(info.file());
        var command = inputOf(info, stream);
        command.addAll(List.of("-c", "copy", "-f", "data", "pipe:1"));
        try (Child child = Child.start(command)) {
            MessageDigest md5 = SoundKey.md5();
            byte[] buffer = new byte[BLOCK_FRAMES * BYTES_PER_FRAME];
            long bytes = 0;
            for (int count = child.read(buffer); count > 0; count = child.read(buffer)) {
                md5.update(buffer, 0, count);
                bytes += count;
            }
            Ending ending = Ending.of(child);
            if (bytes == 0 || ending.stalled()) {
                throw new UnreadableMedia(info.file(), ending.causeOr("its stream is empty"));
            }
            return SoundKey.of(stream, HexFormat.of().formatHex(md5.digest()));
        } catch (UnreadableMedia e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableMedia(info.file(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> decodingOf(MediaInfo info, AudioStream stream, int rateHz) {
        var filters =
                "aformat=sample_fmts=fltp,pan="
                        + Fold.pan(stream.channels(), stream.layout())
                        + ",aresample="
                        + rateHz
                        + ":osf=flt"
                        // Containers with pictures have a time for each packet to be kept to;
                        // those of sound alone do not, or get it wrong.
                        + (info.hasVideo() ? ":async=1:first_pts=0" : "");
        var command = inputOf(info, stream);
        command.addAll(List.of("-af", filters, "-c:a", "pcm_f32le", "-f", "f32le", "pipe:1"));
        // The same packets, not decoded, into a hash that is printed at the end.
        command.addAll(List.of("-map", "0:a:" + stream.index()));
        command.addAll(List.of("-c", "copy", "-f", "hash", "-hash", "md5", "pipe:2"));
        return command;
    }

    private List<String> inputOf(MediaInfo info, AudioStream stream) {
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-nostdin", "-hide_banner", "-v", "warning", "-nostats"));
        command.addAll(InputGuard.options());
        command.addAll(List.of("-t", Integer.toString(maxSeconds)));
        command.addAll(List.of("-i", InputGuard.nameOf(info.file())));
        command.addAll(List.of("-map", "0:a:" + stream.index()));
        return command;
    }

    private static long deliver(Child child, BlockSink sink)
            throws IOException, InterruptedException {
        byte[] bytes = new byte[BLOCK_FRAMES * BYTES_PER_FRAME];
        float[] samples = new float[2 * BLOCK_FRAMES];
        var asFloats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        long frames = 0;
        for (int count = child.read(bytes); count > 0; count = child.read(bytes)) {
            int whole = count / BYTES_PER_FRAME;
            if (whole > 0) {
                asFloats.get(0, samples, 0, 2 * whole);
                sink.accept(samples, whole);
                frames += whole;
            }
        }
        return frames;
    }
}
