package gekiban.desk.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the names of files promise, without a look into them. */
public final class MediaNames {
    /** What lies beside sound and video and is read: covers, subtitles, cue sheets. */
    private static final Set<String> BESIDE =
            Set.of("jpg", "jpeg", "png", "webp", "srt", "ass", "ssa", "vtt", "cue");

    private MediaNames() {}

    /** Whether it is sound or video by its name. */
    public static boolean isMedia(Path file) {
        return FileKind.of(file) == FileKind.MEDIA;
    }

    /** Whether it is something that the desk reads where it finds it beside sound and video. */
    public static boolean isBeside(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return BESIDE.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
