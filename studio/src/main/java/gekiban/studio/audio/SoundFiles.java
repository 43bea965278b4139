package gekiban.studio.audio;

import gekiban.sound.media.Decoder;
import gekiban.sound.media.Ffmpeg;
import gekiban.sound.media.MediaInfo;
import gekiban.sound.media.Prober;
import gekiban.sound.media.UnreadableMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings sound files in as 48 kHz stereo. Thread-safe. */
public final class SoundFiles {
    private static final Set<String> ENDINGS =
            Set.of(
                    "flac", "wav", "mp3", "m4a", "ogg", "opus", "oga", "aac", "ac3", "aiff", "aif",
                    "wma", "g722", "mka", "wv", "ape", "tta");

    private final Prober prober;
    private final Decoder decoder;

    public SoundFiles(Ffmpeg ffmpeg) {
        this.prober = new Prober(ffmpeg);
        this.decoder = new Decoder(ffmpeg);
    }

    /** All files below a folder whose names end as sound files do, in the order of their paths. */
    public static List<Path> in(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(SoundFiles::looksLikeSound).sorted().toList();
        }
    }

    private static boolean looksLikeSound(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && Files.isRegularFile(path);
    }

    /** What the header of a file says. */
    public MediaInfo probe(Path file) throws UnreadableMedia {
        return prober.probe(file);
    }

    /**
     * Decodes the default stream of a file, or its first.
     *
     * @param longest seconds that are kept of it
     * @return as much as could be decoded, when the file breaks off
     * @throws UnreadableMedia when nothing could
     */
    public Stereo load(Path file, double longest) throws UnreadableMedia, InterruptedException {
        var info = prober.probe(file);
        var streams = info.audio();
        var stream =
                streams.stream().filter(s -> s.isDefault()).findFirst().orElse(streams.getFirst());
        var tape = new Tape(Math.min(info.durationSeconds() + 1, longest), longest);
        decoder.decode(info, stream, Stereo.RATE_HZ, tape::take);
        return tape.cut();
    }

    /** Takes blocks as they come; grows by halves when the header promised too little. */
    private static final class Tape {
        private final int limit;
        private float[] left;
        private float[] right;
        private int frames;

        Tape(double expectedSeconds, double longest) {
            limit = (int) Math.min(Integer.MAX_VALUE / 8, longest * Stereo.RATE_HZ);
            left = new float[Math.clamp(Math.round(expectedSeconds * Stereo.RATE_HZ), 1, limit)];
            right = new float[left.length];
        }

        void take(float[] interleaved, int count) {
            int kept = Math.min(count, limit - frames);
            if (frames + kept > left.length) {
                int length = Math.clamp(left.length + left.length / 2L, frames + kept, limit);
                left = Arrays.copyOf(left, length);
                right = Arrays.copyOf(right, length);
            }
            for (int i = 0; i < kept; i++) {
                left[frames + i] = interleaved[2 * i];
                right[frames + i] = interleaved[2 * i + 1];
            }
            frames += kept;
        }

        Stereo cut() {
            return new Stereo(Arrays.copyOf(left, frames), Arrays.copyOf(right, frames));
        }
    }
}
