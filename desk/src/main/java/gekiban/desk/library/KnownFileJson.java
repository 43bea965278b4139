package gekiban.desk.library;

import gekiban.desk.json.JsonText;
import gekiban.desk.json.JsonTree;
import gekiban.desk.library.KnownFile.Sound;
import gekiban.sound.media.AudioStream;
import gekiban.sound.media.SoundKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** A {@link KnownFile} as JSON. */
final class KnownFileJson {
    /** Another version is not read: the file is probed again. */
    private static final int VERSION = 1;

    private KnownFileJson() {}

    static void write(KnownFile known, OutputStream out) throws IOException {
        JsonText.write(out, json -> write(known, json));
    }

    private static void write(KnownFile known, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("file", known.file().toString());
        json.writeNumberProperty("size", known.size());
        json.writeStringProperty("modified", known.modified().toString());
        json.writeNumberProperty("seconds", JsonText.decimals(known.seconds(), 6));
        json.writeBooleanProperty("video", known.hasVideo());
        json.writeArrayPropertyStart("streams");
        for (var stream : known.streams()) {
            json.writeStartObject();
            json.writeNumberProperty("index", stream.index());
            json.writeStringProperty("codec", stream.codec());
            json.writeNumberProperty("channels", stream.channels());
            json.writeStringProperty("layout", stream.layout());
            json.writeNumberProperty("rate", stream.rateHz());
            json.writeBooleanProperty("default", stream.isDefault());
            json.writeStringProperty("language", stream.language());
            json.writeStringProperty("title", stream.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("tags");
        new TreeMap<>(known.tags()).forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("sounds");
        new TreeMap<>(known.sounds())
                .forEach((index, sound) -> {
                    json.writeStartObject();
                    json.writeNumberProperty("stream", index);
                    json.writeStringProperty("key", sound.key().hex());
                    json.writeNumberProperty("seconds", JsonText.decimals(sound.seconds(), 6));
                    json.writeStringProperty("trouble", sound.trouble());
                    json.writeEndObject();
                });
        json.writeEndArray();
        known.album().ifPresent(album -> json.writeStringProperty("album", album.toString()));
        json.writeEndObject();
    }

    static KnownFile read(byte[] bytes) throws JsonTree.Malformed {
        return JsonTree.read(bytes).to(KnownFileJson::knownFile);
    }

    private static KnownFile knownFile(JsonTree json) throws JsonTree.Malformed {
        if (json.whole("version") != VERSION) {
            throw new IllegalArgumentException("version " + json.whole("version"));
        }
        var streams = new ArrayList<AudioStream>();
        for (var stream : json.objects("streams")) {
            streams.add(audioStream(stream));
        }
        Map<Integer, Sound> sounds = new HashMap<>();
        for (var sound : json.objects("sounds")) {
            sounds.put(
                    (int) sound.whole("stream"),
                    new Sound(
                            new SoundKey(sound.text("key")),
                            sound.number("seconds"),
                            sound.text("trouble")));
        }
        try {
            return new KnownFile(
                    Path.of(json.text("file")),
                    json.whole("size"),
                    Instant.parse(json.text("modified")),
                    json.number("seconds"),
                    json.is("video"),
                    streams,
                    json.textsByName("tags"),
                    sounds,
                    json.has("album")
                            ? Optional.of(Path.of(json.text("album")))
                            : Optional.empty());
        } catch (DateTimeException | InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static AudioStream audioStream(JsonTree stream) throws JsonTree.Malformed {
        return new AudioStream(
                (int) stream.whole("index"),
                stream.text("codec"),
                (int) stream.whole("channels"),
                stream.text("layout"),
                (int) stream.whole("rate"),
                stream.is("default"),
                stream.text("language"),
                stream.text("title"));
    }
}
