package gekiban.desk.pages.release;

import java.util.Collection;
import java.util.Comparator;

/** Numbers of tracks in few letters: "1–4, 7", those of a second medium "B1–B3". */
public final class TrackRanges {
    private TrackRanges() {}

    /**
     * A place on a release.
     *
     * @param medium from 1
     */
    public record Place(int medium, int number) {
        private String text() {
            return medium > 1 && medium <= 26
                    ? (char) ('A' + medium - 1) + Integer.toString(number)
                    : Integer.toString(number);
        }
    }

    /** Each once, in order. */
    public static String of(Collection<Place> places) {
        var sorted =
                places.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Place::medium)
                                        .thenComparingInt(Place::number))
                        .toList();
        var text = new StringBuilder();
        for (int i = 0; i < sorted.size(); ) {
            int last = i;
            while (last + 1 < sorted.size() && follows(sorted.get(last), sorted.get(last + 1))) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(sorted.get(i).text());
            if (last > i) {
                text.append(last > i + 1 ? "–" : ", ").append(sorted.get(last).text());
            }
            i = last + 1;
        }
        return text.toString();
    }

    private static boolean follows(Place one, Place next) {
        return one.medium() == next.medium() && next.number() == one.number() + 1;
    }
}
