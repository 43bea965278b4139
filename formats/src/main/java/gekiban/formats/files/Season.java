package gekiban.formats.files;

import java.util.regex.Pattern;

/**
 * A title and the season that stood in it.
 *
 * @param number "2"; empty where there is none
 */
record Season(String title, String number) {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?:Season ?0?([0-9]{1,2})|([1-9])(?:st|nd|rd|th) Season|S0?([1-9][0-9]?)(?= ?-|$))"
                            + "(?![A-Za-z0-9])|第? ?([0-9]{1,2}|[一二三四五六七八九十]) ?(?:期|シーズン)|シーズン ?([0-9]{1,2})",
                    Pattern.CASE_INSENSITIVE);

    static Season of(String title) {
        var matcher = WORDS.matcher(title);
        if (!matcher.find()) {
            return new Season(title, "");
        }
        String number = "";
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.group(i);
            number = group == null ? number : Kansuji.number(group);
        }
        String rest = title.substring(0, matcher.start()) + " " + title.substring(matcher.end());
        return new Season(Plain.title(rest), number);
    }
}
