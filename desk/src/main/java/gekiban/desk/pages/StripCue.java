package gekiban.desk.pages;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cue as a strip and a table show it.
 *
 * @param track what sounds: of its first piece
 * @param colour class of the style sheet
 * @param code of the track
 * @param row 0 for the lowest; 1 and 2 where it overlaps others; more than three at once share the
 *     highest
 * @param presence its height on the strip, .5 to 1
 */
public record StripCue(Cue cue, Label track, String colour, String code, int row, double presence) {
    /** Below, what was heard is marked as unsure. */
    private static final double UNSURE = 0.7;

    /** So many decibels under the rest a cue is half as high, and never less. */
    private static final double HALF_DB = 23;

    private static final int ROWS = 3;

    public double start() {
        return cue.startMs() / 1000.0;
    }

    public double length() {
        return (cue.endMs() - cue.startMs()) / 1000.0;
    }

    public Piece first() {
        return cue.pieces().getFirst();
    }

    public Id id() {
        return cue.id();
    }

    /** "heard", "unsure", "confirmed", "corrected" or "entered". */
    public String sign() {
        return switch (cue.state()) {
            case CONFIRMED -> "confirmed";
            case ENTERED, IMPORTED -> cue.isCorrected() ? "corrected" : "entered";
            case SUGGESTED -> first().confidence() < UNSURE ? "unsure" : "heard";
            case REFUSED -> "refused";
        };
    }

    /** Class of the sign that stands for it: open, dotted, full, half, a square. */
    public String mark() {
        return switch (sign()) {
            case "unsure" -> "d";
            case "confirmed" -> "c";
            case "corrected" -> "e";
            case "entered" -> "n";
            default -> "h";
        };
    }

    /** How loud the music is against the rest, decibels; empty where nothing measured it. */
    public OptionalDouble level() {
        boolean isMeasured = cue.source().kind() == Source.Kind.HEARD || first().levelDb() != 0;
        return isMeasured ? OptionalDouble.of(first().levelDb()) : OptionalDouble.empty();
    }

    /** Where which recording runs: "start:recording:place:speed|...", seconds. */
    public String map() {
        return cue.pieces().stream()
                .map(piece ->
                        String.format(
                                Locale.ROOT,
                                "%.3f:%d:%.3f:%.6f",
                                piece.startMs() / 1000.0,
                                piece.recording().number(),
                                piece.recordingMs() / 1000.0,
                                piece.speed()))
                .collect(Collectors.joining("|"));
    }

    /** Whether nobody has said yet that it is so. */
    public boolean isOpen() {
        return cue.state() == State.SUGGESTED;
    }

    /** The cues of one episode that were not refused, in order, with rows given. */
    static List<StripCue> of(List<Cue> cues, Map<Id, HeardTracks.Shown> tracks) {
        return of(cues, tracks, false);
    }

    /** Only those that were refused, or only those that were not. */
    static List<StripCue> of(List<Cue> cues, Map<Id, HeardTracks.Shown> tracks, boolean refused) {
        var strip = new ArrayList<StripCue>();
        var busyUntil = new int[ROWS];
        for (Cue cue : cues) {
            var shown = tracks.get(cue.pieces().getFirst().recording());
            if ((cue.state() == State.REFUSED) != refused || shown == null) {
                continue;
            }
            int row = 0;
            while (row < ROWS - 1 && cue.startMs() < busyUntil[row]) {
                row++;
            }
            busyUntil[row] = Math.max(busyUntil[row], cue.endMs());
            double level = cue.pieces().getFirst().levelDb();
            strip.add(
                    new StripCue(
                            cue,
                            shown.label(),
                            shown.colour(),
                            shown.code(),
                            row,
                            Math.clamp(1 + level / (2 * HALF_DB), 0.5, 1)));
        }
        return strip;
    }

    /** What sounds in some cues. */
    static Set<Id> recordings(Collection<Cue> cues) {
        var recordings = new HashSet<Id>();
        cues.forEach(cue -> cue.pieces().forEach(piece -> recordings.add(piece.recording())));
        return recordings;
    }

    /** Milliseconds in which at least one of the cues sounds. */
    static long musicMs(List<StripCue> strip) {
        long sum = 0;
        int until = 0;
        for (StripCue each : strip) {
            int from = Math.max(until, each.cue().startMs());
            if (each.cue().endMs() > from) {
                sum += each.cue().endMs() - from;
                until = each.cue().endMs();
            }
        }
        return sum;
    }
}
