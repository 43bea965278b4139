package gekiban.cli;

import gekiban.desk.cues.CuePiece;
import gekiban.desk.cues.CuesJson;
import gekiban.desk.cues.Track;
import gekiban.desk.json.JsonText;
import gekiban.desk.listening.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What sounds at a moment, for people and as JSON. */
final class MomentText {
    private MomentText() {}

    static List<String> lines(Moment moment) {
        var lines = new ArrayList<String>();
        String when = Times.show(moment.seconds()) + " of " + Text.oneLine(moment.cues().episode());
        if (moment.pieces().isEmpty()) {
            boolean isOver = moment.seconds() >= moment.cues().seconds();
            lines.add(
                    isOver
                            ? when + ": it is over at " + Times.show(moment.cues().seconds())
                            : when + ": no track sounds there");
            moment.before()
                    .ifPresent(piece ->
                            lines.add(
                                    "  before: "
                                            + name(piece.track())
                                            + ", until "
                                            + Times.show(piece.endSeconds())));
            moment.after()
                    .ifPresent(piece ->
                            lines.add(
                                    "  after: "
                                            + name(piece.track())
                                            + ", from "
                                            + Times.show(piece.startSeconds())));
        }
        for (var piece : moment.pieces()) {
            lines.add(when + ": " + name(piece.track()));
            addPiece(piece, moment.seconds(), lines);
        }
        if (!moment.uses().isEmpty()) {
            lines.add("  used elsewhere:");
            for (var use : moment.uses()) {
                lines.add("    " + Text.oneLine(use.episode()) + "  " + spans(use.piece()));
            }
        }
        return lines;
    }

    private static void addPiece(CuePiece piece, double seconds, List<String> lines) {
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  %s into the track (of %s), %s, %s sure",
                        Times.show(piece.trackSecondsAt(seconds)),
                        Times.show(piece.track().seconds()),
                        level(piece.levelDb()),
                        CueListText.sure(piece.confidence()).strip()));
        lines.add("  sounds " + spans(piece));
        lines.add("  file: " + Text.oneLine(piece.track().name()));
        for (var place : piece.also()) {
            lines.add(
                    "  the same sound: "
                            + name(place.track())
                            + ", from "
                            + Times.show(place.startSeconds()));
        }
    }

    private static String spans(CuePiece piece) {
        return String.format(
                Locale.ROOT,
                "%s – %s, the track's %s – %s",
                Times.show(piece.startSeconds()),
                Times.show(piece.endSeconds()),
                Times.show(piece.trackStartSeconds()),
                Times.show(piece.trackEndSeconds()));
    }

    /** In words, since nobody remembers which sign means what. */
    static String level(double levelDb) {
        long rounded = Math.round(levelDb);
        return rounded == 0
                ? "as loud as the rest"
                : Math.abs(rounded) + " dB " + (rounded < 0 ? "below" : "above") + " the rest";
    }

    /** Title, artist and album, as far as they are known. */
    static String name(Track track) {
        return name(track.title(), track.artist(), track.album());
    }

    /** The same; what is not known is empty. */
    static String name(String title, String artist, String album) {
        var name = new StringBuilder(Text.oneLine(title));
        if (!artist.isEmpty()) {
            name.append(", ").append(Text.oneLine(artist));
        }
        if (!album.isEmpty()) {
            name.append(" (").append(Text.oneLine(album)).append(')');
        }
        return name.toString();
    }

    static String json(Moment moment) {
        return JsonText.string(json -> {
            json.writeStartObject();
            json.writeStringProperty("episode", moment.cues().episode());
            json.writeNumberProperty("at_s", JsonText.decimals(moment.seconds(), 3));
            json.writeArrayPropertyStart("pieces");
            for (var piece : moment.pieces()) {
                json.writeStartObject();
                json.writeNumberProperty(
                        "track_at_s", JsonText.decimals(piece.trackSecondsAt(moment.seconds()), 3));
                CuesJson.writePieceFields(piece, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            writePiece("before", moment.before(), json);
            writePiece("after", moment.after(), json);
            json.writeArrayPropertyStart("uses");
            for (var use : moment.uses()) {
                json.writeStartObject();
                json.writeStringProperty("episode", use.episode());
                CuesJson.writePieceFields(use.piece(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writePiece(String name, Optional<CuePiece> piece, JsonGenerator json) {
        piece.ifPresent(there -> {
            json.writeName(name);
            CuesJson.writePiece(there, json);
        });
    }
}
