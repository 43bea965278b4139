package gekiban.formats.files;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the name of a track's file says: "1-07 Title.flac", "07. Title.mp3", "Artist - 07 -
 * Title.m4a".
 *
 * @param disc from 1, if it says
 * @param number 0 or more, if it says
 * @param title the rest; the whole name where nothing else is in it
 */
public record TrackFileName(OptionalInt disc, OptionalInt number, String title) {
    private static final Pattern DISC_FIRST =
            Pattern.compile("^[\\[(]?([1-9])[-.]([0-9]{1,3})[\\])]?(?:[ ._-]+(?=\\S)|$)");
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(?:Track ?|トラック ?)?[\\[(]?([0-9]{1,3})[\\])]?(?:[ ._-]+(?=\\S)|$)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(" - ([0-9]{2,3})(?: - |[. ] ?)(?=\\S)");

    public static TrackFileName of(String fileName) {
        String name = Plain.withoutEnding(Plain.last(fileName)).replace('_', ' ').strip();
        var both = DISC_FIRST.matcher(name);
        if (both.find()) {
            return of(both.group(1), both.group(2), name.substring(both.end()), name);
        }
        var first = FIRST.matcher(name);
        if (first.find()) {
            return of("", first.group(1), name.substring(first.end()), name);
        }
        var between = BETWEEN.matcher(name);
        if (between.find()) {
            return of("", between.group(1), name.substring(between.end()), name);
        }
        return of("", "", name, name);
    }

    private static TrackFileName of(String disc, String number, String title, String whole) {
        String rest = title.strip();
        return new TrackFileName(number(disc), number(number), rest.isEmpty() ? whole : rest);
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
