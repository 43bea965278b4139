package gekiban.desk.pages.release;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.desk.pages.use.HeatLine;
import gekiban.desk.pages.use.RecordingUse;
import gekiban.desk.pages.vital.CreditLine;
import gekiban.desk.pages.vital.Vital;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A release with its tracks.
 *
 * @param vitals what is said of it, without credits
 * @param shows whose music it has
 * @param stated the whole time as a source states it, seconds
 * @param episodes of these shows in which anything was heard: what is never used, is so in them
 * @param credits of the release and of all that is on it
 * @param editions other releases of the same, this one among them; empty where there are none
 * @param hasCover whether there is a picture of its cover
 */
public record ReleasePage(
        Label release,
        List<Vital> vitals,
        List<Label> shows,
        List<Disc> discs,
        OptionalDouble stated,
        int episodes,
        List<Credited> credits,
        List<Edition> editions,
        boolean hasCover) {
    /** Lengths are rounded to seconds, each of them. */
    private static final double ROUNDING = 0.5;

    /**
     * A medium with its tracks in order.
     *
     * @param format "CD"; empty where nobody says
     */
    public record Disc(Label label, String number, String format, List<Line> tracks) {
        public Disc {
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * A track.
     *
     * @param number as printed
     * @param colour class of the style sheet
     * @param seconds its length; empty where nobody says
     * @param doubts what is said of its title and length that is doubtful, or that sources differ
     *     on
     */
    public record Line(
            Label track,
            Optional<Id> recording,
            String number,
            String colour,
            String code,
            OptionalDouble seconds,
            List<Vital> doubts,
            HeatLine heat,
            List<RecordingUse> uses) {
        public Line {
            doubts = List.copyOf(doubts);
            uses = List.copyOf(uses);
        }

        /** In how many cues it sounds. */
        public int cues() {
            return (int) uses.stream().map(RecordingUse::cue).distinct().count();
        }
    }

    /**
     * Somebody and what they did.
     *
     * @param tracks "1–4, 7"; empty for the whole release
     */
    public record Credited(CreditLine line, String tracks) {}

    /**
     * Another edition of the same.
     *
     * @param how "this", "original" or "reissue"
     * @param isDoubtful whether only a guess says so
     */
    public record Edition(
            Label release,
            String numbers,
            String date,
            String form,
            String how,
            boolean isDoubtful) {}

    public ReleasePage {
        vitals = List.copyOf(vitals);
        shows = List.copyOf(shows);
        discs = List.copyOf(discs);
        credits = List.copyOf(credits);
        editions = List.copyOf(editions);
    }

    private Stream<Line> lines() {
        return discs.stream().flatMap(disc -> disc.tracks().stream());
    }

    public int tracks() {
        return (int) lines().count();
    }

    /** How many are heard. */
    public int heard() {
        return (int) lines().filter(line -> !line.uses().isEmpty()).count();
    }

    /** In how many cues they sound. */
    public int cues() {
        return (int)
                lines().flatMap(line -> line.uses().stream())
                        .map(RecordingUse::cue)
                        .distinct()
                        .count();
    }

    /** Sum of the lengths that are known, seconds. */
    public double seconds() {
        return lines().mapToDouble(line -> line.seconds().orElse(0)).sum();
    }

    /** How many tracks have no length. */
    public int unknown() {
        return (int) lines().filter(line -> line.seconds().isEmpty()).count();
    }

    /** Seconds that are heard at least once. */
    public double heardSeconds() {
        return lines().mapToDouble(line -> line.heat().heard()).sum();
    }

    /** How often the most heard second is heard. */
    public int most() {
        return lines().mapToInt(line -> line.heat().most()).max().orElse(0);
    }

    /** Length of the longest track, seconds. */
    public double longest() {
        return lines().mapToDouble(line -> line.heat().seconds()).max().orElse(0);
    }

    /** Whether what is stated is another length than that of the tracks. */
    public boolean differs() {
        return stated.isPresent()
                && unknown() == 0
                && tracks() > 0
                && Math.abs(stated.getAsDouble() - seconds())
                        > Math.max(1, ROUNDING * (tracks() + 1));
    }
}
