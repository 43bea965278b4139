package gekiban.catalogue.exchange;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.cues.Piece;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the versions of the cues of a document. */
final class CuesIn {
    private final JsonIn in;
    private final Numbered numbered;
    private final Rows rows;
    private final Rows.Table cues;
    private final Rows.Table pieces;
    private final Ranges ranges;
    private int read;

    CuesIn(JsonIn in, Numbered numbered, Rows rows) throws SQLException {
        this.in = in;
        this.numbered = numbered;
        this.rows = rows;
        this.ranges = new Ranges(in, "cue version");
        this.cues =
                rows.into(
                        "cue",
                        "id, thing, episode, start_ms, end_ms, state, source, presence, entrance,"
                                + " spills, heard, begun, ended, replaces");
        this.pieces =
                rows.into(
                        "piece",
                        "cue, position, recording, start_ms, end_ms, recording_ms, speed, level_db,"
                                + " confidence, also");
    }

    private static final class CueRow {
        private long number;
        private @Nullable Id cue;
        private @Nullable Id episode;
        private String state = "";
        private long source;
        private String presence = "";
        private String entrance = "";
        private boolean spills;
        private long heard;
        private long begun;
        private long ended;
        private long replaces;
        private final List<Piece> pieces = new ArrayList<>();
    }

    void read() throws IOException, SQLException {
        in.list(this::cue);
    }

    private void cue() throws IOException, SQLException {
        var row = new CueRow();
        in.element(name -> {
            switch (name) {
                case "number" -> row.number = in.number();
                case "cue" -> row.cue = numbered.thing(in.id(Kind.CUE));
                case "episode" -> row.episode = numbered.thing(in.id(Kind.EPISODE));
                case "state" -> row.state = in.word(State::of);
                case "source" -> row.source = numbered.source(in.number());
                case "presence" -> row.presence = oneOf(Cue.How.PRESENCES);
                case "entrance" -> row.entrance = oneOf(Cue.How.ENTRANCES);
                case "spills" -> row.spills = in.yes();
                case "heard" -> row.heard = in.number();
                case "begun" -> row.begun = numbered.edit(in.number());
                case "ended" -> row.ended = numbered.edit(in.number());
                case "replaces" -> row.replaces = in.number();
                case "pieces" -> in.list(() -> row.pieces.add(piece()));
                default -> throw in.unknown("a cue", name);
            }
        });
        Id cue = row.cue;
        Id episode = row.episode;
        in.need(row.number > 0, "a cue", "number");
        in.need(row.source > 0, "a cue", "source");
        in.need(!row.state.isEmpty(), "a cue", "state");
        in.need(row.begun > 0, "a cue", "begun");
        in.need(!row.pieces.isEmpty(), "a cue", "pieces");
        if (cue == null || episode == null) {
            throw in.trouble("a cue has no \"cue\" or no \"episode\"");
        }
        if (row.ended > 0 && row.ended < row.begun) {
            throw in.trouble("cue version " + row.number + " ended before it began");
        }
        ranges.note(row.begun, row.number);
        cues.number(row.number).number(cue.number()).number(episode.number());
        cues.number(row.pieces.getFirst().startMs());
        cues.number(row.pieces.stream().mapToInt(Piece::endMs).max().orElseThrow());
        cues.text(row.state).number(row.source).text(row.presence).text(row.entrance);
        cues.number(row.spills ? 1 : 0).numberOrNull(row.heard).number(row.begun);
        cues.numberOrNull(row.ended);
        in.once(cues.numberOrNull(row.replaces), "cue version " + row.number);
        for (int i = 0; i < row.pieces.size(); i++) {
            insert(row.number, i, row.pieces.get(i));
        }
        read++;
    }

    private void insert(long version, int position, Piece piece) throws SQLException {
        pieces.number(version).number(position).number(piece.recording().number());
        pieces.number(piece.startMs()).number(piece.endMs()).number(piece.recordingMs());
        pieces.real(piece.speed()).real(piece.levelDb()).real(piece.confidence());
        pieces.text(Piece.written(piece.also())).insert();
    }

    private String oneOf(List<String> words) throws StoreTrouble {
        String word = in.text();
        if (!words.contains(word)) {
            throw in.trouble("one of " + String.join(", ", words) + " is expected");
        }
        return word;
    }

    private static final class PieceRow {
        private @Nullable Id recording;
        private int startMs;
        private int endMs;
        private int recordingMs;
        private double speed;
        private double levelDb;
        private double confidence;
        private int numbers;
        private final List<Piece.Place> also = new ArrayList<>();
    }

    private Piece piece() throws IOException, SQLException {
        var row = new PieceRow();
        in.element(name -> {
            switch (name) {
                case "recording" -> row.recording = numbered.thing(in.id(Kind.RECORDING));
                case "start_ms" -> row.startMs = in.ms();
                case "end_ms" -> row.endMs = in.ms();
                case "recording_ms" -> row.recordingMs = in.whole();
                case "speed" -> row.speed = in.real();
                case "level_db" -> row.levelDb = in.real();
                case "confidence" -> row.confidence = in.real();
                case "also" -> in.list(() -> row.also.add(place()));
                default -> throw in.unknown("a piece", name);
            }
            if (!name.equals("recording") && !name.equals("also")) {
                row.numbers++;
            }
        });
        Id recording = row.recording;
        if (recording == null || row.numbers < 6) {
            throw in.trouble(
                    "a piece needs recording, start_ms, end_ms, recording_ms, speed, level_db and"
                            + " confidence");
        }
        if (row.endMs <= row.startMs) {
            throw in.trouble("a piece ends at " + row.endMs + " ms before it begins");
        }
        return new Piece(
                recording,
                row.startMs,
                row.endMs,
                row.recordingMs,
                row.speed,
                row.levelDb,
                row.confidence,
                row.also);
    }

    private static final class PlaceRow {
        private @Nullable Id recording;
        private @Nullable Integer ms;
    }

    private Piece.Place place() throws IOException, SQLException {
        var row = new PlaceRow();
        in.element(name -> {
            switch (name) {
                case "recording" -> row.recording = numbered.thing(in.id(Kind.RECORDING));
                case "ms" -> row.ms = in.whole();
                default -> throw in.unknown("a place of \"also\"", name);
            }
        });
        Id recording = row.recording;
        Integer ms = row.ms;
        if (recording == null || ms == null) {
            throw in.trouble("a place of \"also\" needs recording and ms");
        }
        return new Piece.Place(recording, ms);
    }

    /** The versions that cues replace, or that were heard, are there. */
    void check() throws StoreTrouble, SQLException {
        rows.checkPointers("cue", "replaces", "cue", in);
        rows.checkPointers("cue", "heard", "cue", in);
    }

    int count() {
        return read;
    }

    Ranges ranges() {
        return ranges;
    }
}
