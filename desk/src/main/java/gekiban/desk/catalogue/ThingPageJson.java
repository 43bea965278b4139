package gekiban.desk.catalogue;

import gekiban.desk.catalogue.ThingPage.Disagreement;
import gekiban.desk.catalogue.ThingPage.Said;
import gekiban.desk.catalogue.ThingPage.TrackList;
import gekiban.desk.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** All that is known of a thing, as a JSON object. */
public final class ThingPageJson {
    private ThingPageJson() {}

    public static void write(ThingPage page, JsonGenerator json) {
        json.writeStartObject();
        CatalogueJson.writeFields(page.label(), json);
        page.asked().ifPresent(id -> json.writeStringProperty("asked", id.toString()));
        json.writeArrayPropertyStart("facts");
        page.said().forEach(said -> writeSaid(said, page, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("disagreements");
        page.disagreements().forEach(question -> writeDisagreement(question, json));
        json.writeEndArray();
        page.tracks().ifPresent(tracks -> writeTracks(tracks, json));
        json.writeArrayPropertyStart("pointing");
        for (var group : page.groups()) {
            json.writeStartObject();
            json.writeStringProperty("name", group.name());
            json.writeArrayPropertyStart("things");
            for (var member : group.members()) {
                json.writeStartObject();
                CatalogueJson.writeFields(member.label(), json);
                member.span()
                        .ifPresent(span -> {
                            json.writeNumberProperty("start_s", JsonText.decimals(span.from(), 3));
                            json.writeNumberProperty("end_s", JsonText.decimals(span.to(), 3));
                        });
                json.writeObjectPropertyStart("by");
                CatalogueJson.writeFields(member.pointer(), "", json);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("cues");
        page.cues().forEach(cue -> CatalogueJson.write(cue, page.labels(), json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSaid(Said said, ThingPage page, JsonGenerator json) {
        json.writeStartObject();
        CatalogueJson.writeFields(said.fact(), said.by(), json);
        said.fact()
                .target()
                .map(page.labels()::get)
                .ifPresent(label -> json.writeStringProperty("target_title", label.title()));
        said.fact()
                .second()
                .map(page.labels()::get)
                .ifPresent(label -> json.writeStringProperty("second_title", label.title()));
        json.writeEndObject();
    }

    private static void writeDisagreement(Disagreement question, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("field", question.field());
        json.writeArrayPropertyStart("sides");
        for (var side : question.sides()) {
            json.writeStartObject();
            CatalogueJson.writeTexts("sources", side.sources(), json);
            json.writeArrayPropertyStart("facts");
            side.facts().forEach(fact -> json.writeNumber(fact.number()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTracks(TrackList tracks, JsonGenerator json) {
        json.writeArrayPropertyStart("media");
        for (var disc : tracks.discs()) {
            json.writeStartObject();
            json.writeStringProperty("id", disc.label().id().toString());
            json.writeStringProperty("number", disc.number());
            json.writeArrayPropertyStart("tracks");
            for (var track : disc.tracks()) {
                json.writeStartObject();
                json.writeStringProperty("id", track.label().id().toString());
                json.writeStringProperty("number", track.number());
                json.writeStringProperty("title", track.label().title());
                track.seconds()
                        .ifPresent(s ->
                                json.writeNumberProperty("duration_s", JsonText.decimals(s, 3)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("tracks_s", JsonText.decimals(tracks.seconds(), 3));
        json.writeNumberProperty("tracks_without_length", tracks.unknown());
        tracks.stated()
                .ifPresent(s -> json.writeNumberProperty("stated_s", JsonText.decimals(s, 3)));
    }
}
