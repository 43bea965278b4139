package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Span;
import java.util.List;

/**
 * A track of a page's album.
 *
 * @param disc from 1
 * @param number as given
 * @param title as written there
 * @param seconds -1 where none is given
 * @param isGuessed whether the number is only its place in a list without numbers
 * @param rating "4/5" or empty
 * @param stats what is stated about this track alone
 * @param titleSpan where the title stands
 */
public record Track(
        int disc,
        int number,
        String title,
        long seconds,
        boolean isGuessed,
        String rating,
        List<Stat> stats,
        Span titleSpan) {
    public Track {
        stats = List.copyOf(stats);
    }

    Track with(List<Stat> more) {
        return new Track(disc, number, title, seconds, isGuessed, rating, more, titleSpan);
    }
}
