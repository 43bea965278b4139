package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Recording;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import gekiban.formats.lengths.Lengths;

/** Recordings: what tracks hold. */
final class RecordingPart {
    private final Draft.Builder draft;
    private final Credits credits;
    private final WorkPart works;
    private final Once once;

    RecordingPart(Draft.Builder draft, Credits credits, WorkPart works, Once once) {
        this.draft = draft;
        this.once = once;
        this.credits = credits;
        this.works = works;
    }

    /**
     * Reads a recording with its relations.
     *
     * @param otherwise by what it is called in the draft where it has no id
     */
    ItemBuilder read(Node json, String otherwise) {
        String id = Ids.of(json);
        String key = "recording " + (id.isEmpty() ? otherwise : id);
        var recording = draft.item(Kind.RECORDING, key).at(json.place());
        String title = json.text("title");
        if (!title.isEmpty()) {
            once.says(recording, Common.TITLE, Title.of(title, "", Title.Kind.ORIGINAL).value());
        }
        WorkPart.aliases(once, json, recording);
        length(once, json, recording);
        json.texts("isrcs").forEach(isrc -> once.says(recording, Recording.ISRC, isrc));
        Ids.say(once, recording, id);
        once.says(recording, Common.NOTE, json.text("disambiguation"));
        if (json.is("video")) {
            once.says(recording, Common.NOTE, "video");
        }
        credits.artistCredit(json, recording);
        int i = 0;
        for (Node relation : json.objects("relations")) {
            relation(relation, recording, otherwise + " relation " + ++i);
        }
        return recording;
    }

    /** Of tracks too: milliseconds. */
    static void length(Once once, Node json, ItemBuilder item) {
        var millis = json.whole("length");
        if (millis.isEmpty()) {
            return;
        }
        Lengths.millis(millis.getAsLong())
                .ifPresentOrElse(
                        seconds -> once.says(item, Common.LENGTH, seconds),
                        () -> json.trouble("cannot be " + millis.getAsLong() + " ms long"));
    }

    private void relation(Node relation, ItemBuilder recording, String otherwise) {
        if (relation.has("artist")) {
            credits.relation(relation, recording);
        } else if (relation.has("work")) {
            performance(relation, recording);
        } else if (relation.has("recording")) {
            toRecording(relation, recording, otherwise);
        } else if (relation.has("url")) {
            Links.relation(once, relation, recording);
        }
    }

    private void performance(Node relation, ItemBuilder recording) {
        if (!relation.text("type").equals("performance")) {
            return;
        }
        String how = String.join(", ", relation.texts("attributes"));
        works.read(relation.object("work"))
                .ifPresent(work -> {
                    recording.at(relation.place());
                    once.says(recording, Recording.WORK, Value.of(how), work);
                });
    }

    /** MusicBrainz says it of what was made forwards, of what it was made of backwards. */
    private void toRecording(Node relation, ItemBuilder recording, String otherwise) {
        String type = relation.text("type");
        Field field =
                switch (type) {
                    case "remix", "remaster", "karaoke" -> Recording.ANOTHER_OF;
                    default -> Recording.EDIT_OF;
                };
        if (field.equals(Recording.EDIT_OF) && !type.equals("edit")) {
            return;
        }
        var other = read(relation.object("recording"), otherwise);
        boolean isMade = !relation.text("direction").equals("backward");
        String how =
                field.equals(Recording.EDIT_OF)
                        ? String.join(", ", relation.texts("attributes"))
                        : type;
        var made = isMade ? recording : other;
        made.at(relation.place());
        once.says(made, field, Value.of(how), isMade ? other : recording);
    }
}
