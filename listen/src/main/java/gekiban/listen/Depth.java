package gekiban.listen;

import gekiban.listen.search.SearchSettings;
import gekiban.listen.signature.Recording;
import java.util.List;

/**
 * How finely to search for how much. The work of a search is (seconds of episode) times (seconds of
 * recordings) over (seconds in a group of pieces); a group's peak falls by the root of its length.
 * So little sound is searched deeply, and a whole collection coarsely at first.
 */
final class Depth {
    private static final double GROUP_SIGMA = 4.6;
    private static final double PIECE_SIGMA = 6.5;
    // 24 minutes against two hours: what the group sizes below are made for
    private static final double USUAL = 1440.0 * 7200;
    private static final int SECOND = 4000;

    private Depth() {}

    /** Pieces of 16 s: names nearly all that lasts, at any clock within 100 ppm. */
    static SearchSettings first(List<Recording> recordings, double sceneSeconds) {
        return new SearchSettings(
                16 * SECOND, group(24, recordings, sceneSeconds, 64), 17, GROUP_SIGMA, PIECE_SIGMA);
    }

    /** Pieces of 8 s in small groups, for what is still open. */
    static SearchSettings fine(List<Recording> recordings, double sceneSeconds) {
        return new SearchSettings(
                8 * SECOND, group(12, recordings, sceneSeconds, 64), 17, GROUP_SIGMA, PIECE_SIGMA);
    }

    /** Pieces of 2 s: a wandering speed keeps no phase for longer. */
    static SearchSettings tape(List<Recording> recordings, double sceneSeconds) {
        return new SearchSettings(
                2 * SECOND, group(8, recordings, sceneSeconds, 128), 16, GROUP_SIGMA, PIECE_SIGMA);
    }

    private static int group(int usual, List<Recording> recordings, double sceneSeconds, int most) {
        double amount = seconds(recordings) * sceneSeconds / USUAL;
        return (int) Math.clamp(Math.round(usual * amount), 1, most);
    }

    static double seconds(List<Recording> recordings) {
        return recordings.stream().mapToDouble(r -> r.signature().seconds()).sum();
    }
}
