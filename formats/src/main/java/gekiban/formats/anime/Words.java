package gekiban.formats.anime;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.PartialDate;
import gekiban.catalogue.model.Title;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words and numbers as the lists of anime write them. */
public final class Words {
    private static final Pattern WHOLE = Pattern.compile("0*([0-9]{1,9})");
    private static final int LONGEST_SAID = 160;

    private Words() {}

    /** What a show is, by any list's word for it; empty where the word is not known. */
    public static String kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "tv", "tv short" -> "tv";
            case "movie", "film" -> "film";
            case "ova" -> "ova";
            case "ona" -> "ona";
            case "special", "tv special" -> "special";
            case "music", "music video" -> "music_video";
            default -> "";
        };
    }

    /** A whole number without zeros before it; empty for anything else. */
    public static String whole(String text) {
        var matcher = WHOLE.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** A whole number that is more than nothing: lists write 0 for what they do not know. */
    public static String number(String text) {
        String whole = whole(text);
        return whole.equals("0") ? "" : whole;
    }

    /**
     * A date for the detail of a value; a trouble and empty when it is none. {@code 0000-00-00} is
     * how some write that there is none.
     */
    public static String date(Draft.Builder draft, String place, String what, String text) {
        if (text.isEmpty() || text.startsWith("0000")) {
            return "";
        }
        Optional<PartialDate> date = PartialDate.of(text);
        if (date.isEmpty()) {
            draft.trouble(
                    place + ": " + what + " cannot be \"" + clipped(text) + "\": no such date");
        }
        return date.map(PartialDate::toString).orElse("");
    }

    /**
     * A title in Latin letters by somebody's rules; one that has kanji or kana after all is no more
     * than another title.
     */
    public static Title romanised(String text, String language) {
        return Title.scriptOf(text).equals("Jpan")
                ? Title.of(text, language, Title.Kind.ALTERNATIVE)
                : new Title(text, "Latn", language, Title.Kind.ROMANISED);
    }

    /** No longer than what fits a line of a report. */
    public static String clipped(String text) {
        return text.length() <= LONGEST_SAID
                ? text
                : CleanText.line(text.substring(0, LONGEST_SAID)) + "...";
    }
}
