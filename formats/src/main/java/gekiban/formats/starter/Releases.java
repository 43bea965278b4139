package gekiban.formats.starter;

import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code releases.tsv}: an edition a row; {@code tracks.tsv}: a track a row. */
final class Releases {
    static final String FILE = "releases.tsv";
    static final String TRACKS = "tracks.tsv";

    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern DISCS = Pattern.compile("[1-9][0-9]?");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}):([0-5][0-9])");

    private final Sayer sayer;

    Releases(Sayer sayer) {
        this.sayer = sayer;
    }

    void say(Map<String, byte[]> files) {
        var rows =
                sayer.rows(
                        files,
                        FILE,
                        "key",
                        "title",
                        "language",
                        "title_kind",
                        "kind",
                        "catalogue_number",
                        "label",
                        "date",
                        "discs",
                        "format",
                        "length",
                        "show",
                        "reissue_of");
        var begun = new ArrayList<Map.Entry<Row, ItemBuilder>>();
        for (Row row : rows) {
            sayer.begin(row, "key", Kind.RELEASE)
                    .ifPresent(item -> begun.add(Map.entry(row, item)));
        }
        // What is reissued may stand below.
        begun.forEach(each -> release(each.getKey(), each.getValue()));
        sayer.rows(
                        files,
                        TRACKS,
                        "key",
                        "release",
                        "disc",
                        "number",
                        "title",
                        "language",
                        "title_kind",
                        "length")
                .forEach(this::track);
    }

    private void release(Row row, ItemBuilder release) {
        sayer.sayTitle(release, row, Common.TITLE);
        sayer.say(release, row, "kind", Release.KIND);
        sayer.say(release, row, "catalogue_number", Release.CATALOGUE_NUMBER);
        sayer.say(release, row, "label", Release.LABEL);
        for (String date : SPACE.split(row.text("date"))) {
            if (!date.isEmpty()) {
                sayer.say(release, row, "date", Release.DATE, Value.of(date));
            }
        }
        length(row)
                .ifPresent(seconds ->
                        sayer.say(release, row, "length", Release.STATED_LENGTH, seconds));
        sayer.point(release, row, "show", Release.SHOW);
        sayer.point(release, row, "reissue_of", Release.REISSUE_OF);
        discs(row, release);
    }

    private void discs(Row row, ItemBuilder release) {
        String discs = row.text("discs");
        if (discs.isEmpty()) {
            return;
        }
        if (!DISCS.matcher(discs).matches()) {
            sayer.trouble(row, "\"" + discs + "\" discs: a number from 1 to 99 is wanted");
            return;
        }
        for (int disc = 1; disc <= Integer.parseInt(discs); disc++) {
            String number = Integer.toString(disc);
            sayer.begin(row, Kind.MEDIUM, medium(release.key(), number))
                    .ifPresent(medium -> {
                        sayer.point(medium, row, "discs", Medium.RELEASE, Value.empty(), release);
                        sayer.say(medium, row, "discs", Medium.NUMBER, Value.of(number));
                        sayer.say(medium, row, "format", Medium.FORMAT);
                    });
        }
    }

    /** The key of a disc: that of {@code release noein} is {@code medium noein 1}. */
    private static String medium(String release, String disc) {
        return "medium " + release.substring(release.indexOf(' ') + 1) + " " + disc;
    }

    private void track(Row row) {
        String key = medium(row.text("release"), row.text("disc"));
        var medium = sayer.thing(row, key);
        if (medium.isEmpty()) {
            return;
        }
        sayer.begin(row, "key", Kind.TRACK)
                .ifPresent(track -> {
                    sayer.point(track, row, "disc", Track.MEDIUM, Value.empty(), medium.get());
                    sayer.say(track, row, "number", Track.NUMBER);
                    sayer.sayTitle(track, row, Common.TITLE);
                    length(row)
                            .ifPresent(seconds ->
                                    sayer.say(track, row, "length", Common.LENGTH, seconds));
                });
    }

    /** Minutes and seconds as a sleeve prints them, 69:27, in seconds. */
    private Optional<Value> length(Row row) {
        String text = row.text("length");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            sayer.trouble(row, "\"" + text + "\" is no length such as 3:10");
            return Optional.empty();
        }
        int seconds = 60 * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2));
        return Optional.of(Value.of(Integer.toString(seconds)));
    }
}
