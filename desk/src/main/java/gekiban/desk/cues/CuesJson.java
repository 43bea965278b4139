package gekiban.desk.cues;

import gekiban.desk.cues.EpisodeCues.Album;
import gekiban.desk.cues.EpisodeCues.Work;
import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.util.ArrayList;
import tools.jackson.core.JsonGenerator;

/**
 * Cue lists as JSON. {@code docs/formats.md} tells what each name means.
 *
 * <p>What a machine heard says so: its source is {@code heard} and its state {@code suggested},
 * until a person confirms or refuses it.
 */
public final class CuesJson {
    private static final String FORMAT = "gekiban-cues";
    private static final int VERSION = 1;

    private CuesJson() {}

    /** Writes an object. */
    public static void write(EpisodeCues cues, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("episode", cues.episode());
        json.writeStringProperty("file", cues.fileName());
        json.writeStringProperty("sound", cues.sound().hex());
        number(json, "duration_s", cues.seconds(), 3);
        if (!cues.trouble().isEmpty()) {
            json.writeStringProperty("trouble", cues.trouble());
        }
        writeStream(cues.stream(), json);
        number(json, "speed", cues.speed(), 7);
        json.writeArrayPropertyStart("albums");
        for (var album : cues.albums()) {
            json.writeStartObject();
            json.writeStringProperty("folder", album.folder());
            json.writeStringProperty("title", album.title());
            json.writeNumberProperty("tracks", album.tracks());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("pieces");
        cues.pieces().forEach(piece -> writePiece(piece, json));
        json.writeEndArray();
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("tracks", cues.tracks());
        json.writeNumberProperty("tracks_heard", cues.tracksHeard());
        json.writeNumberProperty("cues", cues.cues());
        json.writeNumberProperty("pieces", cues.pieces().size());
        number(json, "music_s", cues.musicSeconds(), 3);
        json.writeEndObject();
        json.writeObjectPropertyStart("work");
        json.writeNumberProperty("transforms", cues.work().transforms());
        json.writeNumberProperty("transform_points", cues.work().transformPoints());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeStream(AudioStream stream, JsonGenerator json) {
        json.writeObjectPropertyStart("stream");
        json.writeNumberProperty("index", stream.index());
        json.writeStringProperty("codec", stream.codec());
        json.writeNumberProperty("channels", stream.channels());
        json.writeStringProperty("layout", stream.layout());
        json.writeNumberProperty("rate_hz", stream.rateHz());
        json.writeBooleanProperty("default", stream.isDefault());
        json.writeStringProperty("language", stream.language());
        json.writeStringProperty("title", stream.title());
        json.writeEndObject();
    }

    /** Writes an object. */
    public static void writePiece(CuePiece piece, JsonGenerator json) {
        json.writeStartObject();
        writePieceFields(piece, json);
        json.writeEndObject();
    }

    /** Writes the fields of a piece into an object that has others. */
    public static void writePieceFields(CuePiece piece, JsonGenerator json) {
        json.writeNumberProperty("cue", piece.cue());
        number(json, "start_s", piece.startSeconds(), 3);
        number(json, "end_s", piece.endSeconds(), 3);
        writeTrack(piece.track(), piece.trackStartSeconds(), json);
        number(json, "confidence", piece.confidence(), 3);
        number(json, "speed", piece.speed(), 7);
        number(json, "level_db", piece.levelDb(), 1);
        json.writeStringProperty("source", piece.said().source());
        json.writeStringProperty("state", piece.said().state());
        json.writeArrayPropertyStart("also");
        for (var place : piece.also()) {
            json.writeStartObject();
            writeTrack(place.track(), place.startSeconds(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTrack(Track track, double startSeconds, JsonGenerator json) {
        json.writeStringProperty("track", track.name());
        number(json, "track_start_s", startSeconds, 3);
        number(json, "track_duration_s", track.seconds(), 3);
        json.writeStringProperty("title", track.title());
        json.writeStringProperty("artist", track.artist());
        json.writeStringProperty("album", track.album());
        json.writeStringProperty("sound", track.sound().hex());
    }

    private static void number(JsonGenerator json, String name, double value, int decimals) {
        json.writeNumberProperty(name, JsonText.decimals(value, decimals));
    }

    /**
     * Reads an object.
     *
     * @throws JsonTree.Malformed when it is none that this version writes
     */
    public static EpisodeCues read(JsonTree json) throws JsonTree.Malformed {
        return json.to(CuesJson::episodeCues);
    }

    private static EpisodeCues episodeCues(JsonTree json) throws JsonTree.Malformed {
        if (!json.text("format").equals(FORMAT) || json.whole("version") != VERSION) {
            throw new IllegalArgumentException("is no cue list of version " + VERSION);
        }
        var albums = new ArrayList<Album>();
        for (var album : json.objects("albums")) {
            albums.add(
                    new Album(
                            album.text("folder"),
                            album.text("title"),
                            (int) album.whole("tracks")));
        }
        var pieces = new ArrayList<CuePiece>();
        for (var piece : json.objects("pieces")) {
            pieces.add(piece(piece));
        }
        var work = json.object("work");
        return new EpisodeCues(
                json.text("episode"),
                json.text("file"),
                stream(json.object("stream")),
                new SoundKey(json.text("sound")),
                json.number("duration_s"),
                json.textOrEmpty("trouble"),
                json.number("speed"),
                albums,
                pieces,
                new Work(work.whole("transforms"), work.whole("transform_points")));
    }

    private static AudioStream stream(JsonTree stream) throws JsonTree.Malformed {
        return new AudioStream(
                (int) stream.whole("index"),
                stream.text("codec"),
                (int) stream.whole("channels"),
                stream.text("layout"),
                (int) stream.whole("rate_hz"),
                stream.is("default"),
                stream.text("language"),
                stream.text("title"));
    }

    private static CuePiece piece(JsonTree piece) throws JsonTree.Malformed {
        var also = new ArrayList<CuePiece.Place>();
        for (var place : piece.objects("also")) {
            also.add(new CuePiece.Place(track(place), place.number("track_start_s")));
        }
        return new CuePiece(
                (int) piece.whole("cue"),
                piece.number("start_s"),
                piece.number("end_s"),
                track(piece),
                piece.number("track_start_s"),
                piece.number("confidence"),
                piece.number("speed"),
                piece.number("level_db"),
                also);
    }

    private static Track track(JsonTree track) throws JsonTree.Malformed {
        return new Track(
                track.text("track"),
                track.text("title"),
                track.text("artist"),
                track.text("album"),
                track.number("track_duration_s"),
                new SoundKey(track.text("sound")));
    }
}
