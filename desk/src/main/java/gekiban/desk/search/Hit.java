package gekiban.desk.search;

import gekiban.catalogue.names.Match;
import java.nio.file.Path;

/**
 * A track or an episode that was found by its names.
 *
 * @param kind which of the two
 * @param title of a track as its tags say, or its file's name without ending; of an episode, its
 *     file's name without ending
 * @param artist as the tags say; empty when they do not, and for episodes
 * @param composer the same
 * @param album as the tags say, or the name of the album's folder; empty for episodes
 * @param file where it was when it was heard, absolute
 * @param match how it was found
 * @param text which of its names was
 */
public record Hit(
        Kind kind,
        String title,
        String artist,
        String composer,
        String album,
        Path file,
        Match match,
        String text) {

    /** What was heard. */
    public enum Kind {
        TRACK,
        EPISODE
    }
}
