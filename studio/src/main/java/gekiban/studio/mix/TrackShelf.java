package gekiban.studio.mix;

import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decodes tracks when they are first asked for and keeps the last few, up to a length in all: a cue
 * that jumps asks for its track several times in a row. Not thread-safe.
 */
public final class TrackShelf implements TrackSource {
    private static final double WHOLE = 3600; // longer tracks are cut here

    private final SoundFiles files;
    private final Map<String, Path> paths;
    private final double keptSeconds;
    private final LinkedHashMap<String, Stereo> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param files reads them
     * @param paths of the tracks by their names
     * @param keptSeconds of sound in memory, at 384 kB each, besides the newest track
     */
    public TrackShelf(SoundFiles files, Map<String, Path> paths, double keptSeconds) {
        this.files = files;
        this.paths = Map.copyOf(paths);
        this.keptSeconds = keptSeconds;
    }

    @Override
    public Stereo track(String name) throws IOException, InterruptedException {
        var there = kept.get(name);
        if (there != null) {
            return there;
        }
        var path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no track is called " + name);
        }
        var track = files.load(path, WHOLE);
        double others = kept.values().stream().mapToDouble(Stereo::seconds).sum();
        var oldest = kept.values().iterator();
        while (others > keptSeconds && oldest.hasNext()) {
            others -= oldest.next().seconds();
            oldest.remove();
        }
        kept.put(name, track);
        return track;
    }
}
