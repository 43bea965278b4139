package gekiban.cli;

import gekiban.desk.listening.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** One line that tells which file is being heard, what part is done and how long it may take. */
final class StatusLine implements Progress {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Less than this says nothing about the rest. */
    private static final double LEAST_PART = 0.02;

    private static final int NAME_COLUMNS = 32;

    private final Screen screen;
    private final LongSupplier nanos;
    private final Map<Path, Double> parts = new HashMap<>();
    private Stage stage = Stage.ALBUMS;
    private int files;
    private int finished;
    private long begun;
    private long shown;

    /**
     * @param nanos a clock that only goes forward
     */
    StatusLine(Screen screen, LongSupplier nanos) {
        this.screen = screen;
        this.nanos = nanos;
    }

    @Override
    public synchronized void begin(Stage stage, int files) {
        this.stage = stage;
        this.files = files;
        finished = 0;
        parts.clear();
        begun = nanos.getAsLong();
        shown = begun;
    }

    @Override
    public synchronized void advance(Stage stage, Path file, double part) {
        if (stage != this.stage) {
            return; // an episode that is heard beside the last tracks
        }
        if (part >= 1) {
            finished++;
            parts.remove(file);
        } else {
            parts.put(file, part);
        }
        long now = nanos.getAsLong();
        if (now - shown >= NANOS_BETWEEN) {
            shown = now;
            screen.status(line(file, now));
        }
    }

    private String line(Path file, long now) {
        double done = finished + parts.values().stream().mapToDouble(Double::doubleValue).sum();
        double part = files == 0 ? 1 : Math.min(1, done / files);
        double seconds = (now - begun) / NANOS_PER_SECOND;
        String left =
                part < LEAST_PART
                        ? ""
                        : ", about " + Times.show(seconds * (1 - part) / part) + " left";
        return String.format(
                Locale.ROOT,
                "%s %d of %d, %s %.0f %%%s",
                stage == Stage.ALBUMS ? "track" : "episode",
                Math.min(files, finished + 1),
                files,
                Text.fit(Text.oneLine(String.valueOf(file.getFileName())), NAME_COLUMNS),
                100 * part,
                left);
    }
}
