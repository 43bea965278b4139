package gekiban.listen.cue;

import gekiban.listen.follow.Run;
import gekiban.listen.follow.Tracer;
import java.util.List;

/** Counts cues: pieces of one recording that follow each other without a rest are one cue. */
public final class CueNumbers {
    private static final int REST = 2 * 4000 / Tracer.STEP; // steps

    private CueNumbers() {}

    /** The cue number of each run, from 1. */
    public static int[] of(List<Run> runs) {
        var numbers = new int[runs.size()];
        int next = 1;
        for (int i = 0; i < numbers.length; i++) {
            for (int j = i - 1; j >= 0 && numbers[i] == 0; j--) {
                boolean continues =
                        runs.get(j).trace().recording() == runs.get(i).trace().recording()
                                && runs.get(i).fromStep() - runs.get(j).toStep() < REST;
                numbers[i] = continues ? numbers[j] : 0;
            }
            numbers[i] = numbers[i] == 0 ? next++ : numbers[i];
        }
        return numbers;
    }
}
