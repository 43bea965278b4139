package gekiban.studio.demo;

import gekiban.sound.media.Encoder;
import gekiban.sound.media.Encoding;
import gekiban.sound.media.Ffmpeg;
import gekiban.studio.audio.Stereo;
import gekiban.studio.notation.Scores;
import gekiban.studio.notation.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays the tracks, several at once, then mixes, draws and writes the episodes and what is known of
 * them.
 */
final class DemoStudio {
    private static final double MUSIC_PART = 0.4; // of all the time
    private static final List<String> FILM_VOICES = List.of("M", "L");
    private static final double FILM_ROOM = 0.5;
    // a track in the making takes up to 170 MB, and the finished ones stay for the film
    private static final int MOST_AT_ONCE = 3;

    private final Ffmpeg ffmpeg;
    private final int threads;
    private final Making making;
    private final TrackPlayer player = new TrackPlayer();

    DemoStudio(Ffmpeg ffmpeg, int threads, Making making) {
        this.ffmpeg = ffmpeg;
        this.threads = threads;
        this.making = making;
    }

    void make(Contents contents, DemoShow show) throws IOException, InterruptedException {
        for (var folder : new Path[] {show.album(), show.episodes(), show.truth()}) {
            Files.createDirectories(folder);
        }
        Map<String, Stereo> tracks = play(contents, show.album());
        var episodes = new EpisodeStudio(ffmpeg, contents, show, tracks::get);
        for (int i = 0; i < contents.episodes().size(); i++) {
            int before = i;
            episodes.make(
                    contents.episodes().get(i),
                    part ->
                            making.at(
                                    "the film",
                                    MUSIC_PART
                                            + (1 - MUSIC_PART)
                                                    * (before + part)
                                                    / contents.episodes().size()));
        }
        Files.writeString(show.catalogue(), catalogue(contents, tracks));
    }

    /** All tracks by their keys; those of the album are written too. */
    private Map<String, Stereo> play(Contents contents, Path album)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(contents.album());
        all.addAll(contents.others());
        Map<String, Stereo> tracks = new ConcurrentHashMap<>();
        var done = new AtomicInteger();
        making.at("the music", 0);
        try (var pool = Executors.newFixedThreadPool(Math.min(threads, MOST_AT_ONCE))) {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (var track : all) {
                jobs.add(() -> {
                    var sound = play(track, contents.longestSeconds());
                    tracks.put(track.key(), sound);
                    if (track.isOnAlbum()) {
                        write(album.resolve(track.file()), sound, track);
                    }
                    making.at("the music", MUSIC_PART * done.incrementAndGet() / all.size());
                    return null;
                });
            }
            for (Future<Void> job : pool.invokeAll(jobs)) {
                await(job);
            }
        }
        return tracks;
    }

    private static void await(Future<Void> job) throws IOException, InterruptedException {
        try {
            job.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException trouble -> throw trouble;
                case InterruptedException interrupted -> throw interrupted;
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private Stereo play(DemoTrack track, double longestSeconds) {
        var sheet = Scores.sheet(track.score());
        if (track.equals(DemoTracks.FILM_MIX)) {
            var box =
                    player.play(
                            sheet, track.seed(), FILM_VOICES::contains, FILM_ROOM, longestSeconds);
            return FilmMix.of(box);
        }
        return player.play(sheet, track.seed(), voice -> true, 1, longestSeconds);
    }

    private void write(Path file, Stereo sound, DemoTrack track)
            throws IOException, InterruptedException {
        var tags = new LinkedHashMap<String, String>();
        tags.put("title", track.title());
        tags.put("TITLESORT", track.romanised());
        String composer = track.song() ? DemoTracks.SONG_NAME : DemoTracks.COMPOSER;
        tags.put("artist", track.song() ? DemoTracks.SINGERS : DemoTracks.COMPOSER);
        tags.put(
                "ARTISTSORT",
                track.song() ? DemoTracks.SINGERS_ROMANISED : DemoTracks.COMPOSER_ROMANISED);
        tags.put("composer", composer);
        tags.put("COMPOSERSORT", track.song() ? composer : DemoTracks.COMPOSER_ROMANISED);
        tags.put("album", DemoTracks.ALBUM);
        tags.put("ALBUMSORT", DemoTracks.ALBUM_ROMANISED);
        tags.put("album_artist", DemoTracks.COMPOSER);
        tags.put("track", Integer.toString(track.number()));
        tags.put("TRACKTOTAL", Integer.toString(DemoTracks.ALBUM_TRACKS.size()));
        tags.put("date", DemoTracks.DATE);
        tags.put("CATALOGNUMBER", DemoTracks.CATALOGUE_NUMBER);
        tags.put("LABEL", DemoTracks.LABEL);
        tags.put("comment", DemoTracks.COMMENT);
        new Encoder(ffmpeg)
                .encode(
                        file,
                        new float[][] {sound.left(), sound.right()},
                        Stereo.RATE_HZ,
                        Encoding.PLAIN.withTags(tags));
    }

    private static String catalogue(Contents contents, Map<String, Stereo> tracks) {
        Map<DemoTheme.Statement, double[]> spans = new HashMap<>();
        for (var theme : DemoTheme.ALL) {
            for (var statement : theme.statements()) {
                Sheet sheet = Scores.sheet(DemoTracks.byKey(statement.track()).score());
                spans.put(
                        statement,
                        new double[] {
                            millis(sheet.barSeconds(statement.fromBar())),
                            millis(sheet.barSeconds(statement.toBar() + 1))
                        });
            }
        }
        return DemoCatalogue.json(
                contents,
                track -> {
                    var sound = tracks.get(track.key());
                    return sound == null ? 0 : sound.seconds();
                },
                spans);
    }

    private static double millis(double seconds) {
        return Math.rint(seconds * 1000) / 1000;
    }
}
