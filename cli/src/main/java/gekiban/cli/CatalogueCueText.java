package gekiban.cli;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cues of the catalogue, a line a piece; the second and later pieces of a cue are indented. */
final class CatalogueCueText {
    private CatalogueCueText() {}

    /**
     * @param of the thing whose cues they are; what is the same for all is not told
     * @param labels of episodes and recordings
     */
    static List<String> lines(List<Cue> cues, Id of, Map<Id, Label> labels) {
        var lines = new ArrayList<String>();
        for (Cue cue : cues) {
            for (int i = 0; i < cue.pieces().size(); i++) {
                Piece piece = cue.pieces().get(i);
                var line = new StringBuilder();
                line.append(i == 0 ? cue.id() : "  and")
                        .append("  ")
                        .append(Times.show(piece.startMs() / 1000.0))
                        .append(" – ")
                        .append(Times.show(piece.endMs() / 1000.0));
                if (of.kind() != Kind.EPISODE && i == 0) {
                    line.append(" of ").append(named(cue.episode(), labels));
                }
                if (of.kind() == Kind.EPISODE || of.kind() == Kind.CUE) {
                    line.append("  ").append(named(piece.recording(), labels));
                }
                line.append("  from ").append(Times.show(piece.recordingMs() / 1000.0));
                if (i == 0) {
                    line.append("  (").append(said(cue)).append(')');
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static String named(Id id, Map<Id, Label> labels) {
        return Optional.ofNullable(labels.get(id))
                .map(label -> LabelText.named(label) + " " + id)
                .orElse(id.toString());
    }

    /** Who says so, how far it is to be believed, and in which way the music is there. */
    private static String said(Cue cue) {
        var parts = new ArrayList<String>();
        boolean isHeard = cue.source().kind() == Source.Kind.HEARD;
        parts.add(
                switch (cue.state()) {
                    case ENTERED ->
                            (cue.isCorrected() ? "corrected by " : "entered by ")
                                    + cue.source().name();
                    case SUGGESTED -> (isHeard ? "heard, " : "suggested, ") + sure(cue);
                    case CONFIRMED, REFUSED, IMPORTED -> cue.state().word();
                });
        if (!cue.how().presence().isEmpty()) {
            parts.add(cue.how().presence().replace('_', ' '));
        }
        if (!cue.how().entrance().isEmpty()) {
            parts.add("enters: " + cue.how().entrance().replace('_', ' '));
        }
        if (cue.how().spills()) {
            parts.add("spills into the next scene");
        }
        return Text.oneLine(String.join(", ", parts));
    }

    private static String sure(Cue cue) {
        double least = cue.pieces().stream().mapToDouble(Piece::confidence).min().orElse(0);
        return CueListText.sure(least).strip() + " sure";
    }
}
