package gekiban.studio.mix;

import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.mix.AlbumFolder.Entry;
import gekiban.studio.mix.Repertoire.Track;
import gekiban.studio.truth.CueKind;
import gekiban.studio.truth.Truth;
import gekiban.studio.truth.TruthCue;
import gekiban.studio.truth.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Mixes a show: {@code album/} as it would be at hand, {@code episodes/episode-01.mkv}... and
 * {@code truth/episode-01.json}... below one folder.
 */
public final class ShowMixer {
    /** Raised when the same settings give another show than before. */
    public static final int VERSION = 1;

    private static final double SHORTEST_TRACK_SECONDS = 20;
    private static final double KEPT_TRACK_SECONDS = 300;

    private final Ffmpeg ffmpeg;
    private final Consumer<String> messages;

    /**
     * @param messages is told, in one line each, of episodes that are done and files that are not
     *     used
     */
    public ShowMixer(Ffmpeg ffmpeg, Consumer<String> messages) {
        this.ffmpeg = ffmpeg;
        this.messages = messages;
    }

    /** Names of the opening's and the ending's track and of those kept out of the album. */
    private record Casting(
            List<Entry> scenes,
            List<Entry> withheld,
            @Nullable Entry opening,
            @Nullable Entry ending) {}

    /**
     * Mixes a show into a folder, over what is there.
     *
     * @throws IOException when a folder holds no sound, or nothing can be written
     */
    public void mix(MixSettings settings, Path out) throws IOException, InterruptedException {
        var files = new SoundFiles(ffmpeg);
        var material = settings.material();
        var album = AlbumFolder.read(material.album(), files, messages);
        var casting = cast(album, settings);
        var foreignAlbum = material.foreignAlbum();
        if (foreignAlbum != null) {
            AlbumFolder.read(foreignAlbum, files, messages).putInto(out.resolve("album"), Set.of());
        } else {
            album.putInto(
                    out.resolve("album"),
                    casting.withheld().stream().map(Entry::name).collect(Collectors.toSet()));
        }
        var pools = new SoundPools(files, messages);
        var speech = pools.speech(material.speech(), settings.seed());
        var effects = pools.effects(material.effects(), settings.seed());
        Map<String, Path> paths =
                album.entries().stream().collect(Collectors.toMap(Entry::name, Entry::path));
        var mixer =
                new EpisodeMixer(
                        new TrackShelf(files, paths, KEPT_TRACK_SECONDS),
                        speech,
                        effects,
                        messages);

        Files.createDirectories(out.resolve("episodes"));
        Files.createDirectories(out.resolve("truth"));
        for (int number = 1; number <= settings.episodes(); number++) {
            var truth = episode(settings, casting, foreignAlbum != null, mixer, number, out);
            messages.accept(
                    String.format(
                            Locale.ROOT,
                            "%s: %d cues, %.0f s of music",
                            truth.episode(),
                            truth.cues().size(),
                            truth.musicSeconds()));
        }
    }

    private static Casting cast(AlbumFolder album, MixSettings settings) throws IOException {
        var entries =
                new ArrayList<>(
                        album.entries().stream()
                                .filter(e -> e.seconds() > SHORTEST_TRACK_SECONDS)
                                .toList());
        Collections.shuffle(entries, new Random(settings.seed()));
        int withheld = settings.withhold();
        if (entries.size() <= withheld) {
            throw new IOException(
                    settings.material().album()
                            + " holds "
                            + entries.size()
                            + " tracks of more than 20 s, too few to withhold "
                            + withheld);
        }
        boolean songs = entries.size() >= withheld + 3;
        return new Casting(
                entries.subList(withheld + (songs ? 2 : 0), entries.size()),
                entries.subList(0, withheld),
                songs ? entries.get(withheld) : null,
                songs ? entries.get(withheld + 1) : null);
    }

    private Truth episode(
            MixSettings settings,
            Casting casting,
            boolean foreign,
            EpisodeMixer mixer,
            int number,
            Path out)
            throws IOException, InterruptedException {
        var random = new SplittableRandom(settings.seed() * 1000 + number);
        double seconds = settings.minutes() * 60;
        var treatment = settings.treatment();
        var repertoire =
                new Repertoire(
                        tracks(casting.scenes()),
                        tracks(casting.withheld()),
                        track(casting.opening()),
                        track(casting.ending()));
        var plan =
                CuePlanner.plan(
                        repertoire,
                        seconds,
                        treatment.speed(),
                        settings.shortCues(),
                        random.nextLong());
        var mixed = mixer.mix(plan, treatment, random.nextDouble(0.5, 1), random.nextLong());
        var cues =
                foreign ? mixed.cues().stream().map(ShowMixer::unreleased).toList() : mixed.cues();
        String name = String.format(Locale.ROOT, "episode-%02d", number);
        new EpisodeFile(ffmpeg)
                .write(
                        out.resolve("episodes").resolve(name + ".mkv"),
                        mixed.sound(),
                        settings.codec(),
                        settings.layout());
        var truth =
                new Truth(
                        settings.minutes(),
                        treatment.speed(),
                        cues,
                        Silences.between(cues, seconds),
                        name,
                        settings.codec().toString(),
                        settings.layout().toString(),
                        treatment.ppm(),
                        nameOf(casting.opening()),
                        nameOf(casting.ending()),
                        casting.withheld().stream().map(Entry::name).toList());
        TruthFile.write(out.resolve("truth").resolve(name + ".json"), truth);
        return truth;
    }

    private static TruthCue unreleased(TruthCue c) {
        return new TruthCue(
                c.start(),
                c.end(),
                c.track(),
                c.trackStart(),
                c.speed(),
                CueKind.UNRELEASED,
                c.levelDb(),
                c.duckDb(),
                c.filter(),
                c.fadeIn(),
                c.fadeOut(),
                c.snrDb(),
                c.sideDb());
    }

    private static List<Track> tracks(List<Entry> entries) {
        return entries.stream().map(e -> new Track(e.name(), e.seconds())).toList();
    }

    private static @Nullable Track track(@Nullable Entry entry) {
        return entry == null ? null : new Track(entry.name(), entry.seconds());
    }

    private static @Nullable String nameOf(@Nullable Entry entry) {
        return entry == null ? null : entry.name();
    }
}
