package gekiban.desk.catalogue;

import gekiban.catalogue.cues.Cue;
import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.desk.json.JsonText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Things, facts and cues as JSON objects; {@code docs/formats.md} names their fields. */
public final class CatalogueJson {
    private CatalogueJson() {}

    /** An object of a label. */
    public static void write(Label label, JsonGenerator json) {
        json.writeStartObject();
        writeFields(label, json);
        json.writeEndObject();
    }

    /** A list of them. */
    public static void write(String name, Collection<Label> labels, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        labels.forEach(label -> write(label, json));
        json.writeEndArray();
    }

    public static void writeFields(Label label, JsonGenerator json) {
        json.writeStringProperty("id", label.id().toString());
        json.writeStringProperty("kind", label.id().kind().word());
        json.writeStringProperty("title", label.title());
        writeTexts("also", label.also(), json);
        writeTexts("people", label.people(), json);
        json.writeStringProperty("in", label.in());
        json.writeStringProperty("number", label.number());
    }

    public static void writeTexts(String name, Collection<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A fact, without what it is said of. */
    public static void writeFields(Fact fact, String by, JsonGenerator json) {
        json.writeNumberProperty("fact", fact.number());
        json.writeStringProperty("field", fact.field().name());
        json.writeStringProperty("text", fact.text());
        json.writeObjectPropertyStart("detail");
        fact.value().detail().forEach(json::writeStringProperty);
        json.writeEndObject();
        fact.target().ifPresent(id -> json.writeStringProperty("target", id.toString()));
        fact.second().ifPresent(id -> json.writeStringProperty("second", id.toString()));
        json.writeStringProperty("state", fact.state().word());
        if (!by.isEmpty()) {
            json.writeStringProperty("by", by);
        }
        write(fact.source(), json);
        json.writeStringProperty("place", fact.place());
        json.writeNumberProperty("edit", fact.edit());
    }

    private static void write(Source source, JsonGenerator json) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("kind", source.kind().word());
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("address", source.address());
        json.writeEndObject();
    }

    /**
     * A cue with its pieces.
     *
     * @param labels of the recordings and of the episode
     */
    public static void write(Cue cue, Map<Id, Label> labels, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", cue.id().toString());
        writeNamed("episode", cue.episode(), labels, json);
        json.writeNumberProperty("start_s", seconds(cue.startMs()));
        json.writeNumberProperty("end_s", seconds(cue.endMs()));
        json.writeStringProperty("state", cue.state().word());
        json.writeBooleanProperty("corrected", cue.isCorrected());
        write(cue.source(), json);
        json.writeStringProperty("presence", cue.how().presence());
        json.writeStringProperty("entrance", cue.how().entrance());
        json.writeBooleanProperty("spills", cue.how().spills());
        json.writeArrayPropertyStart("pieces");
        for (var piece : cue.pieces()) {
            json.writeStartObject();
            writeNamed("recording", piece.recording(), labels, json);
            json.writeNumberProperty("start_s", seconds(piece.startMs()));
            json.writeNumberProperty("end_s", seconds(piece.endMs()));
            json.writeNumberProperty("recording_start_s", seconds(piece.recordingMs()));
            json.writeNumberProperty("speed", JsonText.decimals(piece.speed(), 6));
            json.writeNumberProperty("level_db", JsonText.decimals(piece.levelDb(), 1));
            json.writeNumberProperty("confidence", JsonText.decimals(piece.confidence(), 4));
            json.writeArrayPropertyStart("also");
            for (var place : piece.also()) {
                json.writeStartObject();
                writeNamed("recording", place.recording(), labels, json);
                json.writeNumberProperty("recording_start_s", seconds(place.ms()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static BigDecimal seconds(int ms) {
        return JsonText.decimals(ms / 1000.0, 3);
    }

    private static void writeNamed(String name, Id id, Map<Id, Label> labels, JsonGenerator json) {
        json.writeStringProperty(name, id.toString());
        Optional.ofNullable(labels.get(id))
                .ifPresent(label -> json.writeStringProperty(name + "_title", label.title()));
    }
}
