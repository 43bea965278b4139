package gekiban.desk.pages;

/**
 * The colour and the code of a track: the same everywhere, by its place on its release. There are
 * 24 colours, neighbours far apart; the code tells two tracks of one colour apart.
 */
public final class TrackColours {
    private static final int COLOURS = 24;

    private TrackColours() {}

    /**
     * Class of the style sheet: {@code t1} to {@code t24}, then {@code t1 again}, which is hatched;
     * {@code ts} for what has no place on a release.
     *
     * @param number from 1; 0 for none
     */
    public static String colour(int number) {
        String colour = "t" + ((number - 1) % COLOURS + 1);
        return number < 1 ? "ts" : number > COLOURS ? colour + " again" : colour;
    }

    /**
     * "07", on a second medium "B07"; a dash for what has no place on a release.
     *
     * @param medium from 1
     * @param number from 1; 0 for none
     */
    public static String code(int medium, int number) {
        if (number < 1) {
            return "–";
        }
        String two = (number < 10 ? "0" : "") + number;
        return medium > 1 && medium <= 26 ? (char) ('A' + medium - 1) + two : two;
    }
}
