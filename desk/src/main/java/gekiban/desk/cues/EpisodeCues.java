package gekiban.desk.cues;

import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.util.List;

/**
 * The cue list of an episode.
 *
 * @param episode its name: the path below the folder asked for, without ending, {@code /} between
 *     folders
 * @param fileName name of its file
 * @param stream which of its audio streams was heard
 * @param sound what was heard
 * @param seconds length of that
 * @param trouble why it broke off, in one line; empty when it did not
 * @param speed of the whole episode against the tracks, 1 if nothing was found
 * @param albums what it was listened to for
 * @param pieces in order of time
 * @param work what it took
 */
public record EpisodeCues(
        String episode,
        String fileName,
        AudioStream stream,
        SoundKey sound,
        double seconds,
        String trouble,
        double speed,
        List<Album> albums,
        List<CuePiece> pieces,
        Work work) {

    /**
     * An album that was listened for.
     *
     * @param folder name of its folder
     * @param title as most of its tracks' tags say; empty when they do not
     * @param tracks how many of them could be heard
     */
    public record Album(String folder, String title, int tracks) {}

    /**
     * The work done.
     *
     * @param transforms complex Fourier transforms
     * @param transformPoints their sizes added up
     */
    public record Work(long transforms, long transformPoints) {}

    public EpisodeCues {
        albums = List.copyOf(albums);
        pieces = List.copyOf(pieces);
    }

    public int tracks() {
        return albums.stream().mapToInt(Album::tracks).sum();
    }

    /** How many different tracks sound. */
    public int tracksHeard() {
        return (int) pieces.stream().map(piece -> piece.track().sound()).distinct().count();
    }

    public int cues() {
        return (int) pieces.stream().mapToInt(CuePiece::cue).distinct().count();
    }

    /** Seconds in which music sounds; two pieces at once count once. */
    public double musicSeconds() {
        double sum = 0;
        double until = 0;
        for (var piece : pieces) {
            double from = Math.max(until, piece.startSeconds());
            if (piece.endSeconds() > from) {
                sum += piece.endSeconds() - from;
                until = piece.endSeconds();
            }
        }
        return sum;
    }

    /** The same under another name. */
    public EpisodeCues named(String name, String file) {
        return new EpisodeCues(
                name, file, stream, sound, seconds, trouble, speed, albums, pieces, work);
    }
}
