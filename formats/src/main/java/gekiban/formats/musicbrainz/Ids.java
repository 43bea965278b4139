package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.ExternalId;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import gekiban.formats.json.Plain;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ids by which MusicBrainz calls everything (MBID). */
final class Ids {
    private static final Pattern MBID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /** The id of a thing; empty where it has none. One of another form is a trouble. */
    static String of(Node thing) {
        String id = thing.text("id").toLowerCase(Locale.ROOT);
        if (id.isEmpty() || MBID.matcher(id).matches()) {
            return id;
        }
        thing.trouble("id is " + Plain.quoted(id) + ", no id of MusicBrainz");
        return "";
    }

    static void say(Once once, ItemBuilder item, String id) {
        if (!id.isEmpty()) {
            once.says(item, Common.EXTERNAL_ID, new ExternalId(ExternalId.MUSICBRAINZ, id).value());
        }
    }
}
