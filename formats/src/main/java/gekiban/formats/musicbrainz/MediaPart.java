package gekiban.formats.musicbrainz;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Once;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Media and their tracks. */
final class MediaPart {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final Draft.Builder draft;
    private final Credits credits;
    private final RecordingPart recordings;
    private final Representation representation;
    private final Once once;

    /** Ids of tracks met so far: one that comes twice is the key of the first only. */
    private final Set<String> trackIds = new HashSet<>();

    MediaPart(
            Draft.Builder draft,
            Credits credits,
            RecordingPart recordings,
            Representation representation,
            Once once) {
        this.once = once;
        this.draft = draft;
        this.credits = credits;
        this.recordings = recordings;
        this.representation = representation;
    }

    void read(Node json, ItemBuilder release) {
        var numbers = new HashSet<Long>();
        int index = 0;
        for (Node each : json.objects("media")) {
            index++;
            var medium = draft.item(Kind.MEDIUM, "medium " + index).at(each.place());
            medium.says(Medium.RELEASE, Value.empty(), release);
            var position = each.whole("position");
            long number = position.orElse(index);
            if (!numbers.add(number)) {
                each.trouble("is a second medium " + number);
            }
            medium.says(Medium.NUMBER, Long.toString(number));
            medium.says(Medium.FORMAT, each.text("format"));
            String title = each.text("title");
            if (!title.isEmpty()) {
                medium.says(Common.TITLE, representation.title(title).value());
            }
            form(each.text("format"), release.at(each.place()));
            tracks(each, medium, index);
        }
    }

    private void form(String format, ItemBuilder release) {
        if (!format.isEmpty() && !format.equals("Other")) {
            once.says(
                    release, Release.FORM, format.equals("Digital Media") ? "digital" : "physical");
        }
    }

    private void tracks(Node json, ItemBuilder medium, int index) {
        var numbers = new HashSet<String>();
        var pregap = json.object("pregap");
        String keys = "track " + index + "/";
        if (!pregap.names().isEmpty()) {
            track(pregap, medium, keys + "pregap", numbers);
        }
        int i = 0;
        for (Node each : json.objects("tracks")) {
            track(each, medium, keys + ++i, numbers);
        }
        i = 0;
        for (Node each : json.objects("data-tracks")) {
            track(each, medium, keys + "data " + ++i, numbers)
                    .says(Common.NOTE, "data, not sound of the disc");
        }
    }

    private ItemBuilder track(Node json, ItemBuilder medium, String index, Set<String> numbers) {
        String id = Ids.of(json);
        String key = id.isEmpty() || !trackIds.add(id) ? index : "track " + id;
        var track = draft.item(Kind.TRACK, key).at(json.place());
        track.says(Track.MEDIUM, Value.empty(), medium);
        number(json, track, numbers);
        String title = json.text("title");
        if (title.isEmpty()) {
            json.trouble("has no title");
        } else {
            track.says(Common.TITLE, representation.title(title).value());
        }
        RecordingPart.length(once, json, track);
        credits.artistCredit(json, track);
        track.at(json.place());
        Ids.say(once, track, id);
        if (json.has("recording")) {
            var recording = recordings.read(json.object("recording"), "of " + key);
            track.says(Track.RECORDING, Value.empty(), recording);
        }
        return track;
    }

    private static void number(Node json, ItemBuilder track, Set<String> numbers) {
        String printed = json.text("number");
        var position = json.whole("position");
        String number;
        if (position.isPresent()) {
            number = Long.toString(position.getAsLong());
        } else if (WHOLE.matcher(printed).matches()) {
            number = Integer.toString(Integer.parseInt(printed));
        } else {
            number = "";
            json.trouble("has no number");
        }
        track.says(Track.NUMBER, number);
        if (!number.isEmpty() && !numbers.add(number)) {
            json.trouble("is a second track " + number + " of its medium");
        }
        if (!printed.equals(number)) {
            track.says(Track.POSITION, printed);
        }
    }
}
