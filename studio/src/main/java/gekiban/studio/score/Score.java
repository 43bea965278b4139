package gekiban.studio.score;

import java.util.List;

/**
 * How well cue lists answer the truth. Counts are tenths of seconds; what has nothing to divide by
 * is NaN.
 *
 * @param byLevel recall by the music's power over everything else, in dB
 * @param byLength recall by the length of the piece, in seconds
 * @param songs recall of openings and endings
 * @param claimed tenths that were named
 * @param right tenths that were named rightly
 * @param unreleasedNamed tenths that were named wrongly while unreleased music sounded
 * @param hours of the episodes
 * @param cuts edges without a fade, or with one of 0.1 s at most
 * @param fades edges with a longer fade
 * @param confidence rows by what they said of themselves, ten bins
 */
public record Score(
        List<Band> byLevel,
        List<Band> byLength,
        Recall songs,
        long claimed,
        long right,
        long unreleasedNamed,
        double hours,
        Edges cuts,
        Edges fades,
        List<Sure> confidence) {

    /**
     * @param tenths in which music sounds
     * @param found of them named rightly
     */
    public record Recall(long tenths, long found) {
        public double share() {
            return (double) found / tenths;
        }
    }

    /** Recall of the cues from {@code low} on, below {@code high}. */
    public record Band(double low, double high, Recall recall) {}

    /**
     * @param count of edges that were judged: those of cues found for more than half
     * @param medianSeconds of their distances
     * @param ninetiethSeconds what nine of ten stay below
     */
    public record Edges(int count, double medianSeconds, double ninetiethSeconds) {}

    /**
     * The rows whose confidence is from {@code low} on, below {@code high}; the last bin has 1 too.
     *
     * @param rows how many
     * @param said mean of their confidences
     * @param right share of them that is right
     */
    public record Sure(double low, double high, int rows, double said, double right) {
        /** How far what was said is from what was right. */
        public double off() {
            return Math.abs(said - right);
        }
    }

    /** Recall of all music in scenes. */
    public Recall recall() {
        return new Recall(
                byLevel.stream().mapToLong(band -> band.recall().tenths()).sum(),
                byLevel.stream().mapToLong(band -> band.recall().found()).sum());
    }

    /** Of what was named, songs too, the part that is right. */
    public double precision() {
        return (double) right / claimed;
    }

    public double wrongSecondsAnHour() {
        return (claimed - right) / 10.0 / hours;
    }

    public double unreleasedSecondsAnHour() {
        return unreleasedNamed / 10.0 / hours;
    }
}
