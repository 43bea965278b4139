package gekiban.bench.name;

import gekiban.sound.media.UnreadableMedia;
import gekiban.studio.audio.Decibels;
import gekiban.studio.audio.SoundFiles;
import gekiban.studio.audio.Stereo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws places of an album: each track as often as any other, each place in it too. Where the music
 * rests there is nothing to be named, so such places are drawn again.
 */
final class Spots {
    private static final double LONGEST_TRACK_SECONDS = 1800;
    private static final double RESTS_DB = -50; // against full scale
    private static final int MOST_RESTS = 1000;

    private final SoundFiles files;
    private final Path album;
    private final double shortest;
    private final double longest;
    private final List<Path> tracks;
    private final SplittableRandom random;

    /**
     * @param shortest seconds of the shortest clip: in these it must not rest
     * @param longest seconds of the longest clip: shorter tracks are not drawn
     */
    Spots(SoundFiles files, Path album, double shortest, double longest, long seed)
            throws IOException {
        this.files = files;
        this.album = album;
        this.shortest = shortest;
        this.longest = longest;
        this.tracks = new ArrayList<>(SoundFiles.in(album));
        this.random = new SplittableRandom(seed);
    }

    /**
     * The next place.
     *
     * @throws IOException when no track is long enough, or loud enough
     */
    Spot next() throws IOException, InterruptedException {
        int rests = 0;
        while (!tracks.isEmpty() && rests < MOST_RESTS) {
            var track = tracks.get(random.nextInt(tracks.size()));
            double place = random.nextDouble();
            long seed = random.nextLong();
            var sound = load(track);
            if (sound.seconds() < longest) {
                tracks.remove(track);
                continue;
            }
            int start = Stereo.frames(place * (sound.seconds() - longest));
            double loudness = sound.slice(start, Stereo.frames(shortest)).rms();
            if (Decibels.ofAmplitude(loudness) < RESTS_DB) {
                rests++;
                continue;
            }
            int lead = Stereo.frames(Spot.LEAD_SECONDS);
            return new Spot(
                    name(track),
                    (double) start / Stereo.RATE_HZ,
                    sound.slice(start - lead, 2 * lead + Stereo.frames(longest)),
                    seed);
        }
        throw new IOException(album + ": no track sounds for " + longest + " s");
    }

    private Stereo load(Path track) throws InterruptedException {
        try {
            return files.load(track, LONGEST_TRACK_SECONDS);
        } catch (UnreadableMedia e) {
            return Stereo.silence(0); // what hears the album says what is wrong with it
        }
    }

    private String name(Path track) {
        var parts = new ArrayList<String>();
        album.relativize(track).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
