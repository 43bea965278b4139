package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An album as a page has it.
 *
 * @param title empty where the page gives none
 * @param titleSpan where it stands; empty where there is none
 * @param stats in the order of the text
 * @param tracks by disc and number
 * @param span from the first of all these to the last
 */
public record Album(String title, Span titleSpan, List<Stat> stats, List<Track> tracks, Span span) {
    public Album {
        stats = List.copyOf(stats);
        tracks = List.copyOf(tracks);
    }

    /**
     * The tracks' lengths beside the stated one.
     *
     * @param sum of all lengths that are given, seconds
     * @param isWhole whether every track has one
     * @param stated by the writer, seconds; -1 where none is
     */
    public record Length(long sum, boolean isWhole, long stated) {
        /** Players round each track, seconds for each. */
        private static final int ROUNDING = 1;

        /** Whether both are known and differ by more than rounding makes. */
        public boolean differs(int tracks) {
            return isWhole && stated >= 0 && Math.abs(sum - stated) > (long) tracks * ROUNDING;
        }
    }

    /** What is stated of a field; one that is known before one that was left open. */
    public Optional<Stat> stat(Stat.Field field) {
        var all = stats.stream().filter(each -> each.field() == field).toList();
        return all.stream().filter(Stat::isKnown).findFirst().or(() -> all.stream().findFirst());
    }

    public Length length() {
        long sum = 0;
        boolean isWhole = !tracks.isEmpty();
        for (Track track : tracks) {
            sum += Math.max(0, track.seconds());
            isWhole &= track.seconds() >= 0;
        }
        long stated =
                stat(Stat.Field.TOTAL_TIME)
                        .filter(Stat::isKnown)
                        .map(each -> Long.parseLong(each.text()))
                        .orElse(-1L);
        return new Length(sum, isWhole, stated);
    }

    /** What does not fit together, for people to read. */
    public List<String> troubles() {
        var troubles = new java.util.ArrayList<String>();
        var length = length();
        if (length.differs(tracks.size())) {
            troubles.add(
                    "the tracks of \""
                            + title
                            + "\" last "
                            + length.sum()
                            + " s together, but "
                            + length.stated()
                            + " s are stated");
        }
        stat(Stat.Field.TRACKS)
                .filter(each ->
                        each.isKnown()
                                && !tracks.isEmpty()
                                && !each.text().equals(Integer.toString(tracks.size())))
                .ifPresent(each ->
                        troubles.add(
                                "\""
                                        + title
                                        + "\" is said to have "
                                        + each.text()
                                        + " tracks, the list has "
                                        + tracks.size()));
        return troubles;
    }
}
