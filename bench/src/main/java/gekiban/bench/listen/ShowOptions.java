package gekiban.bench.listen;

import gekiban.studio.mix.Codec;
import gekiban.studio.mix.Layout;
import gekiban.studio.mix.Material;
import gekiban.studio.mix.MixSettings;
import gekiban.studio.mix.Treatment;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how shows are mixed. */
public final class ShowOptions {
    @Option(
            names = "--album",
            required = true,
            paramLabel = "DIR",
            description = "Music of the episodes.")
    private Path album = Path.of("");

    @Option(
            names = "--speech",
            paramLabel = "DIR",
            description = "Lines of speech; else they are synthesised.")
    private @Nullable Path speech;

    @Option(
            names = "--effects",
            paramLabel = "DIR",
            description = "Sound effects; else they are synthesised.")
    private @Nullable Path effects;

    @Option(
            names = "--foreign-album",
            paramLabel = "DIR",
            description = "An album that is in no episode, for the set foreign.")
    private @Nullable Path foreignAlbum;

    @Option(
            names = "--episodes",
            defaultValue = "2",
            paramLabel = "N",
            description = "Episodes of a show: ${DEFAULT-VALUE}.")
    private int episodes;

    @Option(
            names = "--minutes",
            defaultValue = "12",
            paramLabel = "N",
            description = "Length of each: ${DEFAULT-VALUE}.")
    private double minutes;

    @Option(
            names = "--seeds",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seeds such as 1,2 or 1-5, a show each: ${DEFAULT-VALUE}.")
    private String seeds = "1";

    @Option(
            names = "--withhold",
            defaultValue = "3",
            paramLabel = "N",
            description = "Tracks kept out of the album: ${DEFAULT-VALUE}.")
    private int withhold;

    @Option(
            names = "--codec",
            defaultValue = "aac",
            paramLabel = "NAME",
            description = "aac, opus, mp3, flac or ac3: ${DEFAULT-VALUE}.")
    private String codec = "aac";

    @Option(
            names = "--layout",
            defaultValue = "stereo",
            paramLabel = "NAME",
            description = "mono, stereo or 5.1: ${DEFAULT-VALUE}.")
    private String layout = "stereo";

    @Option(
            names = "--speed",
            defaultValue = "1",
            paramLabel = "X",
            description = "Seconds of a track per second of the episode: ${DEFAULT-VALUE}.")
    private double speed;

    @Option(
            names = "--ppm",
            defaultValue = "0",
            paramLabel = "X",
            description = "Error of the clock, parts per million: ${DEFAULT-VALUE}.")
    private double ppm;

    @Option(
            names = "--wow",
            defaultValue = "0",
            paramLabel = "X",
            description = "Wandering of the speed, 0.002 is 0.2 %%: ${DEFAULT-VALUE}.")
    private double wow;

    @Option(names = "--remaster", description = "The show has another equaliser and limiter.")
    private boolean remaster;

    @Option(names = "--short", description = "Cues of 2 to 6 s.")
    private boolean shortCues;

    boolean hasForeignAlbum() {
        return foreignAlbum != null;
    }

    /** A show each. */
    public List<Long> seeds() {
        return Seeds.parse(seeds);
    }

    /** The settings of the first seed. */
    public MixSettings settings() {
        return new MixSettings(
                new Material(album, speech, effects, foreignAlbum),
                episodes,
                minutes,
                seeds().getFirst(),
                withhold,
                shortCues,
                new Treatment(speed, ppm, wow, remaster),
                Codec.valueOf(codec.toUpperCase(Locale.ROOT)),
                Layout.parse(layout));
    }
}
