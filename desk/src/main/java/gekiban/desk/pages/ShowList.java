package gekiban.desk.pages;

import gekiban.catalogue.pages.ShowTotals;
import java.util.List;

/**
 * Some of all shows, in the order that they came, with the sums of all.
 *
 * @param all how many there are
 * @param episodes of all
 * @param cues of all
 * @param ms of music in all, milliseconds
 * @param page from 1
 * @param pages how many pages there are, at least one
 */
public record ShowList(
        List<ShowTotals> rows, int all, int episodes, int cues, long ms, int page, int pages) {
    /** Rows of a page. */
    public static final int ROWS = 200;

    public ShowList {
        rows = List.copyOf(rows);
    }

    /**
     * @param shows all there are
     * @param asked from 1; another number leads to the nearest page
     */
    public static ShowList of(List<ShowTotals> shows, int asked) {
        int pages = Math.max(1, (shows.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        return new ShowList(
                shows.subList((page - 1) * ROWS, Math.min(shows.size(), page * ROWS)),
                shows.size(),
                shows.stream().mapToInt(ShowTotals::episodes).sum(),
                shows.stream().mapToInt(ShowTotals::cues).sum(),
                shows.stream().mapToLong(ShowTotals::ms).sum(),
                page,
                pages);
    }
}
