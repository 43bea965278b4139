package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import gekiban.formats.json.Plain;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The release itself. */
final class ReleasePart {
    private static final Pattern BARCODE = Pattern.compile("[0-9]{6,20}");

    private final Draft.Builder draft;
    private final Credits credits;
    private final Representation representation;
    private final Once once;

    ReleasePart(Draft.Builder draft, Credits credits, Representation representation, Once once) {
        this.once = once;
        this.draft = draft;
        this.credits = credits;
        this.representation = representation;
    }

    ItemBuilder read(Node json) {
        String id = Ids.of(json);
        var release = draft.item(Kind.RELEASE, id.isEmpty() ? "release" : "release " + id);
        Ids.say(once, release, id);
        String title = json.text("title");
        if (title.isEmpty()) {
            json.trouble("has no title");
        } else {
            release.says(Common.TITLE, representation.title(title).value());
        }
        WorkPart.aliases(once, json, release);
        kinds(json.object("release-group"), release);
        labels(json, release);
        events(json, release);
        barcode(json, release);
        notes(json, release);
        if (credits.artistCredit(json, release)) {
            release.says(Common.NOTE, "various artists");
        }
        for (Node relation : json.objects("relations")) {
            if (relation.has("artist")) {
                credits.relation(relation, release);
            } else if (relation.has("url")) {
                Links.relation(once, relation, release);
            }
        }
        return release;
    }

    private static void kinds(Node group, ItemBuilder release) {
        var types = group.texts("secondary-types");
        String primary = group.text("primary-type");
        if (!primary.isEmpty()) {
            types.addFirst(primary);
        }
        release.at(group.place());
        for (String type : types) {
            kind(type)
                    .ifPresentOrElse(
                            kind -> release.says(Release.KIND, kind),
                            () -> release.says(Common.NOTE, "Kind: " + type));
        }
        String id = Ids.of(group);
        if (!id.isEmpty()) {
            release.says(Common.NOTE, "MusicBrainz release group " + id);
        }
    }

    private static Optional<String> kind(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "Album" -> "album";
                    case "Single" -> "single";
                    case "EP" -> "ep";
                    case "Other", "Broadcast" -> "other";
                    case "Soundtrack" -> "soundtrack";
                    case "Compilation" -> "compilation";
                    case "Live" -> "live";
                    case "Remix" -> "remix";
                    case "Audio drama" -> "drama";
                    default -> null;
                });
    }

    /** "[none]" and "[no label]" are how MusicBrainz says that there is none. */
    private void labels(Node json, ItemBuilder release) {
        for (Node each : json.objects("label-info")) {
            release.at(each.place());
            String number = each.text("catalog-number");
            if (!number.startsWith("[")) {
                once.says(release, Release.CATALOGUE_NUMBER, number);
            }
            String label = each.object("label").text("name");
            if (!label.isEmpty() && !label.startsWith("[")) {
                once.says(release, Release.LABEL, Value.of(label, "role", "label"));
            }
        }
    }

    private void events(Node json, ItemBuilder release) {
        var events = json.objects("release-events");
        for (Node event : events) {
            release.at(event.place());
            event(event.text("date"), region(event.object("area")), release);
        }
        if (events.isEmpty()) {
            release.at("date");
            event(json.text("date"), json.text("country"), release);
        }
    }

    private void event(String date, String region, ItemBuilder release) {
        if (!date.isEmpty()) {
            release.says(Release.DATE, Value.of(date, "region", region));
        }
        once.says(release, Release.REGION, region);
    }

    /** The code of the country, or the area's name where it has none. */
    private static String region(Node area) {
        List<String> codes = area.texts("iso-3166-1-codes");
        return codes.isEmpty() ? area.text("name") : codes.getFirst();
    }

    private static void barcode(Node json, ItemBuilder release) {
        String printed = json.text("barcode");
        String digits = printed.replace(" ", "").replace("-", "");
        if (BARCODE.matcher(digits).matches()) {
            release.at("barcode").says(Release.BARCODE, digits);
        } else if (!printed.isEmpty()) {
            json.trouble("barcode cannot be " + Plain.quoted(printed));
        }
    }

    private static void notes(Node json, ItemBuilder release) {
        release.at("");
        release.says(Common.NOTE, json.text("disambiguation"));
        release.says(Common.NOTE, json.lines("annotation"));
        note("Packaging: ", json.text("packaging"), release);
        String status = json.text("status");
        if (!status.equals("Official")) {
            note("Status: ", status, release);
        }
    }

    private static void note(String what, String text, ItemBuilder release) {
        if (!text.isEmpty() && !text.equals("None")) {
            release.says(Common.NOTE, what + text);
        }
    }
}
