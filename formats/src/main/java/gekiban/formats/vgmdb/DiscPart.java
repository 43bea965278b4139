package gekiban.formats.vgmdb;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.json.Node;
import gekiban.formats.json.Plain;
import gekiban.formats.lengths.Lengths;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Discs and their tracks. Tracks have no numbers of their own: they are counted. */
final class DiscPart {
    private static final Pattern PLAIN_NAME =
            Pattern.compile("(?:disc|disk) *[0-9]*", Pattern.CASE_INSENSITIVE);

    /** One format for all: "CD", "2 CD"; nothing with "+", "," or "/". */
    private static final Pattern ONE_FORMAT =
            Pattern.compile("(?:[0-9]{1,3} ?x? ?)?([A-Za-z][A-Za-z -]{0,30})");

    private final Draft.Builder draft;

    DiscPart(Draft.Builder draft) {
        this.draft = draft;
    }

    void read(Node json, List<Node> discs, ItemBuilder release) {
        var matcher = ONE_FORMAT.matcher(json.text("media_format"));
        String format = matcher.matches() ? matcher.group(1).strip() : "";
        form(format, release.at("media_format"));
        long stated = 0;
        boolean areAllStated = !discs.isEmpty();
        int index = 0;
        for (Node disc : discs) {
            index++;
            var medium = draft.item(Kind.MEDIUM, "medium " + index).at(disc.place());
            medium.says(Medium.RELEASE, Value.empty(), release)
                    .says(Medium.NUMBER, Integer.toString(index))
                    .says(Medium.FORMAT, format);
            String name = disc.text("name");
            if (!name.isEmpty() && !PLAIN_NAME.matcher(name).matches()) {
                medium.says(Common.TITLE, Title.of(name, "", Title.Kind.SLEEVE).value());
            }
            var tracks = disc.objects("tracks");
            long seconds = 0;
            boolean areAllKnown = !tracks.isEmpty();
            int number = 0;
            for (Node each : tracks) {
                var length = track(each, medium, "track " + index + "/" + ++number, number);
                areAllKnown &= length.isPresent();
                seconds += length.orElse(0);
            }
            var whole = stated(disc, medium, areAllKnown ? seconds : -1, tracks.size());
            areAllStated &= whole.isPresent();
            stated += whole.orElse(0);
        }
        if (areAllStated) {
            release.at("discs").says(Release.STATED_LENGTH, Long.toString(stated));
        }
    }

    private static void form(String format, ItemBuilder release) {
        String lower = format.toLowerCase(Locale.ROOT);
        if (lower.startsWith("digital") || lower.equals("download")) {
            release.says(Release.FORM, "digital");
        } else if (List.of("cd", "dvd", "blu-ray", "vinyl", "cassette", "lp").contains(lower)) {
            release.says(Release.FORM, "physical");
        }
    }

    private OptionalLong track(Node json, ItemBuilder medium, String key, int number) {
        var track = draft.item(Kind.TRACK, key).at(json.place());
        track.says(Track.MEDIUM, Value.empty(), medium);
        track.says(Track.NUMBER, Integer.toString(number));
        var names = json.textsByName("names");
        if (names.isEmpty()) {
            json.trouble("has no title");
        }
        Sorts.say(names, track);
        var length = seconds(json, "track_length");
        if (length.isPresent()) {
            track.says(Common.LENGTH, Long.toString(length.getAsLong()));
        }
        return length;
    }

    private static OptionalLong seconds(Node json, String field) {
        String text = json.text(field);
        if (text.isEmpty() || text.equals("Unknown")) {
            return OptionalLong.empty();
        }
        var seconds = Lengths.clockSeconds(text);
        if (seconds.isEmpty()) {
            json.trouble(field + " cannot be " + Plain.quoted(text));
        }
        return seconds;
    }

    /**
     * The length of a disc as stated, if it is what its tracks say too. Written "1:14" it may be
     * minutes and seconds or hours and minutes, so nothing else is believed.
     *
     * @param tracks seconds of all tracks, -1 when not all are known
     */
    private static OptionalLong stated(Node disc, ItemBuilder medium, long tracks, int count) {
        var stated = seconds(disc, "disc_length");
        if (stated.isEmpty()) {
            return stated;
        }
        // Tracks are rounded to seconds each.
        if (tracks >= 0 && Math.abs(stated.getAsLong() - tracks) <= count) {
            return stated;
        }
        String text = disc.text("disc_length");
        medium.at(disc.place()).says(Common.NOTE, "Length as stated: " + text);
        boolean areHours = Math.abs(60 * stated.getAsLong() - tracks) <= 60 + count;
        if (tracks >= 0 && !areHours) {
            disc.trouble("disc_length is " + text + ", its tracks last " + tracks + " s");
        }
        return OptionalLong.empty();
    }
}
