package gekiban.formats.prose.album;

import gekiban.formats.prose.source.Layout;
import gekiban.formats.prose.source.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds lines whose numbers go on from one to the next: a track list, with or without prose between
 * its lines. Lines without numbers that all end with a length are one too.
 */
final class TrackRuns {
    static final Pattern DISC =
            Pattern.compile(
                    "(?i)^[\\[【(<\\s*=~-]*(?:disc|disk|cd|ディスク)\\s*[-#:]?\\s*([0-9０-９]{1,2}|one|two|three|four|five|six|i{1,3}|iv)\\b.{0,60}$");

    /** A list may leave out so many numbers. */
    private static final int GAP = 2;

    private static final int FEWEST = 3;

    private TrackRuns() {}

    /**
     * @param lines in order
     * @param first number of the first line in them
     * @param last of the last
     * @param isGuessed whether the numbers are only places
     */
    record Run(List<TrackLine> lines, int first, int last, boolean isGuessed) {}

    static List<Run> of(Layout layout, List<Line> lines) {
        var runs = new ArrayList<Run>();
        var taken = new HashSet<Integer>();
        var open = new ArrayList<TrackLine>();
        var at = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var block = layout.blocks().get(line.block());
            int item = line.from() == 0 ? block.number() : 0;
            var read =
                    block.quoted() > 0
                            ? java.util.Optional.<TrackLine>empty()
                            : TrackLine.read(line, item);
            if (read.isEmpty() || read.get().number() < 0) {
                continue;
            }
            int number = read.get().number();
            int last = open.isEmpty() ? -1 : open.getLast().number();
            boolean goesOn = !open.isEmpty() && number > last && number <= last + 1 + GAP;
            boolean isOtherDisc = goesOn && open.getLast().disc() != read.get().disc();
            if (!goesOn || isOtherDisc) {
                if (number > 1) {
                    continue;
                }
                close(open, at, runs, taken);
            }
            open.add(read.get());
            at.add(i);
        }
        close(open, at, runs, taken);
        addUnnumbered(lines, taken, runs);
        runs.sort(java.util.Comparator.comparingInt(Run::first));
        return runs;
    }

    private static void close(
            List<TrackLine> open, List<Integer> at, List<Run> runs, Set<Integer> taken) {
        boolean hasLengths = !open.isEmpty() && open.stream().allMatch(each -> each.seconds() >= 0);
        boolean isList = open.size() >= FEWEST || open.size() == FEWEST - 1 && hasLengths;
        if (isList) {
            runs.add(new Run(List.copyOf(open), at.getFirst(), at.getLast(), false));
            taken.addAll(at);
        }
        open.clear();
        at.clear();
    }

    private static void addUnnumbered(List<Line> lines, Set<Integer> taken, List<Run> runs) {
        var open = new ArrayList<TrackLine>();
        for (int i = 0; i <= lines.size(); i++) {
            var read =
                    i == lines.size() || taken.contains(i)
                            ? java.util.Optional.<TrackLine>empty()
                            : TrackLine.read(lines.get(i), 0);
            boolean isTrack =
                    read.isPresent()
                            && read.get().seconds() >= 0
                            && read.get().number() < 0
                            && StatLine.read(lines.get(i), true).isEmpty();
            if (isTrack) {
                open.add(read.get());
            } else {
                if (open.size() >= FEWEST) {
                    runs.add(new Run(numbered(open), i - open.size(), i - 1, true));
                }
                open.clear();
            }
        }
    }

    private static List<TrackLine> numbered(List<TrackLine> open) {
        var numbered = new ArrayList<TrackLine>();
        for (TrackLine each : open) {
            numbered.add(
                    new TrackLine(
                            0,
                            numbered.size() + 1,
                            each.title(),
                            each.seconds(),
                            each.rating(),
                            each.titleSpan(),
                            each.line()));
        }
        return numbered;
    }
}
