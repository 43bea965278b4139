package gekiban.sound.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes sound that was made here into media files. */
public final class Encoder {

    private static final int BLOCK_FRAMES = 8192;

    private final Ffmpeg ffmpeg;

    public Encoder(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Writes one file, over an old one if there is one.
     *
     * @param file the extension says the container: flac, mp3, m4a, ogg, opus, wav, ac3, mkv, mka,
     *     mp4, webm and what else ffmpeg writes
     * @param channels 1: mono; 2: left, right; 6 (5.1): front left, front right, centre, LFE,
     *     surround left, surround right; 8 (7.1): the same with back left, back right before the
     *     sides. All of one length; full scale is 1
     * @throws IOException when it cannot be written; nothing is left then
     */
    public void encode(Path file, float[][] channels, int rateHz, Encoding encoding)
            throws IOException, InterruptedException {
        for (float[] channel : channels) {
            if (channel.length != channels[0].length) {
                throw new IllegalArgumentException(
                        "channels of %d and %d samples"
                                .formatted(channels[0].length, channel.length));
            }
        }
        ChannelSource source =
                (from, count, block) -> {
                    for (int channel = 0; channel < channels.length; channel++) {
                        System.arraycopy(channels[channel], from, block[channel], 0, count);
                    }
                };
        encode(file, channels.length, channels[0].length, source, rateHz, encoding);
    }

    /**
     * Writes one file out of blocks; parameters and errors as above.
     *
     * @param channels 1, 2, 6 or 8
     * @param samples of each channel
     * @param source is asked for blocks in their order, on this thread
     */
    public void encode(
            Path file,
            int channels,
            int samples,
            ChannelSource source,
            int rateHz,
            Encoding encoding)
            throws IOException, InterruptedException {
        List<String> command = command(file, layout(channels), rateHz, encoding);
        try (Child child = Child.start(command)) {
            boolean taken = feed(child.input(), channels, samples, source);
            int status = child.await();
            if (status != 0 || !taken) {
                Files.deleteIfExists(file);
                String why = Complaint.of(child.standardError(), "ffmpeg ended with " + status);
                throw new IOException(Complaint.oneLine(file + ": cannot be written: " + why));
            }
        }
    }

    private static String layout(int channels) {
        return switch (channels) {
            case 1 -> "mono";
            case 2 -> "stereo";
            case 6 -> "5.1";
            case 8 -> "7.1";
            default -> throw new IllegalArgumentException(channels + " channels");
        };
    }

    private List<String> command(Path file, String layout, int rateHz, Encoding encoding) {
        var command = new ArrayList<String>();
        command.add(ffmpeg.executable().toString());
        command.addAll(List.of("-hide_banner", "-v", "error", "-nostats", "-y"));
        command.addAll(List.of("-f", "f32le", "-ar", Integer.toString(rateHz)));
        command.addAll(List.of("-ch_layout", layout, "-i", "pipe:0"));
        if (encoding.picture()) {
            command.addAll(List.of("-f", "lavfi", "-i", "color=black:size=64x36:rate=24"));
            command.addAll(List.of("-map", "0:a", "-map", "1:v", "-c:v", "mpeg4", "-shortest"));
        }
        String codec = encoding.codec().isEmpty() ? usualCodec(file) : encoding.codec();
        if (!codec.isEmpty()) {
            // ffmpeg's own vorbis encoder is marked as an experiment.
            command.addAll(List.of("-c:a", codec, "-strict", "experimental"));
        }
        if (encoding.kilobitsPerSecond() > 0) {
            command.addAll(List.of("-b:a", encoding.kilobitsPerSecond() + "k"));
        }
        encoding.tags()
                .forEach((key, value) -> command.addAll(List.of("-metadata", key + "=" + value)));
        command.add(InputGuard.nameOf(file));
        return command;
    }

    /** Where ffmpeg's own choice for the extension is not what people expect. */
    private static String usualCodec(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ogg" -> "vorbis";
            case "mkv", "mka" -> "flac";
            case "webm" -> "libopus";
            default -> "";
        };
    }

    /** Whether all was taken; a child that ends early closes its end. */
    private static boolean feed(OutputStream out, int channels, int samples, ChannelSource source) {
        var block = new float[channels][BLOCK_FRAMES];
        var buffer = ByteBuffer.allocate(BLOCK_FRAMES * channels * Float.BYTES);
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        try (out) {
            for (int start = 0; start < samples; start += BLOCK_FRAMES) {
                int count = Math.min(BLOCK_FRAMES, samples - start);
                source.read(start, count, block);
                buffer.clear();
                for (int i = 0; i < count; i++) {
                    for (float[] channel : block) {
                        buffer.putFloat(channel[i]);
                    }
                }
                out.write(buffer.array(), 0, buffer.position());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
