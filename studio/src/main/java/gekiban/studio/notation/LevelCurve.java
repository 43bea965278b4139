package gekiban.studio.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * The level along a voice: it stays after a dynamic and runs evenly inside a hairpin. A hairpin
 * leads to the dynamic that stands where it ends, or one step if there is none.
 */
final class LevelCurve {
    /** From {@code beat} on the level is {@code level}, and runs to the next knot if it ramps. */
    private record Knot(double beat, double level, boolean ramps) {}

    private final List<Knot> knots = new ArrayList<>();
    private double level = Dynamic.MF.level();
    private int opened; // 1 in a crescendo, -1 in a diminuendo, 0 outside
    private boolean stepped; // whether the last knot's level was guessed at the end of a hairpin

    LevelCurve() {
        knots.add(new Knot(0, level, false));
    }

    void dynamic(double beat, Dynamic dynamic) {
        if (stepped && lastBeat() == beat) { // the dynamic at a hairpin's end is its aim
            knots.removeLast();
        }
        level = dynamic.level();
        knots.add(new Knot(beat, level, opened != 0));
        stepped = false;
    }

    /**
     * @param direction 1 for a crescendo, -1 for a diminuendo
     * @return false if another is still open
     */
    boolean open(double beat, int direction) {
        if (opened != 0) {
            return false;
        }
        opened = direction;
        knots.add(new Knot(beat, level, true));
        stepped = false;
        return true;
    }

    /**
     * @return false if none of this direction is open
     */
    boolean close(double beat, int direction) {
        if (opened != direction) {
            return false;
        }
        opened = 0;
        level = direction > 0 ? Dynamic.above(level) : Dynamic.below(level);
        knots.add(new Knot(beat, level, false));
        stepped = true;
        return true;
    }

    boolean isOpen() {
        return opened != 0;
    }

    private double lastBeat() {
        return knots.getLast().beat();
    }

    /** The level with which a note at this beat begins. */
    double from(double beat) {
        int i = knots.size() - 1;
        while (i > 0 && knots.get(i).beat() > beat) {
            i--;
        }
        return at(i, beat);
    }

    /** The level with which a note that lasts until this beat ends. */
    double to(double beat) {
        int i = knots.size() - 1;
        while (i > 0 && knots.get(i).beat() >= beat) {
            i--;
        }
        return at(i, beat);
    }

    private double at(int i, double beat) {
        var knot = knots.get(i);
        if (!knot.ramps() || i + 1 == knots.size()) {
            return knot.level();
        }
        var next = knots.get(i + 1);
        double length = next.beat() - knot.beat();
        return length > 0
                ? knot.level() + (next.level() - knot.level()) * (beat - knot.beat()) / length
                : next.level();
    }
}
