package gekiban.listen.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Decides who sounds when: the most likely way through an episode, in which at every step either
 * nothing is heard or one of the traces, at one of several levels (Viterbi 1967, "Error bounds for
 * convolutional codes").
 */
public final class BestPath {
    /*
     * The evidence of a step is a number with variance one: mean zero where the recording does not
     * sound, a positive mean where it does, larger the louder it stands. Speech comes and goes, so
     * the mean wanders between LEVELS. A way through pays to begin, to end and to change; it earns
     * the logarithm of how much likelier the evidence is with the recording than without. Where two
     * recordings share a note or one repeats itself, both have evidence, and the way with more of
     * it wins: the end of one and the begin of the next fall where the sums change sides.
     *
     * Evidence of neighbouring steps is not independent where tones are held; TEMPER makes up.
     */
    private static final float[] LEVELS = {0.2f, 0.45f, 0.9f, 1.8f, 3.6f, 7.2f};
    private static final double TEMPER = 1.6;
    private static final double BEGIN = 18;
    private static final double END = 8;
    private static final double CHANGE_LEVEL = 1.2; // to the next
    private static final double LEAP = 4; // to any: music enters at once
    private static final double RENT =
            0.02; // a step; so that a silent stretch is left at its start
    // A track begins at its beginning in some two fifths of all cues, at any other step in one of
    // six thousand: logarithm 7.8; and a quiet beginning costs changes of level.
    private static final double BEGIN_AT_START = BEGIN - 8;
    private static final double END_AT_END = 2;
    private static final int SHORTEST = 24; // steps: 0.77 s
    private static final int ROUNDS = 6;
    private static final int NONE = -1;

    private final List<Trace> traces;
    private final int steps;
    private final byte[][] back; // per trace: how each (step, level) was reached
    private final double[][] score; // per trace and level, at the current step
    private final int[] noneFrom; // per step: the trace that ended before it, or NONE
    private final int[] beganFrom; // per step: what a trace beginning there follows
    private final int[] bestTrace;
    private final byte[] bestLevel;

    private static final byte STAY = 0;
    private static final byte UP = 1;
    private static final byte DOWN = 2;
    private static final byte BEGUN = 3;
    private static final byte LEAPT = 4; // and more: from level (value - LEAPT)

    private BestPath(List<Trace> traces, int steps) {
        this.traces = traces;
        this.steps = steps;
        back = new byte[traces.size()][];
        score = new double[traces.size()][LEVELS.length];
        for (int t = 0; t < traces.size(); t++) {
            back[t] = new byte[traces.get(t).sigma().length * LEVELS.length];
        }
        noneFrom = new int[steps + 1];
        beganFrom = new int[steps + 1];
        bestTrace = new int[steps + 1];
        bestLevel = new byte[steps + 1];
    }

    /**
     * Finds the most likely way in which nothing sounds for less than {@link #SHORTEST} steps: such
     * scraps are moments at which a repeated note stands higher than the place that really plays.
     *
     * @param steps of the scene
     * @return runs in order of time, not overlapping
     */
    public static List<Run> through(List<Trace> traces, int steps) {
        var whole = new ArrayList<>(traces);
        for (int round = 0; ; round++) {
            var runs = new BestPath(whole, steps).runs();
            var scraps = runs.stream().filter(run -> run.steps() < SHORTEST).toList();
            if (scraps.isEmpty() || round == ROUNDS) {
                return runs.stream().filter(run -> run.steps() >= SHORTEST).toList();
            }
            for (var scrap : scraps) {
                // by identity; not found if an earlier scrap of the same trace changed it: next
                // round
                int t = whole.indexOf(scrap.trace());
                if (t >= 0) {
                    whole.set(t, scrap.trace().without(scrap.fromStep(), scrap.toStep()));
                }
            }
        }
    }

    private List<Run> runs() {
        var byStart = new ArrayList<Integer>();
        for (int t = 0; t < traces.size(); t++) {
            byStart.add(t);
        }
        byStart.sort(Comparator.comparingInt(t -> traces.get(t).firstStep()));
        var active = new ArrayList<Integer>();
        int nextStart = 0;
        double none = 0;
        double best = Double.NEGATIVE_INFINITY;
        bestTrace[0] = NONE;
        for (int step = 0; step < steps; step++) {
            // index step + 1 of the arrays belongs to the state after this step
            int previousBest = bestTrace[step];
            double ended = best - END;
            beganFrom[step + 1] = ended > none ? previousBest : NONE;
            double begin = Math.max(none, ended) - BEGIN;
            noneFrom[step + 1] = ended > none ? previousBest : NONE;
            none = Math.max(none, ended);
            while (nextStart < byStart.size()
                    && traces.get(byStart.get(nextStart)).firstStep() <= step) {
                int t = byStart.get(nextStart++);
                Arrays.fill(score[t], Double.NEGATIVE_INFINITY);
                active.add(t);
            }
            int now = step;
            active.removeIf(t -> traces.get(t).endStep() <= now);
            best = Double.NEGATIVE_INFINITY;
            bestTrace[step + 1] = NONE;
            for (int t : active) {
                int level = advance(t, step, begin);
                if (score[t][level] > best) {
                    best = score[t][level];
                    bestTrace[step + 1] = t;
                    bestLevel[step + 1] = (byte) level;
                }
            }
        }
        return trackBack(best - END > none);
    }

    /** One step of one trace; returns its best level. */
    private int advance(int t, int step, double begin) {
        var trace = traces.get(t);
        float evidence = trace.sigma()[step - trace.firstStep()];
        int row = (step - trace.firstStep()) * LEVELS.length;
        double[] s = score[t];
        double entry = trace.beginsAt(step) ? begin + BEGIN - BEGIN_AT_START : begin;
        double reward = trace.endsAt(step) ? END_AT_END : 0;
        int loudest = 0;
        for (int l = 1; l < LEVELS.length; l++) {
            loudest = s[l] > s[loudest] ? l : loudest;
        }
        double leap = s[loudest] - LEAP;
        double below = Double.NEGATIVE_INFINITY;
        int best = 0;
        for (int l = 0; l < LEVELS.length; l++) {
            double here = s[l];
            double value = here;
            byte how = STAY;
            if (below - CHANGE_LEVEL > value) {
                value = below - CHANGE_LEVEL;
                how = UP;
            }
            if (l + 1 < LEVELS.length && s[l + 1] - CHANGE_LEVEL > value) {
                value = s[l + 1] - CHANGE_LEVEL;
                how = DOWN;
            }
            if (leap > value) {
                value = leap;
                how = (byte) (LEAPT + loudest);
            }
            if (entry > value) {
                value = entry;
                how = BEGUN;
            }
            below = here;
            s[l] = value + gain(evidence, l) + reward;
            back[t][row + l] = how;
            best = s[l] > s[best] ? l : best;
        }
        return best;
    }

    private static double gain(float evidence, int level) {
        float mean = LEVELS[level];
        // an honest step cannot speak louder than a few deviations above its level
        double e = Math.min(evidence, mean + 4);
        return (mean * e - mean * mean / 2) / TEMPER - RENT;
    }

    private List<Run> trackBack(boolean endsSounding) {
        var runs = new ArrayList<Run>();
        int step = steps;
        int t = endsSounding ? bestTrace[steps] : NONE;
        while (step > 0) {
            if (t == NONE) {
                t = noneFrom[step];
                step--;
                if (t == NONE) {
                    continue;
                }
                // the state before this step was trace t, at its best level: fall through
            }
            int end = step;
            int level = bestLevel[step];
            var trace = traces.get(t);
            double gain = 0;
            boolean begun = false;
            while (!begun) {
                int i = step - 1 - trace.firstStep();
                gain += gain(trace.sigma()[i], level);
                byte how = back[t][i * LEVELS.length + level];
                switch (how) {
                    case STAY -> {}
                    case UP -> level--;
                    case DOWN -> level++;
                    case BEGUN -> begun = true;
                    default -> level = how - LEAPT;
                }
                step--;
            }
            runs.addFirst(new Run(trace, step, end, gain));
            t = beganFrom[step + 1];
        }
        return runs;
    }
}
