package gekiban.formats.cuesheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A track while its lines are read; for one thread. */
final class CueTrack {
    /** Sectors of a CD a second, by which places are counted. */
    static final int FRAMES = 75;

    /**
     * A place in a file.
     *
     * @param file which of the sheet's files, from 0
     * @param frames from its beginning
     */
    record Place(int file, long frames) {}

    final int number;
    final int line;
    final List<String> isrcs = new ArrayList<>();
    String title = "";
    String performer = "";
    String songwriter = "";
    String composer = "";
    @Nullable Place begin;

    /**
     * @param number from 1; 0 is allowed
     * @param line of the sheet, from 1
     */
    CueTrack(int number, int line) {
        this.number = number;
        this.line = line;
    }

    /**
     * Its length, seconds: from its INDEX 01 to that of the next in the same file, so that the gap
     * before the next belongs to it, as a CD player counts. 0 where that cannot be known.
     */
    double seconds(@Nullable CueTrack next) {
        Place from = begin;
        Place to = next == null ? null : next.begin;
        if (from == null || to == null || from.file() != to.file()) {
            return 0;
        }
        return Math.max(0, to.frames() - from.frames()) / (double) FRAMES;
    }
}
